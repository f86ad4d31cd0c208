import { YES_NO } from '../domain/answer-words.ts'
import { findQuestion, type Template } from '../domain/template.ts'

/** In: a template. Out: says when a question is asked: "Only if you answered “No” to “…”." */
export function onlyIf(template: Pick<Template, 'sections'>) {
  return (id: string, values: readonly string[]): string => {
    const question = findQuestion(template, id)
    const words = values.map((value) => `“${nameOf(question, value)}”`).join(' or ')
    return `Only if the answer to “${question?.label ?? id}” is ${words}.`
  }
}

function nameOf(question: ReturnType<typeof findQuestion>, value: string): string {
  if (question?.type === 'yes-no' && Object.hasOwn(YES_NO, value))
    return YES_NO[value as keyof typeof YES_NO]
  if (question?.type === 'one' || question?.type === 'many')
    return question.options.find((option) => option.value === value)?.label ?? value
  if (question?.type === 'grade')
    return question.levels.find((level) => String(level.value) === value)?.label ?? value
  return value
}
