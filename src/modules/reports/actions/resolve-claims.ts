import { eraOf } from '../../../knowledge/law/index.ts'
import { smallProportion } from '../../../knowledge/statistics/index.ts'
import type { Tx } from '../../../platform/http/index.ts'
import {
  hasLapsed,
  listEvidence,
  listSignOffs,
  listStatements,
  findQuestion,
  findStatement,
  type Statement,
} from '../../assurance/index.ts'
import {
  changeInWords,
  listLatest,
  protectFigures,
  valueInWords,
  type FigureValue,
  type ReleasedFigure,
} from '../../figures/index.ts'
import type { CheckedClaim } from '../domain/check/problem.ts'
import type { Claim } from '../domain/document.ts'
import { readClaim } from '../domain/markup.ts'
import type { ResolvedClaim, StatementSnapshot } from '../domain/snapshot.ts'

/** Figures as the public may see them, and the claims that are made of them. */
export interface Resolved {
  readonly claims: ReadonlyMap<string, ResolvedClaim>
  readonly checked: ReadonlyMap<string, CheckedClaim>
}

/**
 * Resolves claims to what they print and what stands behind them. In: the words of each claim, and
 * today. Out: by claim; one that names nothing is left out of `claims` and has no text in `checked`.
 */
export async function resolveClaims(
  tx: Tx,
  words: readonly string[],
  today: string,
): Promise<Resolved> {
  const claims = new Map<string, ResolvedClaim>()
  const checked = new Map<string, CheckedClaim>()
  const figures = await protectedFigures(tx)
  for (const id of words) {
    const claim = readClaim(id)
    const found =
      claim?.kind === 'figure'
        ? resolveFigure(claim, figures)
        : claim
          ? await resolveStatement(tx, claim.id, claim.statement, today)
          : null
    if (!found) {
      checked.set(id, unknown(id))
      continue
    }
    claims.set(id, found.resolved)
    checked.set(id, found.checked)
  }
  return { claims, checked }
}

/** Every figure in force, by id, as disclosure control leaves it. */
export async function protectedFigures(
  tx: Tx,
): Promise<ReadonlyMap<string, readonly ReleasedFigure[]>> {
  const latest = await listLatest(tx)
  const byPeriod = new Map<string, ReleasedFigure[]>()
  for (const one of latest) byPeriod.set(one.period, [...(byPeriod.get(one.period) ?? []), one])
  const byFigure = new Map<string, ReleasedFigure[]>()
  for (const period of [...byPeriod.keys()].sort()) {
    const own = byPeriod.get(period) ?? []
    const carried = new Map(own.map(({ figure, meaning }) => [figure, meaning]))
    const safe = protectFigures(
      own.map(({ value }) => value),
      (figure) => carried.get(figure) ?? null,
    )
    own.forEach((one, at) => {
      const value = safe[at] ?? one.value
      byFigure.set(one.figure, [...(byFigure.get(one.figure) ?? []), { ...one, value }])
    })
  }
  return byFigure
}

const unknown = (id: string): CheckedClaim => ({
  id,
  text: null,
  status: 'absent',
  percent: null,
  direction: null,
  hasChange: false,
  hasComparator: false,
  elsewhere: [],
  lapsed: null,
})

function resolveFigure(
  claim: Extract<Claim, { kind: 'figure' }>,
  figures: ReadonlyMap<string, readonly ReleasedFigure[]>,
): { resolved: ResolvedClaim; checked: CheckedClaim } | null {
  const series = figures.get(claim.figure) ?? []
  const at = series.findIndex(({ period }) => period === claim.period)
  const found = series[at]
  if (!found) return null
  const { value } = found
  const text = printed(claim, value)
  const published = value.comparators.find(({ name }) => name === 'As published for this area')
  const theirs = published?.value == null ? null : valueInWords(published.value, value.unit)
  const ours = value.value === null ? null : valueInWords(value.value, value.unit)
  return {
    resolved: {
      id: claim.id,
      kind: 'figure',
      title: found.title,
      text,
      status: value.status,
      basis: value.basis,
      value,
      series: sinceFirstKnown(series.slice(0, at + 1).map((one) => one.value)),
      evidence: `/figures/${claim.figure}?period=${claim.period}`,
    },
    checked: {
      id: claim.id,
      text,
      status: value.status,
      percent: value.unit === 'percent' ? value.value : null,
      direction: directionOf(value),
      hasChange: claim.shows === 'change' && value.change !== null,
      hasComparator: value.comparators.length > 0 && claim.shows !== 'change',
      elsewhere:
        claim.shows === 'value' && theirs !== null && ours !== null && theirs !== ours
          ? [{ where: published?.version ?? '', text: theirs }]
          : [],
      lapsed: null,
    },
  }
}

