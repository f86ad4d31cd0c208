import { randomUUID } from 'node:crypto'
import { EMPTY_PAPER } from '../../src/modules/reports/domain/paper.ts'
import type { Operator } from '../../src/platform/operator/index.ts'
import type { Policy } from '../../src/platform/access/index.ts'
import { fieldsOf, SINCE } from './fields.ts'

/** A partnership with a person for every role, near and far: in the records' agency and group, and not. */
export interface World {
  readonly partnership: string
  readonly agencies: readonly [near: string, far: string]
  readonly groups: readonly [near: string, far: string]
  /**
   * Tokens by "role/near" and "role/far"; the public has none. In rooms, near is a named member, and far
   * is nobody's member and has broken the glass. "role/guest" is a member of another agency, and
   * "role/outsider" is of the same agency and no member.
   */
  readonly tokens: ReadonlyMap<string, string>
  readonly people: ReadonlyMap<string, string>
  /** The near records, by "kind@state". */
  readonly records: ReadonlyMap<string, string>
}

export const ROLE_CODES = [
  'BM',
  'IC',
  'LSP',
  'BRD',
  'AL',
  'SGC',
  'SGM',
  'CDP',
  'REV',
  'TRN',
  'DSL',
  'PRA',
  'DA',
  'LAY',
  'SYS',
]
const SNAPSHOT = JSON.stringify({ schema: 1, claims: [], sections: [], report: { title: 't' } })
const PAPER = JSON.stringify({
  schema: 1,
  partnership: 'p',
  report: 'r',
  body: 'b',
  meetingOn: '2018-09-25',
  asOf: '2018-09-20',
  madeAt: '2018-09-20T10:00:00.000Z',
  content: { ...EMPTY_PAPER, title: 't' },
  claims: [],
})
/** Which agency and group, and who they are to a room. */
const PLACES = [
  [0, 'near'],
  [1, 'far'],
  [1, 'guest'],
  [0, 'outsider'],
] as const
const ROOMS = ['cdop_case', 'panel_case', 'review_room']
const IN_AGENCY = ['AL', 'DSL', 'REV']
const IN_GROUP = ['SGC', 'SGM']

export async function makeWorld(operator: Operator, slug: string): Promise<World> {
  const { query } = operator
  const one = async (sql: string, ...values: unknown[]) =>
    String((await query(`${sql} returning id`, values))[0]?.['id'])
  const partnership = await one(
    `insert into app.partnership (slug, name, area_code) values ($1, $1, 'E10000099')`,
    slug,
  )
  const agency = (name: string) =>
    one(
      `insert into app.agency (partnership_id, name, sector, standing, from_day) values ($1, $2, 'Police', 'statutory', $3)`,
      partnership,
      name,
      SINCE,
    )
  const group = (name: string) =>
    one(
      `insert into app.board_group (partnership_id, name, from_day) values ($1, $2, $3)`,
      partnership,
      name,
      SINCE,
    )
  const agencies = [await agency('Near'), await agency('Far')] as const
  const groups = [await group('Near'), await group('Far')] as const
  const tokens = new Map<string, string>()
  const people = new Map<string, string>()
  for (const role of ROLE_CODES)
    for (const [at, where] of PLACES) {
      const email = `${role}.${where}@${slug}.example`.toLowerCase()
      const person = await one(
        `insert into app.person (partnership_id, agency_id, name, email) values ($1, $2, $3, $4)`,
        partnership,
        agencies[at],
        email,
        email,
      )
      const roles = IN_GROUP.includes(role)
        ? []
        : [{ role, agency: IN_AGENCY.includes(role) ? (agencies[at] ?? null) : null }]
      await operator.makeAccount(partnership, { id: person, email, roles }, SINCE)
      if (IN_GROUP.includes(role))
        await operator.makeGroupMember(
          partnership,
          { person, role, group: groups[at] ?? '' },
          SINCE,
        )
      people.set(`${role}/${where}`, person)
      tokens.set(`${role}/${where}`, await operator.mintSession(email))
    }
  const fellow = await one(
    `insert into app.person (partnership_id, agency_id, name) values ($1, $2, 'Fellow')`,
    partnership,
    agencies[0],
  )
  await operator.makeAccount(
    partnership,
    { id: fellow, email: `fellow@${slug}.example`, roles: [] },
    SINCE,
  )
  await operator.makeGroupMember(
    partnership,
    { person: fellow, role: 'SGM', group: groups[0] },
    SINCE,
  )
  const records = await makeRecords(operator, partnership, agencies, groups, people, fellow)
  // Whoever came by a link reaches what it names; another's link names nothing here.
  const named = [...records].filter(([kind]) => kind.startsWith('ask_')).map(([, id]) => id)
  const unborn = randomUUID()
  records.set('unborn@open', unborn)
  const rooms = [unborn, ...ROOMS.flatMap((kind) => roomsOf(records, kind))]
  for (const [key, person] of people)
    for (const room of rooms)
      if (/near|guest/.test(key))
        await operator.makeRoomMember(partnership, { person, room }, SINCE)
      else if (key.endsWith('far')) await operator.makeBrokenGlass(partnership, { person, room })
  tokens.set('LNK/near', await operator.mintLinkSession(partnership, named))
  tokens.set('LNK/far', await operator.mintLinkSession(partnership, [randomUUID()]))
  return { partnership, agencies, groups, tokens, people, records }
}

