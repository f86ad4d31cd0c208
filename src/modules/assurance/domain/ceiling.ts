import { dayInWords, periodBefore, periodHolding } from '../../../knowledge/law/index.ts'
import type { Body, EvidenceItem, QuestionFacts } from './evidence.ts'
import { compareLevels, LEVELS, lowest, strongest, type Level } from './levels.ts'

/** The strongest level a board may say, and why no stronger one. */
export interface Ceiling {
  readonly level: Level
  readonly reasons: readonly string[]
}

/** A test of fewer than this says something about the cases looked at, not about the whole. */
export const FEWEST_TESTED = 20
/** Below this share of answers, those who did not answer may differ. */
const LOW_RESPONSE_PERCENT = 50

const UNANSWERED: readonly Body['answer'][] = ['not-asked', 'no-reply', 'blocked']

/**
 * How far the evidence carries. In: the question's facts and every item. Out: the strongest cell that
 * a supporting item earns, then the caps; the lowest wins. Countering items only ever cap, and another
 * supporting item never lowers it. Source: design, "Assurance: the grammar".
 */
export function ceilingOf(question: QuestionFacts, items: readonly EvidenceItem[]): Ceiling {
  const reasons: string[] = []
  const counting = items.filter((item) => reasonNotToCount(question, item) === null)
  const set = items.length - counting.length
  if (set > 0) reasons.push(`${set} of ${items.length} items do not count: see each for why.`)
  const supporting = counting.filter(({ direction }) => direction === 'supports')
  const earned = earnedBy(question, supporting, reasons)
  const caps = capsOf(question, counting, reasons)
  return { level: lowest([earned, ...caps]), reasons }
}

/** Why an item does not count for a question, in words; null where it does. */
export function reasonNotToCount(
  { first, last }: QuestionFacts,
  item: EvidenceItem,
): string | null {
  if (item.superseded) return 'It was superseded.'
  if (!item.coversScope) return 'Its scope does not cover the question’s.'
  if (item.first > last) return 'It is of after the period.'
  const earliest = periodBefore(periodHolding(first)).first
  if (item.last < earliest && item.keptOn === '')
    return `It ends on ${dayInWords(item.last)}, more than twelve months before the period.`
  return null
}

function earnedBy(
  question: QuestionFacts,
  supporting: readonly EvidenceItem[],
  reasons: string[],
): Level {
  if (supporting.length === 0) {
    reasons.push('Nothing held supports it.')
    return 'not-in-a-position'
  }
  const bodies = question.allOf ? question.bodies : []
  if (bodies.length === 0 || supporting.every(({ body }) => body === null))
    return bestOf(question, supporting, reasons)
  // About all of something, it stands no higher than its weakest body.
  const each = bodies.map(({ name }) => {
    const own = supporting.filter(({ body }) => body === null || body === name)
    return {
      name,
      level: own.length > 0 ? bestOf(question, own, []) : ('not-in-a-position' as const),
    }
  })
  const weakest = lowest(each.map(({ level }) => level) as [Level, ...Level[]])
  const whole = bestOf(question, supporting, reasons)
  if (compareLevels(weakest, whole) > 0)
    reasons.push(
      `It stands no higher than its weakest body: ${each
        .filter(({ level }) => level === weakest)
        .map(({ name }) => name)
        .join(', ')}.`,
    )
  return weakest
}

function bestOf(
  question: QuestionFacts,
  supporting: readonly EvidenceItem[],
  reasons: string[],
): Level {
  const isTested = supporting.some((item) => item.rung === 'tested' && weaknessOf(item) === null)
  const cells = supporting.map((item) => cellOf(question, item, isTested))
  const best = strongest(cells) ?? 'not-in-a-position'
  for (const item of supporting) {
    const weakness = item.rung === 'tested' ? weaknessOf(item) : null
    if (weakness) reasons.push(weakness)
  }
  reasons.push(...whyNoStronger(question, supporting, best, isTested))
  return best
}

/** What keeps a test from speaking for the whole, in words; null where it does. */
export function weaknessOf(item: EvidenceItem): string | null {
  if (!item.independent)
    return 'A test was by the body tested, so it speaks only for the cases audited.'
  if (item.base !== null && item.base < FEWEST_TESTED)
    return `A test of ${item.base} is of fewer than ${FEWEST_TESTED}, so it speaks only for the cases audited.`
  if (item.responsePercent !== null && item.responsePercent < LOW_RESPONSE_PERCENT)
    return `Only ${Math.round(item.responsePercent)}% answered, so it speaks only for those who did.`
  return null
}

