import type { Day } from '../../../knowledge/law/index.ts'
import { numberIn, recordsOf, textIn, type RoomFacts, type RoomRecord } from '../../rooms/index.ts'
import { keyOf } from './sampling/read-frame.ts'

/** Where a finding stands. Source: processes, row 19 "closure standard: evidence, not assertion". */
export type Standing =
  'found' | 'challenged' | 'answered' | 'evidence-seen' | 're-tested' | 'closed'

export interface ReTest {
  readonly result: 'met' | 'partly' | 'not-met'
  readonly met: number
  readonly of: number
}

/** What the audit found wrong with one agency’s part, and how far it has been put right. */
export interface Finding {
  readonly reference: string
  readonly agency: string
  readonly what: string
  readonly foundOn: Day
  readonly standing: Standing
  /** The day of the last step. */
  readonly since: Day
  /** When the step after is due; null where no day was agreed, or none is left. */
  readonly due: Day | null
  /** The last one; null where there was none since the agency was last challenged. */
  readonly reTest: ReTest | null
  readonly closedOn: Day | null
  /** Where it is followed up instead; '' where it is followed up here. */
  readonly carriedTo: string
}

/** What may happen to a finding, and where it stands afterwards. */
const STEPS: Readonly<Record<string, Standing>> = {
  challenge: 'challenged',
  response: 'answered',
  evidence: 'evidence-seen',
  're-test': 're-tested',
  'finding-closed': 'closed',
}

/** The answer that says when the step after is due. */
const DUE: Readonly<Record<string, string>> = {
  challenge: 'answer-by',
  response: 'evidence-by',
  evidence: 'retest-by',
}

/**
 * In: what happened in a room. Out: its findings, and where each stands: at the last step that was open
 * to it. A closing without evidence, or before a re-test was met, closes nothing.
 */
export function findingsOf(facts: RoomFacts): readonly Finding[] {
  return recordsOf(facts, 'finding').map((record) => {
    const reference = textIn(record.values, 'reference')
    const first: Finding = {
      reference,
      agency: textIn(record.values, 'agency'),
      what: textIn(record.values, 'what'),
      foundOn: record.on,
      standing: 'found',
      since: record.on,
      due: null,
      reTest: null,
      closedOn: null,
      carriedTo: '',
    }
    return facts.records
      .filter(({ values }) => keyOf(textIn(values, 'finding')) === keyOf(reference))
      .reduce(afterStep, first)
  })
}

/** Out: the finding of that reference, however it is typed. */
export function findFinding(facts: RoomFacts, reference: string): Finding | undefined {
  return findingsOf(facts).find((one) => keyOf(one.reference) === keyOf(reference))
}

function afterStep(finding: Finding, record: RoomRecord): Finding {
  const { code, values, on } = record
  if (code === 'finding-carried') return { ...finding, carriedTo: textIn(values, 'to') }
  const to = STEPS[code]
  if (!to || stepRefused(finding, code, textIn(values, 'as')) !== null) return finding
  const due = textIn(values, DUE[code] ?? '')
  return {
    ...finding,
    standing: to,
    since: on,
    due: due === '' ? null : due,
    reTest: code === 'challenge' ? null : code === 're-test' ? reTestOf(record) : finding.reTest,
    closedOn: code === 'finding-closed' ? on : null,
  }
}

function reTestOf({ values }: RoomRecord): ReTest {
  const result = textIn(values, 'result')
  return {
    result: result === 'met' || result === 'partly' ? result : 'not-met',
    met: numberIn(values, 'met') ?? 0,
    of: numberIn(values, 'of') ?? 0,
  }
}

/** In: a finding, a step, and how it would close. Out: why it can't be taken; null where it can. */
export function stepRefused(
  { standing, reTest }: Finding,
  code: string,
  closedAs: string,
): string | null {
  if (standing === 'closed') return 'This finding is closed.'
  switch (code) {
    case 'response':
      return standing === 'challenged' || standing === 'answered'
        ? null
        : 'The agency has not been challenged on this finding, or not again.'
    case 'evidence':
      return standing === 'found' || standing === 'challenged'
        ? 'The agency has not answered yet.'
        : null
    case 're-test':
      return standing === 'evidence-seen' || standing === 're-tested'
        ? null
        : 'No evidence has been seen yet, so there is nothing to test.'
    case 'finding-closed':
      return closingRefused(standing, reTest, closedAs)
    default:
      return null
  }
}

function closingRefused(
  standing: Standing,
  reTest: ReTest | null,
  closedAs: string,
): string | null {
  if (standing !== 'evidence-seen' && standing !== 're-tested')
    return 'A finding closes on evidence that was seen, not on what an agency says.'
  if (closedAs === 'overtaken') return null
  return standing === 're-tested' && reTest?.result === 'met'
    ? null
    : 'It closes as put right once a re-test has found that it is.'
}

/** In: a finding. Out: where it stands, in words. */
export function standingInWords({ standing, reTest, carriedTo }: Finding): string {
  const words = STANDING_WORDS[standing]
  const tested = standing === 're-tested' && reTest ? `: ${RESULT_WORDS[reTest.result]}` : ''
  return standing !== 'closed' && carriedTo
    ? `${words}${tested}; followed up in ${carriedTo}`
    : `${words}${tested}`
}

const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  found: 'found',
  challenged: 'challenged',
  answered: 'answered',
  'evidence-seen': 'evidence seen',
  're-tested': 're-tested',
  closed: 'closed with evidence',
}

const RESULT_WORDS: Readonly<Record<ReTest['result'], string>> = {
  met: 'put right',
  partly: 'partly put right',
  'not-met': 'not put right',
}

/** What is to be done next about a finding: a title for what is due. */
export const NEXT_STEP: Readonly<Record<Standing, string>> = {
  found: 'Challenge',
  challenged: 'Answer',
  answered: 'Evidence',
  'evidence-seen': 'Re-test',
  're-tested': 'Close it, or challenge again',
  closed: '',
}
