import { conditionProblems } from './check-condition.ts'
import { questionProblems } from './check-question.ts'
import { mapProblems, scoringProblems, standardProblems } from './check-standards.ts'
import { ID } from './identifier.ts'
import type { ReturnKind, Audience, Template } from './template.ts'

/** What is wrong with a template, in a sentence, and where: both null where it is about the whole. */
export interface TemplateProblem {
  readonly section: string | null
  readonly question: string | null
  readonly message: string
}

/**
 * Everything that keeps a template from being asked. In: a template, and the templates its maps speak
 * of, as far as they are known. Out: one line for each fault, in the order of the page; none where it
 * can be asked.
 */
export function checkTemplate(
  template: Template,
  earlier: readonly Template[] = [],
): readonly TemplateProblem[] {
  return [
    ...whole(faceProblems(template)),
    ...whole(audienceProblems(template)),
    ...whole(standardProblems(template)),
    ...whole(scoringProblems(template)),
    ...whole(mapProblems(template, earlier)),
    ...sectionProblems(template),
    ...everyQuestion(template),
  ]
}

const whole = (messages: readonly string[]): TemplateProblem[] =>
  messages.map((message) => ({ section: null, question: null, message }))

function faceProblems({ code, title, purpose, source, sections }: Template): string[] {
  const found: string[] = []
  if (!ID.test(code)) found.push('The short name may hold small letters, digits and hyphens.')
  if (title.trim() === '' || title.length > 200)
    found.push('Give it a title of 200 characters or fewer.')
  if (purpose.trim() === '') found.push('Say what it is for and what becomes of it.')
  if (source.trim() === '') found.push('Say where its standards come from.')
  if (sections.length === 0) found.push('Add a section.')
  return found
}

const AUDIENCES: Readonly<Record<ReturnKind, readonly Audience[]>> = {
  self_assessment: ['agencies'],
  audit_return: ['agencies'],
  agency_return: ['agencies'],
  school_return: ['schools'],
  survey_response: ['people', 'anyone'],
}

// Who answers each kind of record is the access grid's.
function audienceProblems({ kind, audience }: Template): string[] {
  const found: string[] = []
  if (!AUDIENCES[kind].includes(audience))
    found.push('Whom it asks and what kind of answer it takes do not go together.')
  return found
}

function sectionProblems({ sections }: Template): TemplateProblem[] {
  return sections.flatMap(({ id, title, questions }, at) => {
    const found: string[] = []
    if (!ID.test(id))
      found.push('The section’s short name may hold small letters, digits, hyphens.')
    if (sections.findIndex((other) => other.id === id) < at)
      found.push('Another section has this short name.')
    if (title.trim() === '') found.push('Give the section a title.')
    if (questions.length === 0) found.push('Add a question, or remove the section.')
    return found.map((message) => ({ section: id, question: null, message }))
  })
}

function everyQuestion(template: Template): TemplateProblem[] {
  const seen = new Set<string>()
  return template.sections.flatMap(({ id: section, questions }) =>
    questions.flatMap((question) => {
      const again = seen.has(question.id) ? ['Another question before it has this short name.'] : []
      const found = [
        ...again,
        ...questionProblems(question, template),
        ...conditionProblems(question, template),
      ]
      seen.add(question.id)
      return found.map((message) => ({ section, question: question.id, message }))
    }),
  )
}
