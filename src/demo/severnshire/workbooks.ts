import type { WrittenCell, WrittenSheet } from '../../platform/files/index.ts'
import { isOpen } from './children-in-need.ts'
import { day, iso } from './days.ts'
import { spanOf, type SevernshireYear } from './years.ts'
import type { Child } from './children.ts'
import type { County } from './county.ts'
import type { Day } from './days.ts'
import type { Span } from './years.ts'

/** A year's Annex A workbook as the council sends it, and what it says it covers. */
export interface YearWorkbook {
  readonly year: SevernshireYear
  readonly filename: string
  readonly extracted: string
  readonly windows: Readonly<Record<number, { readonly first: string; readonly last: string }>>
  readonly sheets: readonly WrittenSheet[]
}

const CHILD = ['Child Unique ID', 'Gender', 'Ethnicity', 'Date of Birth']

/**
 * In: the county and a year. Out: lists 1 to 8 as they were known on 1 May after it. Lists 1 and 3
 * run four days on, for referrals that answer a contact of the last days; list 8 a month, for care
 * that follows a plan; list 3 of the first year a year back, for repeat referrals.
 */
export function workbookOf(county: County, year: SevernshireYear): YearWorkbook {
  const span = spanOf(year)
  const extracted = day(`${iso(span.last).slice(0, 4)}-05-01`)
  const first = year === '2015-16'
  const answers: Span = { first: span.first, last: span.last + 4 }
  const referrals: Span = { ...answers, first: first ? span.first - 365 : span.first }
  const care: Span = { first: first ? span.first - 31 : span.first, last: span.last + 30 }
  const windows = { 1: answers, 2: span, 3: referrals, 4: span, 5: span, 6: span, 7: span, 8: care }
  const known = (of: Day | null) => (of === null || of >= extracted ? null : cell(of))
  return {
    year,
    filename: `severnshire-annex-a-${year}.xlsx`,
    extracted: iso(extracted),
    windows: Object.fromEntries(
      Object.entries(windows).map(([list, of]) => [
        list,
        { first: iso(of.first), last: iso(of.last) },
      ]),
    ),
    sheets: [
      sheet(
        'List 1',
        ['Date of Contact', 'Contact Source', 'Contact Outcome'],
        [
          ...county.contacts
            .filter(({ day: on }) => holds(answers, on))
            .map(({ child, day: on, source, outcome }) => [
              ...about(child),
              cell(on),
              source,
              outcome,
            ]),
        ],
      ),
      sheet(
        'List 2',
        [
          'Assessment Start Date',
          'Assessment Completion Date',
          'Organisation Completing Assessment',
        ],
        county.earlyHelp
          .filter(({ start }) => holds(span, start))
          .map(({ child, start, completed, organisation }) => [
            ...about(child),
            cell(start),
            known(completed),
            organisation,
          ]),
      ),
      sheet(
        'List 3',
        [
          'Date of Referral',
          'Referral Source',
          'Referral NFA?',
          'Number of Referrals in Last 12 Months',
        ],
        county.referrals
          .filter(({ day: on }) => holds(referrals, on))
          .map(({ child, day: on, source, noFurtherAction, earlier }) => [
            ...about(child),
            cell(on),
            source,
            yesNo(noFurtherAction),
            earlier,
          ]),
      ),
      sheet(
        'List 4',
        [
          'Continuous Assessment Start Date',
          'Child Seen During Continuous Assessment',
          'Continuous Assessment Date of Authorisation',
          "Was the child assessed as requiring LA children's social care support?",
        ],
        county.assessments
          .filter(({ start, authorised }) => overlaps(span, start ?? authorised, authorised))
          .map(({ child, start, seen, authorised, support }) => [
            ...about(child),
            start === null ? null : cell(start),
            known(seen),
            authorised !== null && authorised > span.last ? null : known(authorised),
            authorised === null ? null : yesNo(support),
          ]),
      ),
      sheet(
        'List 5',
        [
          'Section 47 Start Date',
          'Was an Initial Child Protection Conference deemed unnecessary?',
          'Date of Initial Child Protection Conference',
          'Did the Initial Child Protection Conference Result in a Child Protection Plan',
          'Transfer In',
        ],
        county.enquiries
          .filter(({ start, conference }) => holds(span, start ?? conference))
          .map(({ child, start, conferenceNotRequired, conference, plan, transferIn }) => [
            ...about(child),
            start === null ? null : cell(start),
            yesNo(conferenceNotRequired),
            conference === null ? null : cell(conference),
            plan === null ? null : yesNo(plan),
            yesNo(transferIn),
          ]),
      ),
      sheet(
        'List 6',
        [
          'CIN Start Date',
          'Primary Need Code',
          'CIN Closure Date',
          'Reason for Closure',
          'Case Status',
        ],
        county.need
          .filter(({ start, closed }) => overlaps(span, start, closed))
          .map((episode) => {
            const open = isOpen(episode, span.last)
            return [
              ...about(episode.child),
              cell(episode.start),
              episode.need,
              open || episode.closed === null ? null : cell(episode.closed),
              open ? null : 'RC1',
              statusOf(county, episode, year, span.last),
            ]
          }),
      ),
      sheet(
        'List 7',
        [
          'Child Protection Plan Start Date',
          'Initial Category of Abuse',
          'Latest Category of Abuse',
          'Child Protection Plan End Date',
          'Number of Previous Child Protection Plans',
          'Temporary Plan',
        ],
        county.plans
          .filter(({ start, end }) => overlaps(span, start, end))
          .map(({ child, start, end, category, previous, temporary }) => [
            ...about(child),
            cell(start),
            category,
            category,
            end !== null && end > span.last ? null : known(end),
            previous,
            yesNo(temporary),
          ]),
      ),
      sheet(
        'List 8',
        [
          'Date Started to be Looked After',
          'Category of Need',
          'Legal Status',
          'Date Ceased to be Looked After',
        ],
        county.care
          .filter(({ start, end }) => overlaps(care, start, end))
          .map(({ child, start, end, need, legal }) => [
            ...about({ ...child, birthKnown: true }),
            cell(start),
            need,
            legal,
            end !== null && end > care.last ? null : known(end),
          ]),
      ),
    ],
  }
}

function statusOf(
  { plans, care }: County,
  episode: County['need'][number],
  year: SevernshireYear,
  last: Day,
): string {
  if (!isOpen(episode, last)) return 'Closed episode'
  if (!episode.protectedOrInCare)
    return episode.inNeed.get(year) ? 'Child in need plan' : 'Assessment'
  const open = ({ child, start, end }: { child: Child; start: Day; end: Day | null }) =>
    child.id === episode.child.id && start <= last && (end === null || end > last)
  if (care.some(open)) return 'Looked after child'
  return plans.some(open) ? 'Child protection plan' : 'Assessment'
}

function sheet(
  name: string,
  headings: readonly string[],
  rows: readonly (readonly WrittenCell[])[],
): WrittenSheet {
  return { name, rows: [[...CHILD, ...headings], ...rows] }
}

const about = (child: Child): WrittenCell[] => [
  child.id,
  child.gender,
  child.ethnicity,
  child.birthKnown ? cell(child.birth) : null,
]
const cell = (of: Day): WrittenCell => ({ day: iso(of) })
const yesNo = (of: boolean) => (of ? 'Yes' : 'No')

function holds({ first, last }: Span, of: Day | null): boolean {
  return of !== null && of >= first && of <= last
}

function overlaps({ first, last }: Span, start: Day | null, end: Day | null): boolean {
  return start !== null && start <= last && (end === null || end >= first)
}
