import { CEASED, CONTINUES, continuesCare, STARTED } from '../codes.ts'
import type { DatedEpisode } from '../children.ts'
import { at, blank, eachPair, type ReturnRule } from './rule.ts'

const PERIODS = 'periods of care, which are episodes joined: started, ceased and at the end'

const follows = (before: DatedEpisode, after: DatedEpisode) =>
  before.end !== null && before.end === after.start
const endsCare = ({ ceased }: DatedEpisode) =>
  ceased !== null && ceased !== CONTINUES && CEASED.has(ceased)

/** How a child's episodes follow one another. */
export const SEQUENCE: readonly ReturnRule[] = [
  {
    id: '142',
    condition: 'compared',
    severity: 'error',
    message: 'A later episode has begun, but this one has not ended. Fill in DEC and REC.',
    why: PERIODS,
    broken: eachPair(
      (before) => (blank(before, 'DEC') || blank(before, 'REC')) && at(before, 'DEC', 'REC'),
    ),
  },
  {
    id: '501',
    condition: 'compared',
    severity: 'error',
    message:
      'The episode begins before the one before it ended. Correct DECOM, or the earlier DEC.',
    why: PERIODS,
    broken: eachPair(
      (before, after) =>
        before.end !== null &&
        after.start < before.end && [...at(after, 'DECOM'), ...at(before, 'DEC')],
    ),
  },
  {
    id: '357',
    condition: 'compared',
    severity: 'error',
    message:
      'The child’s first episode of the year starts in it, so RNE must be S. An earlier one may be missing.',
    why: PERIODS,
    broken: ({ inOrder: [first] }, year) =>
      first && first.start >= year.first && continuesCare(first.began) ? [at(first, 'RNE')] : [],
  },
  {
    id: '388',
    condition: 'compared',
    severity: 'error',
    message:
      'X1 goes with a next episode on the same day, and with nothing else. Correct REC, or add the episode.',
    why: PERIODS,
    broken: ({ inOrder }) =>
      inOrder.flatMap((episode, n) => {
        const after = inOrder[n + 1]
        if (episode.end === null || episode.ceased === null) return []
        const goesOn = after !== undefined && follows(episode, after)
        return (episode.ceased === CONTINUES) === goesOn ? [] : [at(episode, 'REC', 'DEC')]
      }),
  },
  {
    id: '431',
    condition: 'compared',
    severity: 'error',
    message:
      'Care is said to start (S), but the episode before ended on that day or later. Correct RNE or DECOM.',
    why: PERIODS,
    broken: eachPair(
      (before, after) =>
        after.began === STARTED &&
        before.end !== null &&
        after.start <= before.end &&
        at(after, 'RNE', 'DECOM'),
    ),
  },
  {
    id: '432',
    condition: 'compared',
    severity: 'error',
    message: 'Care had ended with the episode before, so this one must start it: RNE is S.',
    why: PERIODS,
    broken: eachPair(
      (before, after) => endsCare(before) && continuesCare(after.began) && at(after, 'RNE'),
    ),
  },
  {
    id: '433',
    condition: 'compared',
    severity: 'error',
    message: 'The episode is said to continue, but does not begin on the day the one before ended.',
    why: PERIODS,
    broken: eachPair(
      (before, after) =>
        continuesCare(after.began) &&
        before.end !== null &&
        !follows(before, after) && [...at(after, 'RNE', 'DECOM'), ...at(before, 'DEC')],
    ),
  },
  {
    id: '437',
    condition: 'compared',
    severity: 'error',
    message: 'The episode ended care for good (E2 or E15), but there is a later one. Correct REC.',
    why: PERIODS,
    broken: eachPair(
      (before) => (before.ceased === 'E2' || before.ceased === 'E15') && at(before, 'REC'),
    ),
  },
]
