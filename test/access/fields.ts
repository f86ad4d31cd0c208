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
