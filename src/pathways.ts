import type { Pathway } from './modules/rooms/index.ts'

/** Every kind of room there is. */
export const PATHWAYS: readonly Pathway[] = []
