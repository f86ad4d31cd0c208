import type { Template } from '../template.ts'
import { section11 } from './section-11.ts'

/** The templates that come with the service. */
export const SHIPPED: readonly Template[] = [section11]

/** In: a code and a version. Out: that template, where it comes with the service. */
export function findShipped(code: string, version: number): Template | undefined {
  return SHIPPED.find((one) => one.code === code && one.version === version)
}
