import { randomUUID } from 'node:crypto'
import { EMPTY_PAPER } from '../../src/modules/reports/domain/paper.ts'
import type { World } from './world.ts'

export const SINCE = '2015-04-01'
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
/** A template with one question, as small as one can be. */
const TEMPLATE = {
  code: 't',
  version: 1,
  title: 't',
  purpose: 'p',
  kind: 'self_assessment',
  audience: 'agencies',
  standards: [{ id: 's', title: 's' }],
  sections: [{ id: 'a', title: 'a', questions: [{ id: 'q', type: 'text', label: 'q' }] }],
  scoring: null,
  maps: [],
  nilAllowed: true,
  source: 's',
  checked: true,
}

/** A kind of room with each reach. */
const PATHWAY_OF: Readonly<Record<string, string>> = {
  cdop_case: 'child-deaths',
  panel_case: 'case-audits',
  review_room: 'case-reviews',
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
  const ofKind = { id: randomUUID(), author_id: author, pathway: 'made-up', at: now }
  const room = (kind: string) => ({
    id: parent('unborn') || randomUUID(),
    access_kind: kind,
    pathway: PATHWAY_OF[kind] ?? 'made-up',
    reference: `RM-${unique}`,
    stage: 's',
    author_id: author,
    opened_on: SINCE,
  })
  const inRoom = (kind: string) => ({
    id: randomUUID(),
    access_kind: kind,
    room_id: parent(kind),
    author_id: author,
    at: now,
  })
  const child = (kind: string) => ({
    ...inRoom(kind),
    place: Math.floor(Math.random() * 1e6),
    ref: 'Child 1',
  })
  const record = (kind: string) => ({
    ...inRoom(kind),
    code: 'note',
    happened_on: SINCE,
    body: '{}',
  })
  const entry = (kind: string) => ({
    ...inRoom(kind),
    source: 'typed',
    happened_on: SINCE,
    what: 'w',
  })
  const all: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    cdop_case: room('cdop_case'),
    cdop_child: child('cdop_case'),
    cdop_record: record('cdop_case'),
    cdop_entry: entry('cdop_case'),
    panel_case: room('panel_case'),
    panel_child: child('panel_case'),
    panel_record: record('panel_case'),
    panel_entry: entry('panel_case'),
    review_room: room('review_room'),
    review_child: child('review_room'),
    review_record: record('review_room'),
    review_entry: entry('review_room'),
    review_case: {
      id: randomUUID(),
      room_id: parent('panel_case'),
      author_id: author,
      code: 'c',
      version: 1,
      answers: '{}',
      began_at: now,
    },
    room_policy: { ...ofKind, from_day: SINCE, body: '{}' },
    room_schedule: { ...ofKind, years: 10, how: 'review', basis: 'b' },
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
    ask_template: {
      author_id: author,
      code: `t-${unique}`,
      version: 1,
      title: 't',
      body: JSON.stringify(TEMPLATE),
      made_at: now,
    },
    ask_round: {
      author_id: author,
      template_code: 't',
      template_version: 1,
      template: JSON.stringify(TEMPLATE),
      title: 't',
      period: '2017-18',
      due: '2018-05-31',
      at: now,
    },
    ask_recipient: {
      round_id: parent('ask_round'),
      name: 'Near',
      asked_as: 'person',
      at: now,
    },
    ask_address: { recipient_id: parent('ask_recipient'), email: `${unique}@x.example` },
    ask_letter: {
      round_id: parent('ask_round'),
      recipient_id: parent('ask_recipient'),
      kind: 'reminder',
      key: unique,
      send_after: now,
      at: now,
    },
    ask_challenge: {
      author_id: author,
      round_id: parent('ask_round'),
      return_id: parent('self_assessment'),
      held_on: '2018-06-01',
      panel: 'p',
      enquiry: 'e',
      tested: 't',
      conclusion: 'c',
      at: now,
    },
    ask_moderation: {
      author_id: author,
      round_id: parent('ask_round'),
      return_id: parent('self_assessment'),
      standard: 's',
      score: 2,
      evidence_seen: true,
      reason: 'r',
      at: now,
    },
    ...Object.fromEntries(
      ['self_assessment', 'school_return', 'audit_return', 'agency_return', 'survey_response'].map(
        (answered) => [
          answered,
          {
            kind: answered,
            round_id: parent('ask_round'),
            recipient_id: parent('ask_recipient'),
            edition: (Number.parseInt(unique, 16) % 1_000_000_000) + 1,
            began_at: now,
          },
        ],
      ),
    ),
    erratum: { report_id: parent('report'), author_id: author, words: 'w', at: now },
  }
  return { ...all[kind] }
}
