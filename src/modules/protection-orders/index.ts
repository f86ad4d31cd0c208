export { protectionOrdersPathway } from './domain/pathway.ts'
export { mustTell, type MustTell } from './domain/must-tell.ts'
export { windowOf, type OrderWindow } from './domain/window.ts'
