import { cellProblems, optionProblems, rangeProblems, repeated } from './check-cell.ts'
import { ID } from './identifier.ts'
import type {
  FigureQuestion,
  GradeQuestion,
  Question,
  RowsQuestion,
  Template,
  YesNoQuestion,
} from './template.ts'

/** What is wrong with one question in itself. In: it, and its template. Out: sentences. */
export function questionProblems(question: Question, template: Template): string[] {
  const found: string[] = []
  if (!ID.test(question.id)) found.push('Its short name may hold small letters, digits, hyphens.')
  if (question.label.trim() === '' || question.label.length > 300)
    found.push('Write the question, in 300 characters or fewer.')
  if (question.standard && !template.standards.some(({ id }) => id === question.standard))
    found.push('It belongs to a standard that this template does not have.')
  return [...found, ...typeProblems(question, template)]
}

function typeProblems(question: Question, template: Template): string[] {
  switch (question.type) {
    case 'many':
      return optionProblems(question.options)
    case 'grade':
      return gradeProblems(question, template)
    case 'yes-no':
      return yesNoProblems(question)
    case 'evidence':
      return [
        ...rangeProblems(1, question.most ?? 1, 'files'),
        // A file says who sent it: its author's name, or a letterhead.
        ...(template.kind === 'survey_response'
          ? ['A survey is anonymous, so it can’t ask for files.']
          : []),
      ]
    case 'figure':
      return figureProblems(question)
    case 'rows':
      return rowsProblems(question)
    case 'text':
    case 'number':
    case 'date':
    case 'one':
      return cellProblems(question)
  }
}

function gradeProblems({ levels, standard }: GradeQuestion, { scoring }: Template): string[] {
  const found: string[] = []
  if (levels.length < 2) found.push('Give at least two levels.')
  if (repeated(levels.map(({ value }) => String(value))))
    found.push('Two levels have the same number.')
  if (levels.some(({ label }) => label.trim() === '')) found.push('Give each level a name.')
  if (levels.some(({ descriptor }) => descriptor.trim() === ''))
    found.push('Say for each level what somebody would see.')
  if (
    standard &&
    scoring &&
    scoring.how !== 'share-good' &&
    levels.some(({ value }) => value < scoring.least || value > scoring.most)
  )
    found.push(`Its levels go outside the scoring, ${scoring.least} to ${scoring.most}.`)
  return found
}

function yesNoProblems({ notApplicable, reasonFor }: YesNoQuestion): string[] {
  return reasonFor?.includes('not-applicable') && !notApplicable
    ? ['It asks why something is not applicable, but does not offer that answer.']
    : []
}

function figureProblems({ figure, unit, numerator, denominator }: FigureQuestion): string[] {
  const found: string[] = []
  if (!/^[a-z0-9][a-z0-9.-]*$/.test(figure)) found.push('Name the figure it gives.')
  if (numerator.trim() === '') found.push('Say what is counted.')
  if (unit === 'percent' && !denominator?.trim()) found.push('Say out of what it is counted.')
  return found
}

function rowsProblems({ columns, least, most }: RowsQuestion): string[] {
  const found = rangeProblems(least ?? 0, most ?? 100, 'rows')
  if (columns.length === 0) found.push('Add a column.')
  if (repeated(columns.map(({ id }) => id))) found.push('Two columns have the same short name.')
  for (const column of columns) {
    const name = column.label.trim() || column.id
    if (!ID.test(column.id) || column.label.trim() === '')
      found.push('Give each column a short name and a heading.')
    if (column.when) found.push(`The column “${name}” can’t have a condition.`)
    found.push(...cellProblems(column).map((message) => `Column “${name}”: ${message}`))
  }
  return found
}
