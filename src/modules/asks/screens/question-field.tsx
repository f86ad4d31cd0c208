import type { ComponentChildren } from 'preact'
import { Checkboxes, Details, InsetText, Radios } from '../../../govuk/index.ts'
import { whenInWords } from '../../../knowledge/law/index.ts'
import type { Answer } from '../domain/answer.ts'
import { answerInWords } from '../domain/answer-words.ts'
import { AnswerWords } from './answer-words.tsx'
import { EvidenceField, FigureField, RowsField } from './compound-fields.tsx'
import type { QuestionView } from './question-view.ts'
import { CellField, GradeField, ManyField, YesNoField, type FieldLook } from './simple-fields.tsx'

/**
 * One question with all that belongs to it: what it rests on, when it is asked, what was carried forward,
 * and, where a colleague answered meanwhile, both answers. In: what opens beneath its choices.
 */
export function QuestionField({
  view,
  given,
  beneath,
  only,
}: Readonly<{
  view: QuestionView
  given: string
  beneath: FieldLook['beneath']
  /** When it is asked, in words; for a question that hangs on another. */
  only: string | null
}>) {
  const { question, name, stored, shown, theirs } = view
  return (
    <div class="sightline-answer" data-question={question.id} id={`${name}.whole`}>
      <input type="hidden" name={`${name}.shown`} value={shown} />
      {only ? <p class="govuk-body-s sightline-only">{only}</p> : null}
      {theirs ? <BothAnswers view={view} theirs={theirs.answer} /> : null}
      <Fields view={view} given={given} beneath={beneath} />
      <LastGrade view={view} />
      {question.guidance ? (
        <Details summaryText={`What a good answer rests on: ${question.label}`}>
          {question.guidance}
        </Details>
      ) : null}
      {stored?.carried && !stored.carried.confirmed ? (
        <Carried name={name} stored={stored} />
      ) : null}
      <p class="govuk-body-s sightline-saved" data-saved aria-live="polite">
        {stored ? whoAnswered(stored) : question.required ? '' : 'You can leave this out.'}
      </p>
    </div>
  )
}

/** The grade of the time before beside this year’s, so that a change is seen as it is made. */
function LastGrade({ view: { question, last } }: Readonly<{ view: QuestionView }>) {
  if (question.type !== 'grade' || !last) return null
  return (
    <p class="govuk-body-s">
      In {last.carried?.from}: {answerInWords(question, last.value).join('; ')}
    </p>
  )
}

export function whoAnswered({ by, at, carried }: Answer): string {
  const who = by === 'a link' ? 'somebody with the link' : by
  const when = whenInWords(new Date(at))
  if (!carried) return `Answered by ${who} at ${when}.`
  return carried.confirmed
    ? `From ${carried.from}; confirmed by ${who} at ${when}.`
    : `From ${carried.from}. It does not count until somebody confirms it.`
}

function Fields({
  view,
  given,
  beneath,
}: Readonly<{ view: QuestionView; given: string; beneath: FieldLook['beneath'] }>) {
  const { question, stored } = view
  const look: FieldLook = { ...view, beneath }
  switch (question.type) {
    case 'text':
    case 'number':
    case 'date':
    case 'one':
      return <CellField question={question} look={look} />
    case 'many':
      return <ManyField question={question} look={look} />
    case 'grade':
      return <GradeField question={question} look={look} />
    case 'yes-no':
      return <YesNoField question={question} look={look} />
    case 'evidence':
      return <EvidenceField question={question} look={look} stored={stored} given={given} />
    case 'figure':
      return <FigureField question={question} look={look} />
    case 'rows':
      return <RowsField question={question} look={look} stored={stored} />
  }
}

function Carried({ name, stored }: Readonly<{ name: string; stored: Answer }>) {
  return (
    <Checkboxes
      name={`${name}.confirm`}
      classes="govuk-checkboxes--small"
      fieldset={{
        legend: { text: 'Answer carried forward', classes: 'govuk-visually-hidden' },
      }}
      items={[{ text: `Still right, as in ${stored.carried?.from ?? ''}`, value: 'yes' }]}
    />
  )
}

function BothAnswers({
  view,
  theirs,
}: Readonly<{ view: QuestionView; theirs: Answer | undefined }>) {
  const { question, name } = view
  return (
    <>
      <InsetText>
        <p class="govuk-body govuk-!-font-weight-bold">
          {theirs
            ? `${theirs.by === 'a link' ? 'Somebody with the link' : theirs.by} answered this at ${whenInWords(new Date(theirs.at))}, while you were writing:`
            : 'A colleague cleared this answer while you were writing.'}
        </p>
        {theirs ? <AnswerWords question={question} answer={theirs} /> : null}
        <p class="govuk-body govuk-!-margin-top-2">Your own answer stands below, not saved yet.</p>
      </InsetText>
      <input type="hidden" name={`${name}.differs`} value="yes" />
      <Radios
        name={`${name}.choice`}
        fieldset={{
          legend: {
            text: `Which answer shall stand for “${question.label}”?`,
            classes: 'govuk-fieldset__legend--s',
          },
        }}
        errorMessage="Choose whose answer shall stand."
        items={[
          {
            text: theirs ? `The answer of ${theirs.by}` : 'No answer, as your colleague left it',
            value: 'theirs',
          },
          { text: 'My answer, as it stands below', value: 'mine' },
        ]}
      />
    </>
  )
}

/** The questions of a section in order, those that hang on one choice beneath it. */
export function QuestionList({
  views,
  given,
  labels,
}: Readonly<{
  views: ReadonlyMap<string, QuestionView>
  given: string
  /** How a question elsewhere, and its answers, are called. */
  labels: (question: string, values: readonly string[]) => string
}>) {
  const all = [...views.values()]
  const nested = (view: QuestionView) => hangsBeneath(view, views)
  const field = (view: QuestionView): ComponentChildren => {
    const beneath = new Map<string, ComponentChildren>()
    for (const child of all) {
      const { when } = child.question
      const [value] = when?.is ?? []
      if (when?.question !== view.question.id || !nested(child) || value === undefined) continue
      beneath.set(
        value,
        <>
          {beneath.get(value)}
          {field(child)}
        </>,
      )
    }
    const { when } = view.question
    const only = when ? labels(when.question, when.is) : null
    return <QuestionField view={view} given={given} beneath={beneath} only={only} />
  }
  return <>{all.filter((view) => !nested(view)).map(field)}</>
}

function hangsBeneath(
  { question }: QuestionView,
  views: ReadonlyMap<string, QuestionView>,
): boolean {
  const upper = question.when && views.get(question.when.question)?.question
  return (
    upper !== undefined &&
    question.when?.is.length === 1 &&
    ['one', 'grade', 'yes-no'].includes(upper.type)
  )
}
