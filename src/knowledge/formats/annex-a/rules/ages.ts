import { addDays, ageOn } from '../../../law/index.ts'
import { isStated, type Window } from '../issue.ts'
import { CHILDREN, dayIn, whenOf, type RowRule } from './rule.ts'

// Forty weeks. A child not born yet has the expected day as its date of birth.
const PREGNANCY = 280

/** Ages and dates of birth. All are queries: the dates say which row to look at, not which cell is wrong. */
export const AGE_RULES: readonly RowRule[] = [
  {
    id: 'before-birth',
    severity: 'warning',
    words: 'No child comes into care, or is to be adopted, before it is born.',
    lists: [8, 9, 10],
    broken(fields, list) {
      const birth = dayIn(fields, 'birth')
      const at = dayIn(fields, 'enteredCare') ?? whenOf(fields, list)?.[1] ?? null
      return birth && at && at < birth
        ? ['birth', 'The child came into care before the date of birth.']
        : null
    },
  },
  {
    id: 'long-before-birth',
    severity: 'warning',
    words: 'Nothing happens more than 40 weeks before a child is born.',
    lists: [1, 2, 3, 4, 5, 6, 7],
    broken(fields, list) {
      const birth = dayIn(fields, 'birth')
      const at = whenOf(fields, list)?.[1]
      return birth && at && birth > at && birth > addDays(at, PREGNANCY)
        ? ['birth', 'This happened more than 40 weeks before the date of birth. Check both dates.']
        : null
    },
  },
  {
    id: 'birth-too-far',
    severity: 'warning',
    words: 'No child is expected more than 40 weeks after the list was extracted.',
    lists: CHILDREN,
    broken(fields, _list, window) {
      const birth = dayIn(fields, 'birth')
      return birth &&
        birth > window.extracted &&
        isStated(window) &&
        birth > addDays(window.extracted, PREGNANCY)
        ? ['birth', 'The date of birth is too far ahead, even for an unborn child. Check the year.']
        : null
    },
  },
  {
    id: 'adult',
    severity: 'warning',
    words: 'Nobody is 18 or over when they come onto lists 1 to 8 or 10.',
    lists: [1, 2, 3, 4, 5, 6, 7, 8, 10],
    broken(fields, list) {
      const birth = dayIn(fields, 'birth')
      const at = whenOf(fields, list)?.[1]
      return birth && at && ageOn(birth, at) >= 18
        ? [
            'birth',
            'The person was 18 or over on that day. Check the date of birth, or leave the row out.',
          ]
        : null
    },
  },
  {
    // Children Act 1989, sections 23A to 24 and schedule 2, paragraph 19B: from memory, unverified.
    id: 'care-leaver-age',
    severity: 'warning',
    words: 'Everybody on list 9 is 16 to 25.',
    lists: [9],
    broken(fields, _list, window) {
      const birth = dayIn(fields, 'birth')
      if (!birth || !isStated(window)) return null
      const age = ageOn(birth, window.extracted)
      return age < 16 || age > 25
        ? ['birth', 'Care leavers are 16 to 25. Check the date of birth, or leave the row out.']
        : null
    },
  },
  {
    id: 'age-disagrees',
    severity: 'warning',
    words: 'The age is that of the date of birth, on the day of the extract or of the event.',
    lists: CHILDREN,
    broken(fields, list, window) {
      const [birth, age] = [dayIn(fields, 'birth'), fields['age']]
      if (!birth || typeof age !== 'number') return null
      const at = whenOf(fields, list)?.[1]
      if (isAge(age, birth, at) || isAgeAtExtract(age, birth, window)) return null
      return isStated(window)
        ? ['age', 'The age does not agree with the date of birth. Work it out again from the date.']
        : null
    },
  },
]

function isAge(age: number, birth: string, at: string | undefined): boolean {
  if (at === undefined) return false
  // An unborn child is -1 or 0 in extracts.
  return birth > at ? age <= 0 : ageOn(birth, at) === age
}

function isAgeAtExtract(age: number, birth: string, { extracted }: Window): boolean {
  return isAge(age, birth, extracted)
}
