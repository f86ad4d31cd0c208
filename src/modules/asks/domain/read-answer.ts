import { dayInWords } from '../../../knowledge/law/index.ts'
import type { AnswerValue, EvidenceValue, FigureAnswer, YesNoValue } from './answer.ts'
import { dayFrom, numberFrom, readCell } from './read-cell.ts'
import { readRows } from './read-rows.ts'
import type { FigureQuestion, Question, YesNoQuestion } from './template.ts'
import { blank, fieldOf, given, refused, type Reading, type TypedFields } from './typed.ts'

/**
 * From what was typed to an answer. In: a question, the form, the day today is. Out: the answer; blank
 * where nothing was given; or the field at fault and a sentence saying what to change. Of evidence only
 * the link is typed here: files are looked into before (see acceptEvidence).
 */
export function readAnswer(
  question: Question,
  typed: TypedFields,
  today: string,
): Reading<AnswerValue> {
  const name = fieldOf(question.id)
  switch (question.type) {
    case 'text':
    case 'number':
    case 'date':
    case 'one':
      return readCell(question, name, typed, today)
    case 'many': {
      const chosen = typed.all(name).filter((value) => value !== '')
      if (chosen.length === 0) return blank
      const known = question.options.map(({ value }) => value)
      return chosen.every((value) => known.includes(value))
        ? given(known.filter((value) => chosen.includes(value)))
        : refused(name, 'Choose from the answers on the page.')
    }
    case 'grade': {
      const text = typed.text(name)
      if (text === '') return blank
      const level = question.levels.find(({ value }) => String(value) === text)
      return level ? given(level.value) : refused(name, 'Choose one of the grades on the page.')
    }
    case 'yes-no':
      return readYesNo(question, name, typed)
    case 'evidence':
      return readLink(name, typed)
    case 'figure':
      return readFigure(question, name, typed, today)
    case 'rows':
      return readRows(question, name, typed, today)
  }
}

const ANSWER_WORDS = { yes: 'yes', no: 'no', 'not-applicable': 'not applicable' } as const

function readYesNo(question: YesNoQuestion, name: string, typed: TypedFields): Reading<YesNoValue> {
  const answer = typed.text(name)
  if (answer === '') return blank
  if (answer !== 'yes' && answer !== 'no' && answer !== 'not-applicable')
    return refused(name, 'Choose one of the answers on the page.')
  if (answer === 'not-applicable' && !question.notApplicable)
    return refused(name, 'Choose yes or no.')
  // Each answer has its own box for a reason, so that without scripts none hides another's.
  const field = reasonField(name, answer)
  const reason = typed.text(field)
  if (reason === '' && question.reasonFor?.includes(answer))
    return refused(field, `Say why the answer is ${ANSWER_WORDS[answer]}.`)
  if (reason.length > 5_000) return refused(field, 'Shorten the reason to 5,000 characters.')
  return given({ answer, reason })
}

export function reasonField(name: string, answer: YesNoValue['answer']): string {
  return `${name}.reason-${answer}`
}

function readLink(name: string, typed: TypedFields): Reading<EvidenceValue> {
  const link = typed.text(`${name}.link`)
  if (link === '') return blank
  if (!/^https?:\/\/[^\s"<>]+\.[^\s"<>]+$/i.test(link) || link.length > 500)
    return refused(`${name}.link`, 'Give the whole address, starting with https://')
  return given({ files: [], link })
}

function readFigure(
  question: FigureQuestion,
  name: string,
  typed: TypedFields,
  today: string,
): Reading<FigureAnswer> {
  const [top, bottom] = [typed.text(name), typed.text(`${name}.of`)]
  const [first, last] = [dayFrom(`${name}.first`, typed), dayFrom(`${name}.last`, typed)]
  const asksOf = question.unit === 'percent' || question.denominator !== undefined
  if (top === '' && bottom === '' && first === '' && last === '') return blank
  const numerator = countFrom(top)
  if (numerator === null)
    return refused(name, `Enter ${lower(question.numerator)} as a whole number, 0 or more.`)
  const denominator = asksOf ? countFrom(bottom) : null
  if (asksOf && denominator === null)
    return refused(
      `${name}.of`,
      `Enter ${lower(question.denominator ?? 'how many there were in all')} as a whole number, 0 or more.`,
    )
  if (question.unit === 'percent' && denominator !== null && numerator > denominator)
    return refused(
      `${name}.of`,
      `The part (${numerator}) can’t be more than the whole (${denominator}).`,
    )
  if (first === '' || first === null)
    return refused(`${name}.first`, 'Enter the first day that was counted.')
  if (last === '' || last === null)
    return refused(`${name}.last`, 'Enter the last day that was counted.')
  if (last < first)
    return refused(`${name}.last`, `The last day must be ${dayInWords(first)} or later.`)
  if (last > today)
    return refused(
      `${name}.last`,
      'The last day counted must be today or before: nothing later is known.',
    )
  return given({ numerator, denominator, first, last })
}

function countFrom(text: string): number | null {
  const value = text === '' ? null : numberFrom(text)
  return value !== null && Number.isInteger(value) && value >= 0 ? value : null
}

const lower = (words: string) => `${words.charAt(0).toLowerCase()}${words.slice(1)}`
