import type { OneQuestion } from '../template.ts'

/** A statement with which somebody agrees or not. "Don't know" is an answer, and no opinion. */
export function agree(id: string, label: string, standard: string, hint?: string): OneQuestion {
  return {
    id,
    type: 'one',
    label,
    ...(hint ? { hint } : {}),
    required: true,
    standard,
    options: [
      { value: 'strongly-agree', label: 'Strongly agree' },
      { value: 'agree', label: 'Agree' },
      { value: 'disagree', label: 'Disagree' },
      { value: 'strongly-disagree', label: 'Strongly disagree' },
      { value: 'dont-know', label: 'I don’t know' },
    ],
    good: ['strongly-agree', 'agree'],
    bad: ['disagree', 'strongly-disagree'],
  }
}
