import { addressForms, nameForms, numberForms, type Form } from './identity-forms.ts'
import { birthForms } from './birth-forms.ts'
import type { Identity } from './identity.ts'
import type { IdentityField } from './pathway.ts'

/** What names somebody in a room, opened to be looked for. */
export interface Known {
  /** "Child 1". */
  readonly ref: string
  readonly identity: Identity
}

/** What was found in words that would leave a room. It says which, and never what. */
export interface Found {
  readonly ref: string
  readonly field: IdentityField
}

/**
 * Looks in words for whatever names a child of a room, before they leave it: names and their parts, dates
 * of birth, numbers and addresses, in any case, with or without accents, however they are spaced or
 * punctuated. In: the words, and what names each child. Out: each thing found, once; none where the words
 * may leave. It finds what is known of the children and no more: whoever releases words reads them too.
 */
export function namesIn(words: string, children: readonly Known[]): readonly Found[] {
  const plain = plainly(words)
  return children.flatMap(({ ref, identity }) =>
    LOOKED_FOR.filter(({ field, forms }) => {
      const value = plainly(identity[field] ?? '')
      return value !== '' && forms(value).some((form) => form.test(plain))
    }).map(({ field }) => ({ ref, field })),
  )
}

const LOOKED_FOR: readonly {
  readonly field: IdentityField
  forms(value: string): readonly Form[]
}[] = [
  { field: 'name', forms: nameForms },
  { field: 'born', forms: birthForms },
  { field: 'nhs-number', forms: numberForms },
  { field: 'upn', forms: numberForms },
  { field: 'address', forms: addressForms },
]

// One letter, one character: no accents, no wide forms, nothing that does not show.
function plainly(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .trim()
}

const WHAT: Readonly<Record<IdentityField, string>> = {
  name: 'the name, or part of the name,',
  born: 'the date of birth',
  'nhs-number': 'the NHS number',
  upn: 'the pupil number',
  address: 'the address, or part of the address,',
}

/** Sentences for whoever wrote the words. What was found is not repeated: the page may be seen by others. */
export function foundInWords(found: readonly Found[]): string {
  const sentences = found.map(({ ref, field }) => `This holds ${WHAT[field]} of ${ref}.`)
  return [...sentences, 'Take it out. Where it is an ordinary word here, use another.'].join(' ')
}
