export { asksWaiting } from './screens/waiting.ts'
export { asksWork } from './work/index.ts'
