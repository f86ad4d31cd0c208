import { EMPTY_PAPER } from '../../src/modules/reports/domain/paper.ts'
import { randomUUID } from 'node:crypto'
import type { Operator } from '../../src/platform/operator/index.ts'
import type { Policy } from '../../src/platform/access/index.ts'

/** A partnership with a person for every role, near and far: in the records' agency and group, and not. */
export interface World {
  readonly partnership: string
  readonly agencies: readonly [near: string, far: string]
  readonly groups: readonly [near: string, far: string]
  /** Tokens by "role/near" and "role/far"; the public has none. */
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
const FIGURE = JSON.stringify({
  id: 'x.y',
  period: '2017-18',
  status: 'known',
  reason: null,
  value: 1,
  unit: 'count',
  numerator: 1,
  denominator: null,
  unknown: 0,
  interval: null,
  change: null,
  comparators: [],
  asOf: null,
  window: null,
  source: 's',
  definition: 'x.y@1',
  basis: 'b',
})
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
const IN_AGENCY = ['AL', 'DSL', 'REV']
const IN_GROUP = ['SGC', 'SGM']
const SINCE = '2015-04-01'

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
    for (const [at, where] of (['near', 'far'] as const).entries()) {
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
  return { partnership, agencies, groups, tokens, people, records }
}

/** What a row of each table needs beside its place; in the near agency and group. */
export function fieldsOf(
  kind: string,
  world: Pick<World, 'partnership' | 'people'> & { parents: ReadonlyMap<string, string> },
) {
  const author = world.people.get('BM/near') ?? ''
  const now = '2018-06-01T10:00:00Z'
  const parent = (name: string) => world.parents.get(name) ?? ''
  const unique = randomUUID().slice(0, 8)
  const all: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    agency: { name: `A ${unique}`, sector: 'Health', standing: 'relevant', from_day: SINCE },
    group: { name: `G ${unique}`, from_day: SINCE },
    group_membership: { group_id: parent('group'), role: 'chair', from_day: SINCE },
    person: { name: `P ${unique}` },
    regime: { name: 'R', from_day: SINCE },
    dataset: {
      author_id: author,
      kind: 'figures',
      filename: 'f.csv',
      sha256: 'a'.repeat(64),
      bytes: 1,
      uploaded_at: now,
      accepted: true,
    },
    figure: {
      author_id: author,
      figure: 'x.y',
      period: '2017-18',
      title: 'X',
      value: FIGURE,
      computed_at: now,
    },
    indicator: {
      author_id: author,
      indicator: 'repeat-children',
      period: '2017-18',
      value: '{}',
      computed_at: now,
    },
    figure_commentary: { author_id: author, figure: 'x.y', period: '2017-18', words: 'w', at: now },
    heading: { list: 1, heading: unique, field: 'child' },
    word_template: { author_id: author, filename: 't.docx', sha256: 'a'.repeat(64), at: now },
    priority: { period: '2017-18', place: 1, title: unique },
    action: { words: 'w', owner: 'o', due: '2018-12-31', made_at: now },
    question: {
      author_id: author,
      kind: 'done',
      proposition: 'p',
      scope: 's',
      period: '2017-18',
      at: now,
    },
    evidence: {
      question_id: parent('question'),
      author_id: author,
      kind: 'finding',
      rung: 'tested',
      direction: 'supports',
      words: 'w',
      source: 's',
      source_day: '2018-01-01',
      at: now,
    },
    statement: {
      question_id: parent('question'),
      author_id: author,
      level: 'assured',
      wording: 'w',
      as_of: '2018-06-30',
      review_on: '2019-06-30',
      ceiling: '{}',
      at: now,
    },
    sign_off: { statement_id: parent('statement'), author_id: author, agrees: true, at: now },
    published_statement: {
      author_id: author,
      period: '2016-17',
      proposition: 'p',
      level: 'assured',
      wording: 'w',
      published_in: 'r',
      at: now,
    },
    report: {
      author_id: author,
      slug: `r-${unique}`,
      title: 't',
      period: '2017-18',
      created_at: now,
    },
    report_confirmation: {
      report_id: parent('report'),
      author_id: author,
      confirms: true,
      at: now,
    },
    report_approval: { report_id: parent('report'), author_id: author, version: 1, at: now },
    report_comment: {
      report_id: parent('report'),
      author_id: author,
      section: 's',
      paragraph: 'p',
      kind: 'comment',
      by_name: 'b',
      words: 'w',
      at: now,
    },
    committee_paper: {
      report_id: parent('report'),
      author_id: author,
      body: 'b',
      meeting_on: '2018-09-25',
      as_of: '2018-09-20',
      content: JSON.stringify({ ...EMPTY_PAPER, title: 't' }),
      created_at: now,
    },
    erratum: { report_id: parent('report'), author_id: author, words: 'w', at: now },
  }
  return { ...all[kind] }
}

const AGENCY_KINDS = ['action', 'evidence', 'person', 'report_confirmation']
const GROUP_KINDS = ['action', 'evidence']

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
  const order = ['question', 'statement', 'report']
  const sorted = [...policies].sort((a, b) => order.indexOf(b.kind) - order.indexOf(a.kind))
  for (const kind of order) {
    const policy = policies.find((one) => one.kind === kind)
    if (policy) await makeEachState(policy)
    parents.set(kind, records.get(`${kind}@${policy?.first ?? ''}`) ?? '')
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
