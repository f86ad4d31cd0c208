import type { Option } from './options.ts'

// The lists of the child death review forms, in our own words. The lists themselves are from memory, their
// structure was found [processes, row 49]; none was read in the forms, so the pathway is not checked.

/** Age at death, in the bands that national figures on child deaths use. */
export const AGES = [
  { value: '0-27-days', label: 'Under 28 days' },
  { value: '28-364-days', label: '28 days to under 1 year' },
  { value: '1-4', label: '1 to 4 years' },
  { value: '5-9', label: '5 to 9 years' },
  { value: '10-14', label: '10 to 14 years' },
  { value: '15-17', label: '15 to 17 years' },
] as const satisfies readonly Option[]
export type Age = (typeof AGES)[number]['value']

export const SEXES = [
  { value: 'female', label: 'Female' },
  { value: 'male', label: 'Male' },
  { value: 'not-known', label: 'Not known, or indeterminate' },
] as const satisfies readonly Option[]
export type Sex = (typeof SEXES)[number]['value']

export const PLACES = [
  { value: 'home', label: 'The child’s home' },
  { value: 'other-home', label: 'Another private home' },
  { value: 'emergency', label: 'Emergency department' },
  { value: 'neonatal', label: 'Labour ward or neonatal unit' },
  { value: 'intensive-care', label: 'Intensive care' },
  { value: 'ward', label: 'Another hospital ward' },
  { value: 'mental-health-unit', label: 'Mental health unit' },
  { value: 'hospice', label: 'Hospice' },
  { value: 'school', label: 'School or nursery' },
  { value: 'placement', label: 'Foster home, children’s home or residential school' },
  { value: 'custody', label: 'Custody' },
  { value: 'public', label: 'A road, water or other public place' },
  { value: 'abroad', label: 'Abroad' },
  { value: 'other', label: 'Somewhere else' },
  { value: 'not-known', label: 'Not known' },
] as const satisfies readonly Option[]
export type Place = (typeof PLACES)[number]['value']

export const CARERS = [
  { value: 'family', label: 'Parents or other family' },
  { value: 'hospital', label: 'A hospital or hospice' },
  {
    value: 'looked-after',
    label: 'Foster carers or a children’s home: the child was looked after',
  },
  { value: 'private-fostering', label: 'A private foster carer' },
  { value: 'school', label: 'A school, nursery or childminder' },
  { value: 'custody', label: 'A secure setting or the police' },
  { value: 'nobody', label: 'Nobody: the child was alone or with friends' },
  { value: 'other', label: 'Somebody else' },
  { value: 'not-known', label: 'Not known' },
] as const satisfies readonly Option[]

export const EXPECTED = [
  {
    value: 'expected',
    label: 'Expected',
    hint: 'Death was a significant possibility 24 hours before, and so was the collapse that led to it.',
  },
  {
    value: 'unexpected',
    label: 'Unexpected',
    hint: 'Death, or the collapse that led to it, was no significant possibility 24 hours before.',
  },
  { value: 'not-known', label: 'Not known yet' },
] as const satisfies readonly Option[]
export type Expected = (typeof EXPECTED)[number]['value']

/** What calls for a joint agency response. Source: local procedures that quote the guidance of October 2018. */
export const RESPONSE_CRITERIA = [
  { value: 'external', label: 'The cause is, or could be, external' },
  { value: 'sudden', label: 'The death was sudden, and no cause is apparent' },
  { value: 'detained', label: 'The child was in custody, or detained under the Mental Health Act' },
  { value: 'suspicious', label: 'Something suggests that the death was not natural' },
] as const satisfies readonly Option[]

/** Categories of death. The panel records the first in this order that applies. */
export const CATEGORIES = [
  { value: '1', label: '1: deliberately inflicted injury, abuse or neglect' },
  { value: '2', label: '2: suicide or deliberate self-inflicted harm' },
  { value: '3', label: '3: trauma and other external factors' },
  { value: '4', label: '4: malignancy' },
  { value: '5', label: '5: acute medical or surgical condition' },
  { value: '6', label: '6: chronic medical condition' },
  { value: '7', label: '7: chromosomal, genetic and congenital anomalies' },
  { value: '8', label: '8: perinatal or neonatal event' },
  { value: '9', label: '9: infection' },
  { value: '10', label: '10: sudden unexpected, unexplained death' },
] as const satisfies readonly Option[]
export type Category = (typeof CATEGORIES)[number]['value']

export const MODIFIABLE = [
  { value: 'identified', label: 'Modifiable factors identified' },
  { value: 'none', label: 'No modifiable factors identified' },
  { value: 'inadequate', label: 'Inadequate information to decide' },
] as const satisfies readonly Option[]
export type Modifiable = (typeof MODIFIABLE)[number]['value']
