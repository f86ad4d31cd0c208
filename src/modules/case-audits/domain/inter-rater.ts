import {
  cohenKappa,
  formatNumber,
  kappaInWords,
  shareInWords,
  type Agreement,
  type GradePair,
} from '../../../knowledge/statistics/index.ts'
import { numberIn, recordsOf, textIn, yesNoIn, type RoomFacts } from '../../rooms/index.ts'
import { GRADED_TWICE, sameAgency } from './forms/grading.ts'
import { formsFor } from './graded.ts'

export interface InterRater {
  readonly agreement: Agreement
  /** How many were one grade apart, and how many further. */
  readonly oneApart: number
  readonly further: number
  /** How many files were read twice. */
  readonly files: number
  /** Second gradings made with the first in sight; they are left out. */
  readonly sighted: number
}

/**
 * How alike two auditors graded the same files. In: what happened in a room. Out: each part of a file that
 * both graded is one pair. Source: processes, row 36 (not checked).
 */
export function interRaterOf(facts: RoomFacts): InterRater {
  const all = recordsOf(facts, 'second-grading')
  const blind = all.filter(({ values }) => yesNoIn(values, 'blind') === 'yes')
  const files = blind.map(({ values, childId }) => {
    const form = formsFor(facts, childId).find(({ agency }) =>
      sameAgency(agency, textIn(values, 'agency')),
    )
    return GRADED_TWICE.flatMap((question): GradePair[] => {
      const [first, second] = [numberIn(form?.values, question), numberIn(values, question)]
      return first === null || second === null ? [] : [[first, second]]
    })
  })
  const pairs = files.flat()
  const apart = pairs.map(([first, second]) => Math.abs(first - second))
  return {
    agreement: cohenKappa(pairs),
    oneApart: apart.filter((one) => one === 1).length,
    further: apart.filter((one) => one > 1).length,
    files: files.filter((one) => one.length > 0).length,
    sighted: all.length - blind.length,
  }
}

/** The same in sentences; none where no file was graded twice. */
export function interRaterInWords(facts: RoomFacts): readonly string[] {
  const { agreement, oneApart, further, files, sighted } = interRaterOf(facts)
  const { pairs, same } = agreement
  const left =
    sighted > 0
      ? [`Left out, because the first grades were in sight: ${counted(sighted, 'second grading')}.`]
      : []
  if (pairs === 0) return left
  return [
    `Two auditors read the same ${files === 1 ? 'file' : `${files} files`} and gave the same grade in ${same} of ${pairs} gradings: ${shareInWords(same, pairs)}.`,
    ...(same < pairs ? [`One grade apart: ${oneApart}. Further apart: ${further}.`] : []),
    ...kappaSentences(agreement),
    ...left,
  ]
}

function counted(many: number, what: string): string {
  return many === 1 ? `1 ${what}` : `${many} ${what}s`
}

function kappaSentences(agreement: Agreement): readonly string[] {
  if (agreement.status === 'absent') return [agreement.reason]
  const { kappa, interval } = agreement
  const [found, low, high] = [kappa, interval.low, interval.high].map((one) => formatNumber(one, 2))
  return [
    `Beyond chance that is ${kappaInWords(kappa)}: kappa ${found}, and it may be ${low} to ${high}.`,
    'The parts of one file were graded by the same two people, so the true range is wider.',
  ]
}
