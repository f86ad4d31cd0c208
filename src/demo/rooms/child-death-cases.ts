import type { ModifiableName, ProfileName } from './child-death-profiles.ts'

/** One made-up case in a line. */
export interface CaseLine {
  readonly profile: ProfileName
  readonly sex: 'male' | 'female'
  readonly died: string
  /** Days from the death to the notification. */
  readonly after: number
  /** The panel’s meeting that completed the review, and what it found; left out while it waits. */
  readonly reviewed?: readonly [on: string, found: ModifiableName | 'none' | 'inadequate']
  readonly inquest?: readonly [opened: string, concluded: string | null]
  readonly criminal?: readonly [began: string, ended: string | null]
  /** Where this case is not of the profile’s usual age. */
  readonly age?: string
}

const line = (
  profile: ProfileName,
  sex: 'male' | 'female',
  died: string,
  after: number,
  rest: Partial<CaseLine> = {},
): CaseLine => ({ profile, sex, died, after, ...rest })

/** Notified in the year to 31 March 2018, and reviewed within it: 13, of whom two died the year before. */
export const NOTIFIED_AND_REVIEWED: readonly CaseLine[] = [
  line('preterm', 'male', '2017-03-30', 4, { reviewed: ['2017-09-14', 'smoking-pregnancy'] }),
  line('congenital', 'male', '2017-03-31', 3, { reviewed: ['2017-09-14', 'none'] }),
  line('preterm', 'female', '2017-04-19', 1, { reviewed: ['2017-09-14', 'none'] }),
  line('preterm', 'male', '2017-05-08', 1, { reviewed: ['2017-11-16', 'maternal-weight'] }),
  line('suicide', 'female', '2017-05-13', 1, {
    reviewed: ['2018-03-15', 'suicidal-ideation'],
    inquest: ['2017-05-16', '2017-12-06'],
  }),
  line('cancer', 'male', '2017-05-22', 0, { reviewed: ['2017-11-16', 'none'] }),
  line('sleep', 'male', '2017-06-03', 0, {
    reviewed: ['2018-01-18', 'unsafe-sleep'],
    inquest: ['2017-06-06', '2017-11-28'],
  }),
  line('congenital', 'female', '2017-06-17', 2, { reviewed: ['2017-11-16', 'none'] }),
  line('birth', 'male', '2017-07-02', 1, { reviewed: ['2018-01-18', 'pregnancy-losses'] }),
  line('life-limiting', 'male', '2017-07-21', 3, { reviewed: ['2018-01-18', 'none'] }),
  line('drowning', 'male', '2017-07-29', 0, {
    reviewed: ['2018-03-15', 'supervision'],
    inquest: ['2017-08-01', '2018-01-22'],
  }),
  line('infection', 'male', '2017-08-09', 1, { reviewed: ['2018-03-15', 'inadequate'] }),
  line('preterm', 'male', '2017-08-28', 1, { reviewed: ['2018-01-18', 'none'] }),
]

/** Notified in the year, and waiting at its end: 12, three of them for an inquest or a criminal process. */
export const NOTIFIED_AND_WAITING: readonly CaseLine[] = [
  line('preterm', 'male', '2017-09-25', 1),
  line('sleep', 'male', '2017-10-07', 0, { inquest: ['2017-10-10', null] }),
  line('congenital', 'male', '2017-10-20', 3),
  line('road', 'male', '2017-10-28', 1, { criminal: ['2017-10-28', null] }),
  line('preterm', 'female', '2017-11-12', 1),
  line('asthma', 'male', '2017-11-30', 0),
  line('preterm', 'male', '2017-12-09', 2),
  line('suicide', 'male', '2018-01-11', 1, { inquest: ['2018-01-15', null] }),
  line('birth', 'female', '2018-01-24', 1),
  line('cancer', 'male', '2018-02-06', 1, { age: '10-14' }),
  line('congenital-later', 'male', '2018-02-27', 2),
  line('epilepsy', 'female', '2018-03-19', 1),
]

/** Notified in earlier years: 12 reviewed in the year, and one that a criminal process still holds up. */
export const NOTIFIED_EARLIER: readonly CaseLine[] = [
  line('suicide', 'male', '2015-11-21', 2, {
    reviewed: ['2017-05-18', 'suicidal-ideation'],
    inquest: ['2015-11-25', '2016-12-14'],
  }),
  line('violence', 'female', '2016-03-12', 2, { criminal: ['2016-03-13', null] }),
  line('suicide', 'female', '2016-06-18', 1, {
    reviewed: ['2017-07-13', 'bullying'],
    inquest: ['2016-06-21', '2017-04-05'],
    age: '10-14',
  }),
  line('road', 'male', '2016-07-09', 1, {
    reviewed: ['2017-05-18', 'road'],
    criminal: ['2016-07-09', '2017-02-20'],
  }),
  line('preterm', 'male', '2016-08-30', 1, { reviewed: ['2017-05-18', 'none'] }),
  line('sleep', 'female', '2016-09-14', 0, {
    reviewed: ['2017-07-13', 'smoking-home'],
    inquest: ['2016-09-19', '2017-03-07'],
  }),
  line('preterm', 'female', '2016-10-11', 1, { reviewed: ['2017-05-18', 'smoking-pregnancy'] }),
  line('congenital', 'male', '2016-11-02', 1, { reviewed: ['2017-07-13', 'none'] }),
  line('suicide', 'male', '2016-11-05', 1, {
    reviewed: ['2017-11-16', 'none'],
    inquest: ['2016-11-09', '2017-06-27'],
  }),
  line('cancer', 'female', '2016-12-01', 1, { reviewed: ['2017-07-13', 'none'] }),
  line('life-limiting', 'male', '2017-01-15', 1, {
    reviewed: ['2017-09-14', 'none'],
    age: '10-14',
  }),
  line('birth', 'male', '2017-02-02', 1, { reviewed: ['2017-09-14', 'none'] }),
  line('infection', 'female', '2017-02-20', 0, { reviewed: ['2017-11-16', 'none'] }),
]
