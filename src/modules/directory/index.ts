export { foundPartnership } from './actions/found-partnership.ts'
export { EVERYBODY, ROLES, type Role } from './domain/roles.ts'
export { serviceAddress, slugProblem } from './domain/service-account.ts'
export {
  findOwnContact,
  listAgencyLeads,
  listGroupContacts,
  type Contact,
  type GroupContacts,
} from './store/contacts.ts'
export {
  findNameOn,
  findPartnership,
  listAgencies,
  type Agency,
  type Partnership,
} from './store/partnership.ts'
export { findAccount, insertSession } from './store/accounts.ts'
export { WhoCanSee } from './screens/who-can-see.tsx'
