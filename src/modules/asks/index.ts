export { asksWork } from './work/index.ts'
