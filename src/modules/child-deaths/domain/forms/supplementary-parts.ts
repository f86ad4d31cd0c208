import { choicesIn, lastOf, type AgencyForm } from '../../../rooms/index.ts'
import { CAUSES, type Cause } from '../causes.ts'
import { labelOf } from '../options.ts'

type Questions = AgencyForm['questions']
type Asked = Questions[number]

/** Yes, no or not known: most of what a supplementary form asks. */
export function known(id: string, label: string): Asked {
  return {
    id,
    type: 'one',
    label,
    options: [
      { value: 'yes', label: 'Yes' },
      { value: 'no', label: 'No' },
      { value: 'not-known', label: 'Not known' },
    ],
  }
}

/** A few sentences. */
export function tell(id: string, label: string): Asked {
  return { id, type: 'text', long: true, most: 3000, label }
}

/** One of several, given as a line of words each, which are its value too. */
export function pick(id: string, label: string, words: Readonly<Record<string, string>>): Asked {
  return {
    id,
    type: 'one',
    label,
    options: [
      ...Object.entries(words).map(([value, said]) => ({ value, label: said })),
      { value: 'not-known', label: 'Not known' },
    ],
  }
}

/** In: a cause, and its questions. Out: the form that is offered where the death is thought to be of it. */
export function supplementary(cause: Cause, questions: Questions): AgencyForm {
  return {
    code: cause,
    version: 1,
    title: `Supplementary form: ${labelOf(CAUSES, cause).toLowerCase()}`,
    intro:
      'Goes with the reporting form. Answer what your agency knows; leave the rest to others. Leave out names.',
    questions: [...questions, tell('more', 'Anything else the panel should know')],
    when: (facts) => choicesIn(lastOf(facts, 'death')?.values, 'causes').includes(cause),
  }
}
