export {
  Conflict,
  data,
  download,
  invalid,
  NotFound,
  page,
  redirect,
  unknownSender,
} from './answer.ts'
export type { Answer, FieldError } from './answer.ts'
export { holds, signedIn } from './context.ts'
export type { Context, Facts, FormTokens, Kept, Request, Tx } from './context.ts'
export { Fields, type ReceivedFile } from './fields.ts'
export type { Chrome } from './respond.tsx'
export type { Permission, Route, Screen } from './route.ts'
export { createServer, type ServerInput } from './server.ts'
export { asActor, type ActingAs } from './transaction.ts'
