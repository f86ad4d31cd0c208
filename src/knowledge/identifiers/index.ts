export { digitsOf, isNhsNumber } from './nhs-number.ts'
