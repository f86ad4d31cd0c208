import { periodOf } from '../knowledge/law/index.ts'
import {
  addChild,
  addEntry,
  admit,
  beginReport,
  decideMove,
  getFacts,
  getRoom,
  giveReport,
  openRoom,
  recordIn,
  redact,
  releaseRoomFigures,
  workOf,
  type Pathway,
  type RoomFacts,
} from '../modules/rooms/index.ts'
import { listAgencies } from '../modules/directory/index.ts'
import type { Context } from '../platform/http/index.ts'
import type { Services } from '../platform/services.ts'
import type { AsOn } from './load-asks.ts'
import { addressOf } from './people.ts'
import { DEMO_KINDS } from './rooms/kinds.ts'
import type { DemoAgency, DemoChronology, DemoKind, DemoRoom, DemoStep } from './rooms/demo-room.ts'

const MANAGER = addressOf('Morgan Hale')
const CHAIR = addressOf('Farida Okonjo')
const PARTNER = addressOf('Gwen Tarrant')

/** Each agency of the rooms: what it is called, and who leads for it. */
const AGENCY: Readonly<Record<DemoAgency, readonly [agency: string, lead: string]>> = {
  council: ['Severnshire Council', 'Ruth Ansell'],
  police: ['Severn Vale Police', 'Idris Lowe'],
  hospitals: ['Severnshire Acute Hospitals', 'Dele Farrant'],
  icb: ['Severnshire Integrated Care Board', 'Priya Mossman'],
  schools: ['Severnshire Schools Forum', 'Hanna Wycliffe'],
  probation: ['Severnshire Probation', 'Colm Haverley'],
}

/** What the loader needs to know of the site beside the kinds themselves. */
interface Around {
  readonly asOn: AsOn
  /** The last day on which the demonstration's memberships hold. */
  readonly until: string
  /** The id of a person by name. */
  person(name: string): string
}

/** Opens and works the demonstration's rooms, as its people would, by the same actions. */
export async function loadRooms(around: Around, kinds: readonly DemoKind[]): Promise<void> {
  for (const kind of kinds) await loadKind(around, kind)
}

/** Counts the rooms of each kind for the year reported on, and releases what they give. */
export async function releaseRooms(context: Context<Services>): Promise<void> {
  for (const { pathway } of DEMO_KINDS)
    await releaseRoomFigures(context, pathway, periodOf(2017), { asOf: '2018-06-30' })
}

async function loadKind(around: Around, kind: DemoKind): Promise<void> {
  const { pathway, rooms, panel } = kind
  const opened = [...rooms, ...(panel ? [panel] : [])].map(({ openedOn }) => openedOn)
  const first = opened.sort()[0] ?? '2017-04-03'
  let parent: string | null = null
  if (pathway.panel) {
    parent = await around.asOn(first)(MANAGER, (context) =>
      openRoom(context, pathway, { standing: true, parentId: null, name: panel?.name ?? '' }),
    )
    await letIn(around, parent, kind.members)
    await takeSteps(around, pathway, parent, panel?.steps ?? [], [])
  }
  for (const room of rooms) await loadRoom(around, kind, room, parent)
}

async function letIn(
  { asOn, until, person }: Around,
  room: string,
  members: DemoKind['members'],
): Promise<void> {
  await asOn('2018-05-10')(MANAGER, async ({ tx }) => {
    for (const { name, as } of members) {
      const one = { person: person(name), asRole: as, purpose: 'Sits in this room', lastDay: until }
      const outcome = await admit(tx, room, one)
      if (outcome !== 'admitted') throw new Error(`${name} can’t be let in: ${outcome}.`)
    }
  })
}

async function loadRoom(
  around: Around,
  { pathway, members, reporters = [] }: DemoKind,
  demo: DemoRoom,
  parent: string | null,
): Promise<void> {
  const children: string[] = []
  const id = await around.asOn(demo.openedOn)(MANAGER, async (context) => {
    const made = await openRoom(context, pathway, {
      standing: false,
      parentId: parent,
      name: demo.name,
    })
    const room = await getRoom(context, made)
    for (const child of demo.children) children.push(await addChild(context, room, child))
    return made
  })
  const reporting = [
    ...demo.steps.flatMap((step) => ('report' in step ? [step.agency] : [])),
    ...(demo.chronology?.entries.map(({ agency }) => agency) ?? []),
  ]
  const named = [...new Set(reporting)].map((agency) => ({
    name: AGENCY[agency][1],
    as: 'Agency lead',
  }))
  const inside = parent ? [...reporters, ...named] : [...members, ...reporters, ...named]
  const seats = new Map(members.map(({ name }) => [name, true]))
  await letIn(
    around,
    id,
    unique(inside).filter(({ name }) => !parent || !seats.has(name)),
  )
  await takeSteps(around, pathway, id, demo.steps, children)
  if (demo.chronology) await giveChronology(around, id, demo.chronology)
}

