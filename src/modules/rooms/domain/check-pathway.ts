import { packsWith } from '../../../knowledge/law/index.ts'
import { checkTemplate } from '../../asks/index.ts'
import type { Pathway, Recordable } from './pathway.ts'

/**
 * Everything that would keep a pathway from working: a move to a stage there is not, a clock that nothing
 * can start or end, a form whose questions can't be asked. Out: a sentence for each; none where it is whole.
 */
export function checkPathway(pathway: Pathway): readonly string[] {
  return [
    ...stageProblems(pathway),
    ...clockProblems(pathway),
    ...[...pathway.records, ...(pathway.panel?.records ?? [])].flatMap(recordProblems),
    ...pauseProblems(pathway.records),
    ...twice('record', [
      ...pathway.records.map(({ code }) => code),
      ...pathway.moves.map(({ code }) => code),
    ]),
    ...twice(
      'agency form',
      pathway.agencyForms.map(({ code }) => code),
    ),
    ...pathway.agencyForms.flatMap(({ code, questions }) => askedProblems(code, questions)),
  ]
}

function stageProblems({ stages, first, moves, records }: Pathway): string[] {
  const known = new Set(stages.map(({ id }) => id))
  const reached = new Set([first])
  for (let grew = true; grew;) {
    const before = reached.size
    for (const { from, to } of moves) if (from.some((one) => reached.has(one))) reached.add(to)
    grew = reached.size > before
  }
  return [
    ...twice(
      'stage',
      stages.map(({ id }) => id),
    ),
    ...(known.has(first) ? [] : [`It begins in “${first}”, which is no stage.`]),
    ...moves.flatMap(({ code, from, to }) =>
      [...from, to]
        .filter((stage) => !known.has(stage))
        .map((stage) => `The move ${code} names “${stage}”, which is no stage.`),
    ),
    ...stages
      .filter(({ id }) => !reached.has(id))
      .map(({ id }) => `No move leads to the stage “${id}”.`),
    ...(stages.some(({ closed }) => closed) ? [] : ['No stage closes a case.']),
    ...stages
      .filter(({ id, closed }) => !closed && !moves.some(({ from }) => from.includes(id)))
      .map(({ id }) => `No move leads out of the stage “${id}”, and it does not close the case.`),
    ...records.flatMap(({ code, stages: when = [] }) =>
      when
        .filter((stage) => !known.has(stage))
        .map((stage) => `The record ${code} names “${stage}”, which is no stage.`),
    ),
  ]
}

function clockProblems({ clocks, records, moves }: Pathway): string[] {
  const codes = [...records, ...moves].map(({ code }) => code)
  return clocks.flatMap(({ rule, own, done, begun }) => {
    const rules = own
      ? [own]
      : packsWith(rule).flatMap((pack) => pack.rules.filter(({ id }) => id === rule))
    const anchors = rules.map(({ anchor }) => anchor)
    return [
      ...(rules.length === 0 ? [`No law has the rule ${rule}.`] : []),
      ...(rules.length === 0 || records.some(({ event }) => event && anchors.includes(event))
        ? []
        : [`Nothing that is recorded starts the clock ${rule}.`]),
      ...[...done, ...(begun ? [begun] : [])]
        .filter((code) => !codes.includes(code))
        .map((code) => `The clock ${rule} names “${code}”, which is neither recorded nor a move.`),
    ]
  })
}

function pauseProblems(records: readonly Recordable[]): string[] {
  return records.flatMap(({ code, pause }) =>
    pause?.endedBy === undefined || records.some((one) => one.code === pause.endedBy)
      ? []
      : [`The pause of ${code} is ended by “${pause.endedBy}”, which is not recorded.`],
  )
}

function recordProblems({ code, questions, on, time, pause }: Recordable): string[] {
  const is = (id: string | undefined, type: string) =>
    id === undefined || questions.some((one) => one.id === id && one.type === type)
  return [
    ...askedProblems(code, questions),
    ...(is(on, 'date') ? [] : [`The record ${code} has no date question “${on}”.`]),
    ...(is(time, 'text') ? [] : [`The record ${code} has no text question “${time}”.`]),
    ...(is(pause?.until, 'date') ? [] : [`The record ${code} has no date “${pause?.until}”.`]),
  ]
}

function askedProblems(code: string, questions: Recordable['questions']): string[] {
  return [
    ...(questions.length === 0 ? [`The form ${code} asks nothing.`] : []),
    ...twice(
      `question of ${code}`,
      questions.map(({ id }) => id),
    ),
    ...checkTemplate({
      code: 'form',
      version: 1,
      title: code,
      purpose: code,
      kind: 'audit_return',
      audience: 'agencies',
      standards: [],
      sections: [{ id: 'all', title: code, questions }],
      scoring: null,
      maps: [],
      nilAllowed: false,
      source: code,
      checked: true,
    }).map(({ question, message }) => `In ${code}, ${question ?? 'the form'}: ${message}`),
  ]
}

function twice(what: string, names: readonly string[]): string[] {
  const doubled = names.filter((name, at) => names.indexOf(name) !== at)
  return doubled.map((name) => `There are two of the ${what} “${name}”.`)
}
