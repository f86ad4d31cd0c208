import type { Definition } from './definition.ts'
import { absent } from './measure.ts'

type Said = Pick<Definition, 'id' | 'title' | 'numerator' | 'source'> &
  Partial<Pick<Definition, 'denominator' | 'good' | 'unit' | 'disclosure'>>

/** A figure that no list holds: it comes with `import figures`, or is absent. */
function supplied(said: Said): Definition {
  const unit = said.unit ?? 'count'
  return {
    version: 1,
    denominator: '',
    unit,
    good: 'neither',
    disclosure: 'process',
    owner: said.source.replace(/^Supplied by /, ''),
    since: '2015-16',
    compute: () => absent(unit, 'The figure was not supplied.'),
    ...said,
  }
}

const HOSTS = 'Supplied by the council’s private fostering service'
// The national statistics of private fostering were cancelled from 2016 [processes, row 47].
const NO_NATIONAL = 'No national figure was published after 2014-15, so none stands beside it'
const DEATHS = 'Supplied by the child death review partners'
const TRAINING = 'Supplied by the partnership’s training co-ordinator'

/** What other agencies and the board's own registers supply. Source: contract, "The first register". */
export const SUPPLIED: readonly Definition[] = [
  supplied({
    id: 'private-fostering.notified.count',
    title: 'Private fostering: notifications',
    numerator: `Notifications of private fostering received in the period. ${NO_NATIONAL}`,
    source: HOSTS,
  }),
  supplied({
    id: 'private-fostering.started.count',
    title: 'Private fostering: arrangements started',
    numerator: `Arrangements that began in the period. ${NO_NATIONAL}`,
    source: HOSTS,
  }),
  supplied({
    id: 'private-fostering.ended.count',
    title: 'Private fostering: arrangements ended',
    numerator: `Arrangements that ended in the period. ${NO_NATIONAL}`,
    source: HOSTS,
  }),
  supplied({
    id: 'private-fostering.in-place-at-end.count',
    title: 'Private fostering: arrangements in place',
    numerator: `Arrangements in place on the last day of the period. ${NO_NATIONAL}`,
    source: HOSTS,
  }),
  supplied({
    id: 'private-fostering.arrangements.count',
    title: 'Private fostering: arrangements in the year',
    numerator: `Arrangements in place at any time in the period. ${NO_NATIONAL}`,
    source: HOSTS,
  }),
  supplied({
    id: 'child-deaths.notified.count',
    title: 'Child deaths notified',
    numerator: 'Deaths of children notified in the period',
    source: DEATHS,
  }),
  supplied({
    id: 'child-deaths.reviewed.count',
    title: 'Child deaths reviewed',
    numerator: 'Deaths of children whose review was completed in the period',
    source: DEATHS,
  }),
  supplied({
    id: 'child-deaths.modifiable.count',
    title: 'Child deaths with modifiable factors',
    numerator: 'Deaths, of those reviewed in the period, with modifiable factors identified',
    good: 'down',
    source: DEATHS,
  }),
  supplied({
    id: 'training.events.count',
    title: 'Training events',
    numerator: 'Training events delivered in the period',
    source: TRAINING,
  }),
  supplied({
    id: 'training.attendances.count',
    title: 'Training attendances',
    numerator: 'Attendances, added up over the training events of the period',
    source: TRAINING,
  }),
  supplied({
    id: 'training.people.count',
    title: 'People trained',
    numerator: 'Different people who attended; absent where registers do not identify them',
    source: TRAINING,
  }),
  supplied({
    id: 'e-learning.completions.count',
    title: 'E-learning courses completed',
    numerator: 'E-learning courses completed in the period',
    source: TRAINING,
  }),
  supplied({
    id: 'e-learning.satisfied.percent',
    title: 'Satisfied with e-learning',
    numerator: 'Learners satisfied or very satisfied',
    denominator: 'Learners who answered',
    unit: 'percent',
    good: 'up',
    source: TRAINING,
  }),
]