// Years before anything was held say nothing; a gap between two years does.
function sinceFirstKnown(series: readonly FigureValue[]): readonly FigureValue[] {
  const first = series.findIndex(({ status }) => status !== 'absent')
  return first < 0 ? series.slice(-1) : series.slice(first)
}

function directionOf({ change, value }: FigureValue): 'up' | 'down' | null {
  if (!change || value === null || (change.low <= 0 && change.high >= 0)) return null
  return value > change.from ? 'up' : 'down'
}

function printed({ shows }: Extract<Claim, { kind: 'figure' }>, value: FigureValue): string {
  if (value.status === 'suppressed') return 'a number too small to publish'
  if (value.status === 'absent') return 'not available'
  if (value.unit === 'table') return 'the table'
  if (shows === 'change')
    return lowerFirst(
      changeInWords(value)?.replace(/ \([^)]*\)$/, '') ?? 'no earlier value to compare',
    )
  const { numerator, denominator } = value
  if (value.unit === 'percent' && numerator !== null && denominator !== null) {
    if (shows === 'of')
      return `${numerator.toLocaleString('en-GB')} of ${denominator.toLocaleString('en-GB')}`
    // Below 20 a percentage says more than is known.
    const small = smallProportion(numerator, denominator)
    if (small) return small
  }
  return value.value === null ? 'not available' : valueInWords(value.value, value.unit)
}

const lowerFirst = (words: string) => `${words.charAt(0).toLowerCase()}${words.slice(1)}`

async function resolveStatement(
  tx: Tx,
  id: string,
  statementId: string,
  today: string,
): Promise<{ resolved: ResolvedClaim; checked: CheckedClaim } | null> {
  const statement = await findStatement(tx, statementId)
  const question = statement && (await findQuestion(tx, statement.questionId))
  if (!statement || !question) return null
  const evidence = await listEvidence(tx, [question.id])
  const signed = await listSignOffs(tx, [statement.id])
  const line = ({ words, rung, source, sourceDay }: (typeof evidence)[number]) => ({
    what: words,
    rung,
    source,
    date: sourceDay,
  })
  const current = evidence.filter(({ superseded }) => !superseded)
  const snapshot: StatementSnapshot = {
    id: statement.id,
    question: question.proposition,
    kind: question.kind,
    level: statement.level,
    wording: statement.wording,
    scope: question.scope,
    period: question.period,
    asOf: statement.asOf,
    reviewDate: statement.reviewOn,
    limits: statement.limits ? [statement.limits] : [],
    supporting: current.filter(({ direction }) => direction === 'supports').map(line),
    countering: current.filter(({ direction }) => direction === 'counters').map(line),
    silences: question.bodies
      .filter(({ answer }) => ['not-asked', 'no-reply', 'blocked'].includes(answer))
      .map(({ name, answer, why }) => `${name}: ${SILENCE[answer] ?? ''}${why ? `, ${why}` : ''}`)
      .concat(question.blocked.map(({ feed, blockage }) => `${feed}: missing, ${blockage}`)),
    approvedBy: statement.approvedBy
      ? [`${statement.approvedBy}, for ${statement.approvedAs}`]
      : [`to be approved by ${eraOf(statement.asOf).approverWords}`],
    dissent: signed.filter(({ agrees }) => !agrees).map(({ by, words }) => ({ by, words })),
    rightOfReply: statement.rightOfReply
      ? [{ by: 'the body concerned', words: statement.rightOfReply }]
      : [],
    debtSince: await debtSince(tx, question.id, statement),
  }
  return {
    resolved: {
      id,
      kind: 'statement',
      title: question.proposition,
      text: statement.wording,
      basis: basisOf(snapshot),
      statement: snapshot,
      evidence: `/assurance/questions/${question.id}`,
    },
    checked: {
      ...unknown(id),
      text: statement.wording,
      status: 'known',
      lapsed: lapsedWords(statement, today),
    },
  }
}

const SILENCE: Readonly<Record<string, string>> = {
  'not-asked': 'not asked',
  'no-reply': 'did not reply',
  blocked: 'blocked',
}

function lapsedWords({ state, reviewOn }: Statement, today: string): string | null {
  if (state !== 'approved') return 'The statement is not approved yet.'
  return hasLapsed(reviewOn, today) ? `Its review was due on ${reviewOn}.` : null
}

function basisOf({
  scope,
  period,
  asOf,
  reviewDate,
  supporting,
  countering,
}: StatementSnapshot): string {
  return [
    `${supporting.length} items support it, ${countering.length} speak against it`,
    scope,
    period,
    `as of ${asOf}`,
    `review due ${reviewDate}`,
  ].join('; ')
}

async function debtSince(tx: Tx, question: string, statement: Statement): Promise<string | null> {
  const all = await listStatements(tx, [question])
  const earlier = all.filter(({ id, state }) => id !== statement.id && state === 'approved')
  return earlier.at(-1)?.asOf ?? null
}
