/** A published fixture that we do not reproduce, and why. */
export type OutOfScope = Readonly<{ component: string; fixture: string; because: string }>

export const outOfScope: readonly OutOfScope[] = []
