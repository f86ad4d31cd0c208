import type { Definition } from './definition.ts'
import { REGISTER } from './register.ts'

/** What a reader is told of a figure, apart from how it is computed. */
export type Meaning = Pick<
  Definition,
  'numerator' | 'denominator' | 'good' | 'disclosure' | 'owner' | 'since' | 'source'
> & {
  /** The page of what it was worked out from, and its name; where there is one. */
  readonly cameFrom?: { readonly href: string; readonly title: string }
}

/** In: a figure's id, and the meaning it carries, if any. Out: the register's, or else its own. */
export function meaningOf(figure: string, carried: Meaning | null): Meaning | undefined {
  return REGISTER.find(({ id }) => id === figure) ?? carried ?? undefined
}
