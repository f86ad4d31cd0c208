import { dayInWords } from '../../../knowledge/law/index.ts'
import { LEVEL_NAMES, type Level } from '../../assurance/index.ts'
import type { StatementSnapshot } from '../domain/snapshot.ts'

/** A statement set out whole, line by line, for every format. In: the snapshot, and the day it is read. */
export function statementLines(
  one: StatementSnapshot,
): { readonly label: string; readonly words: string }[] {
  const line = (label: string, words: string) => ({ label, words })
  const evidence = (items: StatementSnapshot['supporting']) =>
    items.map(({ what, rung, source, date }) => `${what} (${rung}; ${source}, ${dayInWords(date)})`)
  return [
    line('Level', LEVEL_NAMES[one.level as Level]),
    ...one.limits.map((words) => line('Limits', words)),
    ...evidence(one.supporting).map((words) => line('Supports', words)),
    ...evidence(one.countering).map((words) => line('Speaks against', words)),
    ...one.silences.map((words) => line('Missing', words)),
    ...one.rightOfReply.map(({ by, words }) => line(`Reply of ${by}`, words)),
    ...one.dissent.map(({ by, words }) => line(`Dissent of ${by}`, words)),
    line('Scope', `${one.scope}, ${one.period}`),
    line('As of', `${dayInWords(one.asOf)}; to be reviewed by ${dayInWords(one.reviewDate)}`),
    line('Approved by', one.approvedBy.join('; ')),
    ...(one.debtSince ? [line('Two years running', `since ${dayInWords(one.debtSince)}`)] : []),
  ]
}
