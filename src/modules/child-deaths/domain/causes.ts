import type { Option } from './options.ts'

/**
 * What a death is thought to be of, as far as it is known. Each has a supplementary form of the same code.
 * Source: the list of supplementary forms of the child death review, as its page names some and the older
 * Form B named others; not checked as a whole.
 */
export const CAUSES = [
  { value: 'sudden-unexpected', label: 'Sudden unexpected death of a baby or child' },
  { value: 'neonatal', label: 'Death on a labour ward or neonatal unit' },
  { value: 'congenital', label: 'Chromosomal, genetic or congenital anomaly' },
  { value: 'life-limiting', label: 'Known life-limiting condition' },
  { value: 'cancer', label: 'Cancer' },
  { value: 'cardiac', label: 'Heart condition, born with or acquired' },
  { value: 'infection', label: 'Infection' },
  { value: 'asthma', label: 'Asthma or anaphylaxis' },
  { value: 'epilepsy', label: 'Epilepsy' },
  { value: 'road-traffic', label: 'Road traffic or other transport collision' },
  { value: 'drowning', label: 'Drowning' },
  { value: 'fire', label: 'Fire, burns or electrocution' },
  { value: 'poisoning', label: 'Poisoning' },
  { value: 'other-trauma', label: 'Other injury that nobody intended' },
  { value: 'violence', label: 'Violence or maltreatment' },
  { value: 'suicide', label: 'Suspected suicide or self-harm' },
  { value: 'substance', label: 'Substance misuse' },
] as const satisfies readonly Option[]
export type Cause = (typeof CAUSES)[number]['value']

export const NO_KNOWN_CAUSE = {
  value: 'not-known',
  label: 'Another cause, or not known yet',
} as const