function cellOf(question: QuestionFacts, item: EvidenceItem, isTested: boolean): Level {
  if (item.rung === 'tested')
    return weaknessOf(item) === null ? TESTED[question.kind] : 'unable-to-conclude'
  if (item.rung === 'outcome') {
    if (!isTested) return documented(question.kind, item)
    return question.kind === 'difference' && showsDifference(item)
      ? 'assured-of-difference'
      : TESTED[question.kind]
  }
  if (item.rung === 'documented') return documented(question.kind, item)
  return question.kind === 'done' && everyBodyConfirmed(question) ? 'assured' : 'reported'
}

const TESTED: Readonly<Record<QuestionFacts['kind'], Level>> = {
  done: 'assured',
  quality: 'assured',
  difference: 'assured-with-limits',
}

function documented(kind: QuestionFacts['kind'], item: EvidenceItem): Level {
  if (kind === 'done') return 'assured'
  if (kind === 'difference') return 'received'
  if (item.sampled) return 'assured-with-limits'
  return item.challenged ? 'received' : 'reported'
}

function showsDifference(item: EvidenceItem): boolean {
  return item.baseline && item.excludesNoChange && !item.seriesBreak && item.otherExplanations
}

function everyBodyConfirmed({ bodies }: QuestionFacts): boolean {
  return bodies.length > 0 && bodies.every(({ answer }) => answer === 'confirmed')
}

function whyNoStronger(
  question: QuestionFacts,
  supporting: readonly EvidenceItem[],
  best: Level,
  isTested: boolean,
): string[] {
  if (LEVELS.indexOf(best) <= LEVELS.indexOf('assured') && question.kind !== 'difference') return []
  if (best === 'assured-of-difference') return []
  const outcome = supporting.find(({ rung }) => rung === 'outcome')
  const reasons: string[] = []
  if (!isTested) reasons.push('No independent test of 20 or more supports it.')
  if (question.kind === 'difference' && !outcome)
    reasons.push('No measured outcome for children supports it.')
  if (outcome && question.kind === 'difference') {
    const lacks = [
      !outcome.baseline && 'a baseline',
      !outcome.excludesNoChange && 'a change that chance alone would not give',
      outcome.seriesBreak && 'an unbroken series',
      !outcome.otherExplanations && 'other explanations recorded',
    ].filter(Boolean)
    if (lacks.length > 0) reasons.push(`The outcome lacks ${lacks.join(', ')}.`)
  }
  if (question.kind === 'done' && best === 'reported') {
    const missing = question.bodies.filter(({ answer }) => answer !== 'confirmed')
    reasons.push(
      missing.length > 0
        ? `Not confirmed by the accountable officer of ${missing.map(({ name }) => name).join(', ')}.`
        : 'No body was asked to confirm it.',
    )
  }
  return reasons
}

function capsOf(
  question: QuestionFacts,
  counting: readonly EvidenceItem[],
  reasons: string[],
): Level[] {
  const caps: Level[] = []
  for (const { feed, blockage } of question.blocked) {
    caps.push('not-in-a-position')
    reasons.push(`${feed} is missing: ${blockage}`)
  }
  if (counting.some(isStrongCounter)) {
    caps.push('questions-remain')
    reasons.push('Independent evidence speaks against it.')
  }
  const silent = question.allOf
    ? question.bodies.filter(({ answer }) => UNANSWERED.includes(answer))
    : []
  if (silent.length > 0) {
    caps.push(question.kind === 'done' ? 'reported' : 'questions-remain')
    reasons.push(...silent.map(silence))
  }
  return caps
}

const SILENCE = { 'not-asked': 'was not asked', 'no-reply': 'did not reply', blocked: 'is blocked' }

function silence({ name, answer, why }: Body): string {
  const words = SILENCE[answer as keyof typeof SILENCE]
  return `${name} ${words}${why ? `: ${why}` : ''}.`
}

/** As counter-evidence a test counts at any size. */
export function isStrongCounter(item: EvidenceItem): boolean {
  return (
    item.direction === 'counters' &&
    (item.rung === 'tested' || item.rung === 'outcome') &&
    item.independent &&
    item.coversScope &&
    !item.superseded
  )
}
