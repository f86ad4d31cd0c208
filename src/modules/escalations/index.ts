export { escalationsPathway, escalationsPathwayOf } from './domain/pathway.ts'
export { notActedOn } from './domain/progress.ts'
export { useOfPolicy, type AgencyUse, type UseOfPolicy } from './domain/use-of-policy.ts'
