import type { Option, OptionCode } from './option.ts'

/** Decisions that can end the consideration of a case. */
export const DECISIONS = [
  {
    value: 'serious-case-review',
    label: 'Hold a serious case review',
    hint: 'By the Board, for what it was notified of to 29 September 2019.',
  },
  {
    value: 'practice-review',
    label: 'Hold a local child safeguarding practice review',
    hint: 'By the safeguarding partners, after a rapid review.',
  },
  {
    value: 'other-review',
    label: 'Hold another learning review',
    hint: 'The criteria are not met, and there is still something to learn together.',
  },
  { value: 'none', label: 'Hold no review' },
] as const satisfies readonly Option[]

export type Decision = OptionCode<typeof DECISIONS>

/**
 * What reviews find, so that they can be counted together and held against audits. The first three are
 * the key messages of the Boards' reviews [processes, row 38]; the others are our own list, not checked.
 */
export const THEMES = [
  { value: 'voice', label: 'The child’s voice and daily life' },
  { value: 'curiosity', label: 'Professional curiosity' },
  { value: 'escalation', label: 'Challenge and escalation' },
  { value: 'sharing', label: 'Sharing information' },
  { value: 'thresholds', label: 'Thresholds and access to help' },
  { value: 'assessment', label: 'Assessment and planning' },
  { value: 'neglect', label: 'Recognising neglect' },
  { value: 'domestic-abuse', label: 'Domestic abuse' },
  { value: 'parents-needs', label: 'Parents’ own needs: mental health, alcohol or drugs' },
  { value: 'hidden-adults', label: 'Fathers, partners and other adults not seen' },
  { value: 'identity', label: 'Race, culture, identity and inequality' },
  { value: 'exploitation', label: 'Harm outside the home, exploitation' },
  { value: 'health-needs', label: 'Disability and health needs' },
  { value: 'transfer', label: 'Moves between areas or services' },
  { value: 'supervision', label: 'Supervision and management oversight' },
  { value: 'other', label: 'Something else' },
] as const satisfies readonly Option[]

/** What may run beside a review and keep it from being published [processes, row 48; the rest our own]. */
export const PROCESSES = [
  { value: 'criminal-investigation', label: 'Criminal investigation' },
  { value: 'criminal-proceedings', label: 'Criminal proceedings or trial' },
  { value: 'inquest', label: 'Coroner’s investigation or inquest' },
  { value: 'domestic-homicide-review', label: 'Domestic homicide review' },
  { value: 'adults-review', label: 'Safeguarding adults review' },
  { value: 'child-death-review', label: 'Child death review' },
  { value: 'family-court', label: 'Proceedings in the family court' },
  { value: 'conduct', label: 'Inquiry into the conduct of police or staff' },
  { value: 'other-review', label: 'Another review or inquiry' },
] as const satisfies readonly Option[]

export const HARMS = [
  { value: 'physical', label: 'Physical abuse' },
  { value: 'neglect', label: 'Neglect' },
  { value: 'sexual', label: 'Sexual abuse' },
  { value: 'emotional', label: 'Emotional abuse' },
  { value: 'exploitation', label: 'Exploitation' },
  { value: 'self-harm', label: 'Self-harm, or death by suspected suicide' },
  { value: 'other', label: 'Something else' },
  { value: 'not-known', label: 'Not known yet' },
] as const satisfies readonly Option[]

export const ACTION_STATES = [
  { value: 'not-started', label: 'Not started' },
  { value: 'under-way', label: 'Under way' },
  { value: 'done', label: 'Done' },
  { value: 'declined', label: 'Will not be done' },
] as const satisfies readonly Option[]

export type ActionState = OptionCode<typeof ACTION_STATES>

export const IMPACTS = [
  { value: 'shown', label: 'It made a difference, and this shows it' },
  { value: 'none', label: 'It was looked at, and no difference was found' },
  { value: 'not-known', label: 'Not known yet' },
] as const satisfies readonly Option[]

export type Impact = OptionCode<typeof IMPACTS>

/** In: options and a value. Out: the words of it; the value itself where it is none of them. */
export function labelOf(options: readonly Option[], value: string): string {
  return options.find((one) => one.value === value)?.label ?? value
}
