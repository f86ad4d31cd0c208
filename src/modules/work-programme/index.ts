export { setPriority, undertake } from './actions/undertake.ts'
export { listUndertakings, type Undertaking } from './store/actions.ts'
export { listPriorities, type Priority } from './store/priorities.ts'
