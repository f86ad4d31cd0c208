import type { Day } from '../../../knowledge/law/index.ts'
import {
  choicesIn,
  lastOf,
  recordsOf,
  textIn,
  type RoomChild,
  type RoomFacts,
  type Values,
} from '../../rooms/index.ts'
import { BODIES, KEEPS_OUT_OF_HOME } from './codes.ts'

/** A body that the order and the children call for, and what became of it. */
export interface MustTell {
  readonly body: string
  /** The child it is about; null where it is about the household. */
  readonly child: RoomChild | null
  /** "the school or college of Child 2". */
  readonly words: string
  /** A sentence on why it must be told. */
  readonly why: string
  readonly told: Day | null
}

interface Called {
  readonly body: string
  readonly child: RoomChild | null
  readonly why: string
}

/**
 * In: a room. Out: who must be told, and the day on which they were. Who it was decided not to tell, with
 * a reason, is not among them. The list is our own; only that of the school is law, since 7 November 2025.
 */
export function mustTell(facts: RoomFacts): readonly MustTell[] {
  return calledFor(facts)
    .filter(({ body, child }) => !decidedNot(facts, body, child))
    .map(({ body, child, why }) => ({
      body,
      child,
      words: bodyInWords(body, child),
      why,
      told: toldOn(facts, body, child),
    }))
}

/**
 * The children of the household. Who has grown up since, and was described as a child here, stays one: a
 * year’s figures don’t change because time has passed.
 */
export function childrenOf(facts: RoomFacts): readonly RoomChild[] {
  return facts.children.filter(
    (child) => child.ageBand !== '18-plus' || circumstancesOf(facts, child) !== undefined,
  )
}

/** The children of whom nobody has said yet who knows them. */
export function notDescribed(facts: RoomFacts): readonly RoomChild[] {
  return childrenOf(facts).filter((child) => circumstancesOf(facts, child) === undefined)
}

/** How many children the household has; null where nobody has said. */
export function countChildren(facts: RoomFacts): number | null {
  const values = lastOf(facts, 'household')?.values
  const said = textIn(values, 'children')
  const many = values?.['how-many']
  if (said === 'no') return 0
  if (typeof many === 'number') return many
  return childrenOf(facts).length || null
}

/** The record by which the last of the schools that must be told was told; null while one is not. */
export function lastSchoolTold(facts: RoomFacts): string | null {
  const schools = mustTell(facts).filter(({ body }) => body === 'school')
  if (schools.length === 0 || schools.some(({ told }) => told === null)) return null
  const firsts = schools.map(({ child }) => toldRecords(facts, 'school', child)[0])
  return firsts.toSorted((a, b) => (a?.on ?? '').localeCompare(b?.on ?? '')).at(-1)?.id ?? null
}

/** "the school or college of Child 2", "the GP practice". */
export function bodyInWords(body: string, child: RoomChild | null): string {
  const name = BODIES[body] ?? body
  const plain = name.startsWith('GP') ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`
  const whole = body === 'gp' || child !== null ? `the ${plain}` : plain
  return child === null ? whole : `${whole} of ${child.ref}`
}

function calledFor(facts: RoomFacts): readonly Called[] {
  const values = lastOf(facts, 'household')?.values
  const children = childrenOf(facts)
  const any = (countChildren(facts) ?? 0) > 0
  const pregnant = textIn(values, 'pregnant') === 'yes'
  const household: Called[] = []
  const call = (body: string, why: string) => household.push({ body, child: null, why })
  if (any) call('childrens-services', 'Children live in the household.')
  else if (pregnant) call('childrens-services', 'A child is expected in the household.')
  if (any || pregnant) call('gp', 'The practice knows the family, and may be asked for help.')
  if (pregnant) call('midwifery', 'Somebody in the household is pregnant.')
  if (keepsOut(facts) && ['social', 'temporary'].includes(textIn(values, 'home')))
    call('housing', 'The order keeps somebody out of a home that housing provides.')
  if (textIn(values, 'supervised') === 'yes')
    call('probation', 'Probation supervises the person the order is against.')
  return [...household, ...children.flatMap((child) => calledForChild(facts, child))]
}

function calledForChild(facts: RoomFacts, child: RoomChild): Called[] {
  const values = circumstancesOf(facts, child)
  const called: Called[] = []
  const education = educationOf(values, child)
  const health = healthOf(values, child)
  if (education === 'school')
    called.push({ body: 'school', child, why: `${child.ref} goes to school or college.` })
  if (education === 'early-years')
    called.push({
      body: 'early-years',
      child,
      why: `${child.ref} goes to a nursery or childminder.`,
    })
  if (health === 'health-visitor')
    called.push({ body: health, child, why: `A health visitor knows ${child.ref}.` })
  if (health === 'school-nurse')
    called.push({ body: health, child, why: `A school nurse knows ${child.ref}.` })
  return called
}

function circumstancesOf(facts: RoomFacts, { id }: RoomChild): Values | undefined {
  return recordsOf(facts, 'child').findLast(({ childId }) => childId === id)?.values
}

// Until somebody has said, a child’s age says who is likely to know the child: silence excuses nobody.
function educationOf(values: Values | undefined, { ageBand }: RoomChild): string {
  const said = textIn(values, 'education')
  if (said !== '' && said !== 'unknown') return said
  return ageBand === '5-9' || ageBand === '10-15' ? 'school' : ''
}

function healthOf(values: Values | undefined, { ageBand }: RoomChild): string {
  const said = textIn(values, 'health')
  if (said !== '' && said !== 'unknown') return said
  return ageBand === 'under-1' || ageBand === '1-4' ? 'health-visitor' : ''
}

function keepsOut(facts: RoomFacts): boolean {
  return ['order', 'notice'].some((code) =>
    choicesIn(lastOf(facts, code)?.values, 'conditions').some((one) =>
      KEEPS_OUT_OF_HOME.includes(one),
    ),
  )
}

function recordsAbout(facts: RoomFacts, body: string, child: RoomChild | null) {
  return recordsOf(facts, child === null ? 'told' : 'told-child').filter(
    ({ values, childId }) => textIn(values, 'body') === body && childId === (child?.id ?? null),
  )
}

function toldRecords(facts: RoomFacts, body: string, child: RoomChild | null) {
  return recordsAbout(facts, body, child).filter(({ values }) => textIn(values, 'done') === 'told')
}

function toldOn(facts: RoomFacts, body: string, child: RoomChild | null): Day | null {
  return toldRecords(facts, body, child)[0]?.on ?? null
}

function decidedNot(facts: RoomFacts, body: string, child: RoomChild | null): boolean {
  const last = recordsAbout(facts, body, child).at(-1)
  return textIn(last?.values, 'done') === 'not-to-tell' && toldOn(facts, body, child) === null
}
