import { periodsOfCare, type CarePeriod } from '../../../../knowledge/formats/ssda903/index.ts'
import { ageOn, within, type Day, type Period } from '../../../../knowledge/law/index.ts'
import type { Origin } from '../definition.ts'
import { gapInCare, type Evidence } from '../evidence.ts'
import { absent, count, type Measure } from '../measure.ts'

/** Once it is sent, the return stands before Annex A list 8. Source: contract, order of precedence. */
const SOURCE = 'SSDA903'

/** Children under 18 on the last day whose period of care goes on after it. */
export const lookedAfterAtEnd: Origin = {
  ...fromReturn(({ last }) => ({ first: last, last })),
  compute(evidence, { last }) {
    if ((evidence.care?.headers.length ?? 0) === 0)
      return absent('count', 'The return has no Header table, so no age is known.')
    const births = birthsIn(evidence)
    const open = periodsIn(evidence).filter(
      ({ start, end }) => start <= last && (end === null || end > last),
    )
    const known = open.flatMap(({ child, endStatus }) => {
      const birth = births.get(child)
      return birth === undefined || endStatus === null ? [] : [{ child, birth }]
    })
    const under18 = known.filter(({ birth }) => ageOn(birth, last) < 18)
    return count(new Set(under18.map(({ child }) => child)).size, open.length - known.length)
  },
}

export const lookedAfterStarted: Origin = {
  ...fromReturn((period) => period),
  compute: (evidence, period) => childrenOf(startedIn(evidence, period)),
}

export const lookedAfterCeased: Origin = {
  ...fromReturn((period) => period),
  compute(evidence, period) {
    const ended = periodsIn(evidence).filter(({ end }) => within(end, period))
    const known = ended.filter(({ endStatus }) => endStatus !== null)
    return childrenOf({ known, unknown: ended.length - known.length })
  },
}

export const periodsStarted: Origin = {
  ...fromReturn((period) => period),
  compute(evidence, period) {
    const { known, unknown } = startedIn(evidence, period)
    return count(known.length, unknown)
  },
}

interface Found {
  readonly known: readonly CarePeriod[]
  /** A blank legal status may have been a short break, so it is neither counted nor left out. */
  readonly unknown: number
}

function startedIn(evidence: Evidence, period: Period): Found {
  const started = periodsIn(evidence).filter(({ start }) => within(start, period))
  const known = started.filter(({ startStatus }) => startStatus !== null)
  return { known, unknown: started.length - known.length }
}

function childrenOf({ known, unknown }: Found): Measure {
  return count(new Set(known.map(({ child }) => child)).size, unknown)
}

function periodsIn({ care }: Evidence): readonly CarePeriod[] {
  return periodsOfCare(care?.episodes ?? [])
}

function birthsIn({ care }: Evidence): ReadonlyMap<string, Day> {
  const births = new Map<string, Day>()
  for (const { child, birth } of care?.headers ?? [])
    if (child !== null && birth !== null && !births.has(child)) births.set(child, birth)
  return births
}

// A stock needs the last day only, a flow the whole period.
function fromReturn(
  needs: (period: Period) => { readonly first: Day; readonly last: Day },
): Pick<Origin, 'source' | 'windowOf' | 'gap'> {
  return {
    source: SOURCE,
    windowOf: ({ care }) => care?.window,
    gap(evidence, period) {
      const { first, last } = needs(period)
      return gapInCare(evidence, first, last)
    },
  }
}
