import type { Option } from './options.ts'

/**
 * A contributory factor, in our own words. Panels may place a factor under another domain than the one
 * named here. Source: none read; the last line is for what the list does not have.
 */
export const FACTORS = [
  { value: 'none-identified', label: 'No factor in this domain' },
  { value: 'premature', label: 'Born early or small' },
  { value: 'congenital', label: 'Condition the child was born with' },
  { value: 'long-term-condition', label: 'Long-term condition or disability' },
  { value: 'acute-illness', label: 'Acute illness' },
  { value: 'mental-health', label: 'The child’s mental health' },
  { value: 'earlier-self-harm', label: 'Earlier self-harm, or talk of suicide' },
  { value: 'neurodivergence', label: 'Autism, attention or learning difference' },
  { value: 'own-substances', label: 'The child’s use of alcohol or drugs' },
  { value: 'personal-loss', label: 'Bereavement or another personal loss' },
  { value: 'bullying', label: 'Bullying, face to face or online' },
  { value: 'school-pressure', label: 'Exams or other pressure at school' },
  { value: 'family-conflict', label: 'Conflict or separation in the family' },
  { value: 'domestic-abuse', label: 'Domestic abuse' },
  { value: 'parental-mental-health', label: 'A parent’s mental health' },
  { value: 'parental-substances', label: 'A parent’s use of alcohol or drugs' },
  { value: 'supervision', label: 'Lack of supervision' },
  { value: 'abuse-neglect', label: 'Abuse or neglect' },
  { value: 'poverty', label: 'Poverty or deprivation' },
  { value: 'maternal-weight', label: 'The mother’s weight in pregnancy' },
  { value: 'smoking-pregnancy', label: 'Smoking in pregnancy' },
  { value: 'smoking-home', label: 'Smoking in the home' },
  { value: 'unsafe-sleep', label: 'Where and how the baby slept' },
  { value: 'home-safety', label: 'Safety in the home' },
  { value: 'housing', label: 'Housing' },
  { value: 'road', label: 'The road, the vehicle or how it was driven' },
  { value: 'water', label: 'Open water, a pool or a bath' },
  { value: 'means', label: 'Access to means of suicide' },
  { value: 'suicidal-ideation', label: 'Talk of suicide that was not acted on' },
  { value: 'pregnancy-losses', label: 'Earlier miscarriages not fully looked into' },
  { value: 'recognition', label: 'Illness or risk recognised late' },
  { value: 'communication', label: 'Communication between services' },
  { value: 'access', label: 'Access to services, or waiting for them' },
  { value: 'follow-up', label: 'Missed appointments not followed up' },
  { value: 'guidelines', label: 'Guidelines not followed' },
  { value: 'other', label: 'Another factor' },
] as const satisfies readonly Option[]
export type FactorCode = (typeof FACTORS)[number]['value']