function roomsOf(records: ReadonlyMap<string, string>, kind: string): string[] {
  return [...records].filter(([key]) => key.split('@')[0] === kind).map(([, id]) => id)
}

const ANSWERED = [
  'self_assessment',
  'school_return',
  'audit_return',
  'agency_return',
  'survey_response',
  'ask_challenge',
  'ask_moderation',
]
const AGENCY_KINDS = [
  'action',
  'evidence',
  'person',
  'report_confirmation',
  'ask_recipient',
  'review_case',
  'panel_entry',
  'review_entry',
  ...ANSWERED,
]
const GROUP_KINDS = ['action', 'evidence', 'ask_round', ...ANSWERED]

/** Where a kind's row lies, near or far. */
export function placeOf(
  kind: string,
  agencies: World['agencies'],
  groups: World['groups'],
  at: 0 | 1,
) {
  return {
    ...(AGENCY_KINDS.includes(kind) ? { agency_id: agencies[at] } : {}),
    ...(GROUP_KINDS.includes(kind) ? { group_id: groups[at] } : {}),
  }
}

async function makeRecords(
  { query }: Operator,
  partnership: string,
  agencies: World['agencies'],
  groups: World['groups'],
  people: ReadonlyMap<string, string>,
  fellow: string,
): Promise<Map<string, string>> {
  const records = new Map<string, string>([
    ['partnership@current', partnership],
    // Sits in the near group, and is nobody who asks.
    ['person@current', fellow],
  ])
  const parents = new Map<string, string>([['group', groups[0]]])
  const { policies } = await import('../../src/policies.ts')
  const order = [
    'question',
    'statement',
    'report',
    'ask_round',
    'ask_recipient',
    'self_assessment',
    ...ROOMS,
  ]
  const sorted = [...policies].sort((a, b) => order.indexOf(b.kind) - order.indexOf(a.kind))
  for (const kind of order) {
    const policy = policies.find((one) => one.kind === kind)
    if (policy) await makeEachState(policy)
    // What is asked in a draft nobody has been asked.
    const state = kind === 'ask_round' ? 'open' : (policy?.first ?? '')
    parents.set(kind, records.get(`${kind}@${state}`) ?? '')
  }
  for (const policy of sorted)
    if (!order.includes(policy.kind) && !records.has(`${policy.kind}@${policy.first}`))
      await makeEachState(policy)
  return records

  async function makeEachState(policy: Policy) {
    for (const state of policy.states) {
      const fields = fieldsOf(policy.kind, { partnership, people, parents })
      if (Object.keys(fields).length === 0) continue
      const row: Record<string, unknown> = {
        partnership_id: partnership,
        ...fields,
        ...placeOf(policy.kind, agencies, groups, 0),
        ...(policy.columns.state ? { state } : {}),
        ...(policy.kind === 'ask_recipient' ? { reason: 'r' } : {}),
        ...(ANSWERED.includes(policy.kind) && policy.columns.state && state !== 'draft'
          ? { submitted_at: '2018-06-01T10:00:00Z' }
          : {}),
        ...(policy.kind === 'review_case' && state === 'submitted'
          ? { submitted_at: '2018-06-01T10:00:00Z' }
          : {}),
        ...(ROOMS.includes(policy.kind) && state === 'closed' ? { closed_on: '2018-06-01' } : {}),
        ...(policy.kind === 'report' && ['frozen', 'published'].includes(state)
          ? { snapshot: SNAPSHOT }
          : {}),
        ...(policy.kind === 'committee_paper' && state !== 'draft' ? { snapshot: PAPER } : {}),
      }
      const names = Object.keys(row)
      const rows = await query(
        `insert into ${policy.table} (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')}) returning id`,
        Object.values(row),
      )
      records.set(`${policy.kind}@${state}`, String(rows[0]?.['id']))
    }
  }
}
