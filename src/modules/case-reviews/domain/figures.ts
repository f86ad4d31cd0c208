import type { Day, Period } from '../../../knowledge/law/index.ts'
import { within } from '../../../knowledge/law/index.ts'
import { count, percent, type Meaning, type Measure } from '../../figures/index.ts'
import { caseFigures, type AskedFigure, type CaseFigures } from '../../rooms/index.ts'
import { joined, reviewOf, type CountedAction, type CountedReview } from './counted-review.ts'
import { COLUMNS, contradictions, reviewFrom } from './export-line.ts'

interface Figure {
  readonly asked: AskedFigure
  of(reviews: readonly CountedReview[], period: Period): Measure
}

const meaning = (numerator: string, more: Partial<Meaning> = {}): Meaning => ({
  numerator,
  denominator: '',
  good: 'neither',
  // Counts of reviews and of their actions, not of children [contract, "Windows, precedence, status"].
  disclosure: 'process',
  owner: 'The partnership’s case review group',
  since: '2015-16',
  source: 'Counted from case reviews',
  ...more,
})

const figure = (
  id: string,
  title: string,
  means: Meaning,
  of: Figure['of'],
  unit: AskedFigure['unit'] = 'count',
): Figure => ({ asked: { id: `case-reviews.${id}`, version: 1, title, unit, meaning: means }, of })

const FIGURES: readonly Figure[] = [
  figure(
    'considered.count',
    'Cases considered for a review',
    meaning('Cases whose criteria were considered in the period'),
    (reviews, period) => count(consideredIn(reviews, period).length),
  ),
  figure(
    'met.count',
    'Cases that met the criteria for a review',
    meaning('Cases considered in the period that met the criteria of the day'),
    (reviews, period) => {
      const considered = consideredIn(reviews, period)
      return count(
        considered.filter(({ met }) => met === true).length,
        considered.filter(({ met }) => met === null).length,
      )
    },
  ),
  figure(
    'completed.count',
    'Reviews completed',
    meaning('Reviews whose report was finished and accepted in the period'),
    (reviews, period) => count(reviews.filter(({ completed }) => within(completed, period)).length),
  ),
  figure(
    'held.count',
    'Reviews complete and not published',
    meaning('Reviews complete by the last day of the period, and not published by then'),
    (reviews, { last }) =>
      count(
        reviews.filter(({ completed, published }) => by(completed, last) && !by(published, last))
          .length,
      ),
  ),
  figure(
    'published.count',
    'Reviews published',
    meaning('Reviews published in the period'),
    (reviews, period) => count(reviews.filter(({ published }) => within(published, period)).length),
  ),
  figure(
    'recommendations-open.count',
    'Recommendations whose action is open',
    meaning('Recommendations of reviews completed by the end of the period, not done or declined', {
      good: 'down',
    }),
    (reviews, period) => count(openAt(reviews, period).length),
  ),
  figure(
    'recommendations-overdue.count',
    'Recommendations whose action is overdue',
    meaning('Of the open ones, those whose day had passed by the end of the period', {
      good: 'down',
    }),
    (reviews, period) => {
      const open = openAt(reviews, period)
      return count(
        open.filter(({ due, at }) => due !== null && due < at).length,
        open.filter(({ due }) => due === null).length,
      )
    },
  ),
  figure(
    'recommendations-impact-shown.percent',
    'Recommendations done that are shown to have made a difference',
    meaning('Recommendations done that are shown to have made a difference for children', {
      denominator: 'Recommendations of completed reviews that were done by the end of the period',
      good: 'up',
    }),
    (reviews, period) => {
      const done = actionsAt(reviews, period).filter(({ done, at }) => by(done, at))
      return percent(done.filter(({ impact, at }) => by(impact, at)).length, done.length)
    },
    'percent',
  ),
]

const rooms: CaseFigures = caseFigures<CountedReview>({
  caseOf: reviewOf,
  columns: COLUMNS,
  caseFrom: reviewFrom,
  count: (lines, period) => {
    const reviews = joined(lines)
    return FIGURES.map(({ asked, of }) => ({
      id: asked.id,
      version: asked.version,
      title: asked.title,
      meaning: asked.meaning,
      measure: of(reviews, period),
    }))
  },
  asked: FIGURES.map(({ asked }) => asked),
})

/** What case reviews come to in a period, from rooms and from an export by one counting. */
export const caseReviewFigures: CaseFigures = {
  ...rooms,
  ofExport: (rows, period) => {
    const found = rooms.ofExport(rows, period)
    const problems = [...found.problems, ...contradictions(rows)].sort((a, b) => a.row - b.row)
    return problems.length > 0 ? { figures: [], problems } : found
  },
}

function consideredIn(reviews: readonly CountedReview[], period: Period) {
  return reviews.filter(({ considered }) => within(considered, period))
}

type ActionAt = CountedAction & { readonly at: Day }

// A period that is not over yet is counted to the day to which the room is known.
function actionsAt(reviews: readonly CountedReview[], { last }: Period): readonly ActionAt[] {
  return reviews.flatMap(({ completed, knownTo, actions }) => {
    const at = knownTo !== null && knownTo < last ? knownTo : last
    return by(completed, at) ? actions.map((action) => ({ ...action, at })) : []
  })
}

function openAt(reviews: readonly CountedReview[], period: Period): readonly ActionAt[] {
  return actionsAt(reviews, period).filter(
    ({ done, declined, at }) => !by(done, at) && !by(declined, at),
  )
}

function by(day: Day | null, last: Day): boolean {
  return day !== null && day <= last
}
