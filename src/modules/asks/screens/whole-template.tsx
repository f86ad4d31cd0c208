import { SummaryList } from '../../../govuk/index.ts'
import { findQuestion, type Question, type Section, type Template } from '../domain/template.ts'

/** How a question is answered, in words. */
export const TYPES: Readonly<Record<Question['type'], string>> = {
  text: 'Words',
  number: 'A number',
  date: 'A date',
  one: 'One of a list',
  many: 'Any of a list',
  grade: 'A grade',
  'yes-no': 'Yes or no',
  evidence: 'A file or a link',
  figure: 'A figure, with what it was counted out of',
  rows: 'Rows of a table',
}

/** A template read from end to end: what is asked, of whom, and what its answers are worth. */
export function WholeTemplate({ template }: Readonly<{ template: Template }>) {
  const { title, version, purpose, source, checked, standards, sections, scoring } = template
  const row = (key: string, value: string) => ({ key, value })
  return (
    <>
      <span class="govuk-caption-l">Version {version}</span>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{purpose}</p>
      <SummaryList
        rows={[
          row('Where it comes from', `${source}${checked ? '' : ' (not checked)'}`),
          row(
            'Standards',
            standards.length > 0 ? standards.map((one) => one.title).join('; ') : 'None',
          ),
          row(
            'Scores',
            scoring
              ? `From ${scoring.least} to ${scoring.most}; from ${scoring.metFrom} a standard is met`
              : 'It is not scored',
          ),
        ]}
      />
      {sections.map((section) => (
        <SectionPart template={template} section={section} />
      ))}
    </>
  )
}

function SectionPart({ template, section }: Readonly<{ template: Template; section: Section }>) {
  return (
    <section>
      <h2 class="govuk-heading-m">{section.title}</h2>
      {section.intro ? <p class="govuk-body">{section.intro}</p> : null}
      <ol class="govuk-list govuk-list--number">
        {section.questions.map((question) => (
          <li>
            {question.label}
            <span class="sightline-basis-line">
              {[
                TYPES[question.type],
                question.required ? 'must be answered' : 'may be left empty',
                ...conditionOf(template, question),
                ...choicesOf(question),
              ].join('; ')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function conditionOf(template: Template, { when }: Question): string[] {
  const asked = when && findQuestion(template, when.question)
  return asked ? [`only where “${asked.label}” is ${when.is.join(' or ')}`] : []
}

function choicesOf(question: Question): string[] {
  if (question.type === 'one' || question.type === 'many')
    return [question.options.map(({ label }) => label).join(', ')]
  if (question.type === 'grade')
    return [question.levels.map(({ value, label }) => `${value} ${label}`).join(', ')]
  return []
}
