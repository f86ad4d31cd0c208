export { setPriority, undertake } from './actions/undertake.ts'
export { workProgrammeWaiting } from './screens/waiting.ts'
export { cameFromReturn, listUndertakings, type Undertaking } from './store/actions.ts'
export { listPriorities, type Priority } from './store/priorities.ts'
