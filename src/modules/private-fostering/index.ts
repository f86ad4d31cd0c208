export { privateFosteringPathway } from './domain/pathway.ts'
export { isPrivateFostering, type Finding } from './domain/is-private-fostering.ts'
export { visitsOf, type VisitDue, type Visits, type VisitState } from './domain/visits.ts'
