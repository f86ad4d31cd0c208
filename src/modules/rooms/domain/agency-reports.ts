import {
  asTyped,
  fieldOf,
  readQuestions,
  type Question,
  type TypedFields,
} from '../../asks/index.ts'
import type { Day, Room, RoomFacts, Values } from './facts.ts'
import type { AgencyForm, Pathway } from './pathway.ts'
import { workOf } from './pathways.ts'

/**
 * What agencies are asked for in a room; in the room in which a panel sits, nothing. In: its facts; null for
 * somebody who reports there and may not read the room, whom every form is shown that may be asked.
 */
export function formsIn(
  pathway: Pathway,
  room: Pick<Room, 'standing'>,
  facts: RoomFacts | null,
): readonly AgencyForm[] {
  return workOf(pathway, room).agencyForms.filter(
    ({ when }) => facts === null || (when?.(facts) ?? true),
  )
}

/**
 * What a draft still lacks before it is given. In: its form, what was written, and the day. Out: a sentence
 * for each question at fault; none where it is whole. It is held to the rules that typing is.
 */
export function stillMissing(
  questions: readonly Question[],
  values: Values,
  today: Day,
): readonly { readonly question: string; readonly message: string }[] {
  const { errors } = readQuestions(questions, typedAgain(questions, values), today)
  return errors.map(({ field, message }) => ({
    question:
      questions.find(({ id }) => field === fieldOf(id) || field.startsWith(`${fieldOf(id)}.`))
        ?.id ?? '',
    message,
  }))
}

function typedAgain(questions: readonly Question[], values: Values): TypedFields {
  const typed = questions.flatMap((question) => {
    const value = values[question.id]
    return value === undefined ? [] : (asTyped(question, value) ?? [])
  })
  const having = (name: string) => typed.find((one) => one.has(name))
  return {
    text: (name) => having(name)?.text(name) ?? '',
    all: (name) => having(name)?.all(name) ?? [],
    has: (name) => having(name) !== undefined,
  }
}

/**
 * What a draft holds once it is saved. In: what it held, what was typed and could be read, and the fields
 * at fault. Out: what was read; of a question at fault, what was there before, so that nothing is lost.
 */
export function savedValues(
  questions: readonly Question[],
  before: Values,
  read: {
    readonly values: Values
    readonly errors: readonly { readonly field: string }[]
  },
): Values {
  const atFault = questions.filter(({ id }) =>
    read.errors.some(({ field }) => field === fieldOf(id) || field.startsWith(`${fieldOf(id)}.`)),
  )
  const held = atFault.flatMap(({ id }) => {
    const value = before[id]
    return value === undefined || read.values[id] !== undefined ? [] : [[id, value] as const]
  })
  return { ...Object.fromEntries(held), ...read.values }
}
