import type { MoveMade, RoomFacts, RoomRecord, Values } from '../../rooms/index.ts'
import { childDeathsPathway } from './pathway.ts'

export interface Happened {
  readonly code: string
  readonly values: Values
  /** Left out: the day the form asks for. */
  readonly on?: string
}

/** A record as the engine would keep it: its day and time from the form’s own questions. */
function recordFor({ code, values, on }: Happened, at: number): RoomRecord {
  const { records, panel } = childDeathsPathway
  const form = [...records, ...(panel?.records ?? [])].find((one) => one.code === code)
  if (!form) throw new Error(`Nothing is recorded as “${code}”.`)
  const text = (question: string | undefined) => {
    const value = question === undefined ? undefined : values[question]
    return typeof value === 'string' ? value : null
  }
  return {
    id: `r${at}`,
    code,
    version: form.version,
    on: on ?? text(form.on) ?? '2018-01-01',
    time: text(form.time),
    childId: null,
    agencyId: null,
    agency: null,
    by: 'Ada Quill',
    at: '2018-01-01T10:00:00Z',
    values,
  }
}

export function moveFor(code: string, on: string): MoveMade {
  const move = childDeathsPathway.moves.find((one) => one.code === code)
  if (!move) throw new Error(`There is no move “${code}”.`)
  return {
    code,
    from: move.from[0] ?? '',
    to: move.to,
    on,
    by: 'Ada Quill',
    reason: '',
    dissent: '',
    at: `${on}T10:00:00Z`,
  }
}

/** A room’s facts from what happened in it, put in order. */
export function factsOf(
  happened: readonly Happened[],
  rest: Partial<Omit<RoomFacts, 'records'>> & { readonly reference?: string } = {},
): RoomFacts {
  const moves = rest.moves ?? []
  return {
    room: {
      id: '1',
      pathway: 'child-deaths',
      parentId: null,
      standing: false,
      reference: rest.reference ?? 'CD-AAAA-0001',
      name: '',
      state: 'open',
      stage: moves.at(-1)?.to ?? 'notified',
      version: 1,
      openedOn: '2018-01-01',
      closedOn: null,
    },
    children: [],
    reports: [],
    today: '2018-03-31',
    ...rest,
    moves,
    records: happened.map(recordFor).sort((a, b) => a.on.localeCompare(b.on)),
  }
}

/** The death of a school-age child who lived here, as somebody records it; parts of it may be given. */
export const death = (values: Values = {}): Happened => ({
  code: 'death',
  values: {
    'died-on': '2017-06-01',
    age: '15-17',
    sex: 'male',
    resident: 'yes',
    place: 'home',
    'place-area': 'here',
    carer: 'family',
    expected: 'expected',
    causes: ['not-known'],
    ...values,
  },
})

export const notification = (on: string, values: Values = {}): Happened => ({
  code: 'notification',
  values: {
    'notified-on': on,
    by: 'Severn Hospitals, ward sister',
    coroner: 'yes',
    'other-children': { answer: 'no', reason: '' },
    'family-told': { answer: 'yes', reason: '' },
    ...values,
  },
})

export const analysis = (on: string, values: Values = {}, code = 'analysis-form-c'): Happened => ({
  code,
  values: {
    'reviewed-on': on,
    summary: 'The child died after an illness.',
    category: '5',
    factors: [{ domain: 'a', factor: 'acute-illness', grade: '2', modifiable: 'no' }],
    modifiable: 'none',
    'modifiable-why': 'Nothing could have been changed.',
    learning: 'Nothing new was learnt.',
    'serious-incident': { answer: 'no', reason: '' },
    ...values,
  },
})
