import { shortName } from './identifier.ts'
import { questionsOf, type Question, type QuestionType, type Template } from './template.ts'

/** Each standard lives on under the same id: where a version begins, before anything is changed. */
function sameStandards({ code, version, standards }: Template) {
  return { code, version, standards: Object.fromEntries(standards.map(({ id }) => [id, id])) }
}

/** In: a template that may have been used; the number of the next. Out: its next version, unchanged. */
export function nextVersion(template: Template, version: number): Template {
  return { ...template, version, maps: [sameStandards(template)] }
}

/** In: a template, a title, the codes already taken. Out: a template of one's own that begins as it. */
export function copyAs(template: Template, title: string, taken: readonly string[]): Template {
  const code = shortName(title, taken)
  return { ...template, code, title, version: 1, maps: [sameStandards(template)], checked: false }
}

/** A question of that type with as little in it as can be; what lacks is found by checking it. */
export function blankQuestion(type: QuestionType, id: string, label: string): Question {
  const face = { id, label }
  switch (type) {
    case 'text':
    case 'date':
    case 'yes-no':
    case 'evidence':
      return { ...face, type }
    case 'number':
      return { ...face, type, unit: '' }
    case 'one':
    case 'many':
      return { ...face, type, options: [] }
    case 'grade':
      return { ...face, type, levels: [] }
    case 'figure':
      return { ...face, type, figure: '', unit: 'count', numerator: '' }
    case 'rows':
      return { ...face, type, columns: [] }
  }
}

/** Adds a section without questions at the end. */
export function addSection(template: Template, title: string): Template {
  const id = shortName(
    title,
    template.sections.map((one) => one.id),
  )
  return { ...template, sections: [...template.sections, { id, title, questions: [] }] }
}

/** Takes a section away, with what it asks. */
export function removeSection(template: Template, section: string): Template {
  return { ...template, sections: template.sections.filter(({ id }) => id !== section) }
}

/** Adds a question at the end of a section. Out: the template, and the new question's id. */
export function addQuestion(
  template: Template,
  section: string,
  type: QuestionType,
  label: string,
): { readonly template: Template; readonly id: string } {
  const id = shortName(
    label,
    questionsOf(template).map((one) => one.id),
  )
  const added = inSection(template, section, (questions) => [
    ...questions,
    blankQuestion(type, id, label),
  ])
  return { template: added, id }
}

/** Puts a changed question in the place of the one with its id. */
export function replaceQuestion(template: Template, question: Question): Template {
  return everySection(template, (questions) =>
    questions.map((one) => (one.id === question.id ? question : one)),
  )
}

/** Takes a question away. What depends on it is found by checking the template. */
export function removeQuestion(template: Template, id: string): Template {
  return everySection(template, (questions) => questions.filter((one) => one.id !== id))
}

/** Moves a question one place up in its section; the first one stays where it is. */
export function moveUp(template: Template, id: string): Template {
  return everySection(template, (questions) => {
    const at = questions.findIndex((one) => one.id === id)
    const [before, moved] = [questions[at - 1], questions[at]]
    if (!before || !moved) return questions
    return [...questions.slice(0, at - 1), moved, before, ...questions.slice(at + 1)]
  })
}

type Change = (questions: readonly Question[]) => readonly Question[]

function everySection(template: Template, change: Change): Template {
  const sections = template.sections.map((one) => ({ ...one, questions: change(one.questions) }))
  return { ...template, sections }
}

function inSection(template: Template, section: string, change: Change): Template {
  const sections = template.sections.map((one) =>
    one.id === section ? { ...one, questions: change(one.questions) } : one,
  )
  return { ...template, sections }
}
