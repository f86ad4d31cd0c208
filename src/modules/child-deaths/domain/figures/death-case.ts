import type { Day } from '../../../../knowledge/law/index.ts'
import {
  choicesIn,
  lastOf,
  recordsOf,
  rowsIn,
  textIn,
  type RoomFacts,
} from '../../../rooms/index.ts'
import {
  AGES,
  CATEGORIES,
  EXPECTED,
  MODIFIABLE,
  PLACES,
  SEXES,
  type Age,
  type Category,
  type Expected,
  type Modifiable,
  type Place,
  type Sex,
} from '../codes.ts'
import { DOMAINS, type Domain } from '../code-sets.ts'
import { FACTORS, type FactorCode } from '../factors.ts'
import { analysisOf } from '../forms/analysis.ts'
import { oneOf } from '../options.ts'

/** A contributory factor as it was graded; the version says by which codes. */
export interface GradedFactor {
  readonly version: number
  readonly domain: Domain
  readonly factor: FactorCode
  readonly grade: string
  readonly modifiable: boolean
}

/** A time in which the review could not go on. `to` is null while it still can’t. */
export interface Wait {
  readonly why: 'inquest' | 'criminal'
  readonly from: Day
  readonly to: Day | null
}

/** What of a death is counted. Nothing in it names a child. null is: not recorded, or not known. */
export interface DeathCase {
  readonly reference: string
  readonly died: Day | null
  /** The day of the first notification. */
  readonly notified: Day | null
  /** The day the panel’s review was completed. */
  readonly completed: Day | null
  /** Closed without a review: another panel’s, or no death to review, such as one notified twice. */
  readonly closedWithout: 'elsewhere' | 'no-review' | null
  /** Whether the child normally lived in the area. */
  readonly resident: boolean | null
  readonly age: Age | null
  readonly sex: Sex | null
  readonly place: Place | null
  readonly expected: Exclude<Expected, 'not-known'> | null
  readonly category: Category | null
  readonly modifiable: Modifiable | null
  readonly waits: readonly Wait[]
  /** What it was thought to be of when it was notified. */
  readonly causes: readonly string[]
  readonly themes: readonly string[]
  /** null where the source holds no factors. */
  readonly factors: readonly GradedFactor[] | null
}

/** In: a room. Out: what of it is counted; null where neither death nor notification is recorded. */
export function caseOf(facts: RoomFacts): DeathCase | null {
  const death = lastOf(facts, 'death')
  const notified = recordsOf(facts, 'notification')[0]
  if (!death && !notified) return null
  const analysis = analysisOf(facts)
  const expected = oneOf(EXPECTED, textIn(death?.values, 'expected'))
  const place = oneOf(PLACES, textIn(death?.values, 'place'))
  const moved = (code: string) => facts.moves.find((move) => move.code === code)?.on ?? null
  return {
    reference: facts.room.reference,
    died: death?.on ?? null,
    notified: notified?.on ?? null,
    completed: moved('complete'),
    closedWithout: moved('transfer') ? 'elsewhere' : moved('close-without') ? 'no-review' : null,
    resident: residentIn(textIn(death?.values, 'resident')),
    age: oneOf(AGES, textIn(death?.values, 'age')),
    sex: oneOf(SEXES, textIn(death?.values, 'sex')),
    place: place === 'not-known' ? null : place,
    expected: expected === 'not-known' ? null : expected,
    category: oneOf(CATEGORIES, textIn(analysis?.values, 'category')),
    modifiable: oneOf(MODIFIABLE, textIn(analysis?.values, 'modifiable')),
    waits: waitsOf(facts),
    causes: choicesIn(death?.values, 'causes'),
    themes: choicesIn(analysis?.values, 'themes'),
    factors: analysis ? factorsOf(analysis) : null,
  }
}

function residentIn(text: string): boolean | null {
  return text === 'yes' ? true : text === 'no' ? false : null
}

const ENDED_BY = { inquest: 'inquest-concluded', criminal: 'criminal-ended' } as const

/** In: facts. Out: every time in which an inquiry or a criminal process held up the review. */
export function waitsOf(facts: RoomFacts): readonly Wait[] {
  return (['inquest', 'criminal'] as const).flatMap((why) =>
    recordsOf(facts, why).map(({ on }) => ({
      why,
      from: on,
      to: recordsOf(facts, ENDED_BY[why]).find((end) => end.on >= on)?.on ?? null,
    })),
  )
}

function factorsOf({ version, values }: NonNullable<ReturnType<typeof analysisOf>>) {
  return rowsIn(values, 'factors').flatMap((row): GradedFactor[] => {
    const factor = oneOf(FACTORS, String(row['factor']))
    const domain = DOMAINS.find((one) => one === row['domain'])
    if (!factor || !domain || factor === 'none-identified') return []
    return [
      {
        version,
        domain,
        factor,
        grade: String(row['grade']),
        modifiable: row['modifiable'] === 'yes',
      },
    ]
  })
}