/** Each agency’s lead gives its own entries; the manager covers what must not leave the room. */
async function giveChronology(
  { asOn }: Around,
  id: string,
  { given, entries, redaction }: DemoChronology,
): Promise<void> {
  for (const agency of new Set(entries.map((one) => one.agency)))
    await asOn(given)(addressOf(AGENCY[agency][1]), async (context) => {
      const [room, agencyId] = [await getRoom(context, id), await agencyOf(context, agency)]
      for (const { time = null, child = '', agency: whose, ...words } of entries)
        if (whose === agency)
          await addEntry(context, room, {
            ...words,
            agencyId,
            time,
            child,
            until: null,
            source: 'typed',
            sourceRow: null,
          })
    })
  const { on, text, reason, note } = redaction
  await asOn(on)(MANAGER, async (context) =>
    redact(context, await getRoom(context, id), { kind: 'everywhere', text }, { reason, note }),
  )
}

const unique = (members: DemoKind['members']) => [
  ...new Map(members.map((member) => [member.name, member])).values(),
]

async function takeSteps(
  around: Around,
  pathway: Pathway,
  room: string,
  steps: readonly DemoStep[],
  children: readonly string[],
): Promise<void> {
  for (const together of inOneGo(pathway, steps)) {
    const [first] = together
    if (!first) continue
    await around.asOn(first.day)(actorOf(pathway, first), async (context) => {
      for (const step of together) await take(context, pathway, room, step, children)
    })
  }
}

/** Steps that the same person takes on the same day, one after the other. */
function inOneGo(pathway: Pathway, steps: readonly DemoStep[]): DemoStep[][] {
  const goes: DemoStep[][] = []
  for (const step of steps) {
    const before = goes.at(-1)
    const last = before?.at(-1)
    const same = last && last.day === step.day && actorOf(pathway, last) === actorOf(pathway, step)
    if (same) before?.push(step)
    else goes.push([step])
  }
  return goes
}

function actorOf(pathway: Pathway, step: DemoStep): string {
  if ('report' in step) return addressOf(AGENCY[step.agency][1])
  if (!('move' in step)) return MANAGER
  const roles = pathway.moves.find(({ code }) => code === step.move)?.roles ?? ['BM']
  if (roles.includes('BM')) return MANAGER
  return roles.includes('IC') ? CHAIR : PARTNER
}

async function take(
  context: Context<Services>,
  pathway: Pathway,
  id: string,
  step: DemoStep,
  children: readonly string[],
): Promise<void> {
  const childId =
    'child' in step && step.child !== undefined ? (children[step.child] ?? null) : null
  if ('report' in step) {
    const form = pathway.agencyForms.find(({ code }) => code === step.report)
    const agencyId = await agencyOf(context, step.agency)
    const report = form && (await beginReport(context, id, form, { agencyId, childId }))
    if (!report || !(await giveReport(context, { id: report, roomId: id }, step.values)))
      throw new Error(`The report ${step.report} can’t be given.`)
    return
  }
  const room = await getRoom(context, id)
  const facts = await getFacts(context, room)
  const faults =
    'move' in step
      ? await decide(context, { pathway, room, facts }, step)
      : await record(context, { pathway, room, facts }, step, childId)
  if (faults.length > 0)
    throw new Error(
      `A step of the demonstration (${pathway.code}, ${JSON.stringify(step).slice(0, 200)}) is refused: ${faults.join(' ')}`,
    )
}

type There = Parameters<typeof recordIn>[1] & { readonly facts: RoomFacts }

async function decide(
  context: Context<Services>,
  there: There,
  step: Extract<DemoStep, { move: string }>,
): Promise<readonly string[]> {
  const move = workOf(there.pathway, there.room).moves.find(({ code }) => code === step.move)
  if (!move) return [`There is no move ${step.move}.`]
  const { day: on, reason, dissent = '' } = step
  const seen = there.room.version
  const faults = await decideMove(context, there, move, { on, reason, dissent, seen })
  return faults.map(({ message }) => message)
}

async function record(
  context: Context<Services>,
  there: There,
  step: Extract<DemoStep, { record: string }>,
  childId: string | null,
): Promise<readonly string[]> {
  const recordable = workOf(there.pathway, there.room).records.find(
    ({ code }) => code === step.record,
  )
  if (!recordable) return [`Nothing is recorded as ${step.record}.`]
  const agencyId = step.agency ? await agencyOf(context, step.agency) : null
  const one = { values: step.values, childId, agencyId, replaces: null }
  return (await recordIn(context, there, recordable, one)).map(({ message }) => message)
}

async function agencyOf({ tx }: Context<Services>, agency: DemoAgency): Promise<string> {
  const found = (await listAgencies(tx)).find(({ name }) => name === AGENCY[agency][0])
  if (!found) throw new Error(`There is no agency ${agency}.`)
  return found.id
}
