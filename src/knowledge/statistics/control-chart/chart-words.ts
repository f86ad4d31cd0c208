import type { ControlChart, Segment } from './chart.ts'
import type { Signal } from './signals.ts'

/** Which way is better for children; of most counts nobody can say. */
export type Good = 'up' | 'down' | 'neither'

/**
 * What a control chart says, in sentences ready to print: breaks first, then what is out of the ordinary
 * or that nothing is. Where there are too few points it says so, and nothing about change.
 */
export function chartInWords({ segments, breaks }: ControlChart, good: Good): readonly string[] {
  return [
    ...breaks.map(({ words }) => words),
    ...segments.flatMap((one) => segmentInWords(one, good)),
  ]
}

function segmentInWords(segment: Segment, good: Good): string[] {
  if (segment.status === 'too-few') {
    const { known, needed } = segment
    return [
      `Ordinary variation needs ${needed} points, and there are ${known}. Nothing is said of change.`,
    ]
  }
  const words = segment.heldBack
    ? []
    : segment.signals.length > 0
      ? segment.signals.map((signal) => signalInWords(signal, good))
      : ['Nothing is out of the ordinary: the points vary as they did before.']
  if (segment.provisional) words.push('The limits are provisional, because there are few points.')
  if (segment.tooNarrow)
    words.push('The points vary more than counts do by themselves, so the limits are too narrow.')
  return words
}

/** In: a signal, and which way is better. Out: one sentence or two. */
export function signalInWords({ rule, side, labels }: Signal, good: Good): string {
  const [first = '', last = ''] = [labels[0], labels.at(-1)]
  const rows: Readonly<Record<Signal['rule'], string>> = {
    outside: `In ${first} it is ${side === 'high' ? 'above the upper' : 'below the lower'} limit, which ordinary variation seldom does.`,
    run: `From ${first} to ${last}, ${labels.length} points in a row are ${side === 'high' ? 'above' : 'below'} the average.`,
    trend: `From ${first} to ${last}, ${labels.length} points in a row ${side === 'high' ? 'rise' : 'fall'}.`,
    'near-limit': `Between ${first} and ${last}, ${labels.length} points are close to the ${side === 'high' ? 'upper' : 'lower'} limit or beyond it.`,
  }
  const better =
    good === 'neither' ? '' : (good === 'up') === (side === 'high') ? 'better' : 'worse'
  return better === '' ? rows[rule] : `${rows[rule]} It is for the ${better}.`
}
