import { answerInWords, type Question } from '../../asks/index.ts'
import type { RoomRecord, Values } from '../domain/facts.ts'
import type { Recordable } from '../domain/pathway.ts'

/** What was answered, question by question; a question not answered is left out. */
export function ValuesInWords({
  questions,
  values,
}: Readonly<{ questions: readonly Question[]; values: Values }>) {
  const answered = questions.flatMap((question) => {
    const value = values[question.id]
    return value === undefined ? [] : [{ question, lines: answerInWords(question, value) }]
  })
  return (
    <dl class="sightline-answers">
      {answered.map(({ question, lines }) => (
        <>
          <dt>{question.label}</dt>
          <dd>
            {lines.map((line) => (
              <div class="sightline-keep-lines">{line}</div>
            ))}
          </dd>
        </>
      ))}
    </dl>
  )
}

/** A record of a form that a later version changed is read by the questions that are left. */
export function RecordInWords({
  recordable,
  record,
}: Readonly<{ recordable: Recordable | undefined; record: RoomRecord }>) {
  return (
    <>
      {recordable && recordable.version !== record.version ? (
        <p class="govuk-body-s">Recorded with version {record.version} of this form.</p>
      ) : null}
      <ValuesInWords questions={recordable?.questions ?? []} values={record.values} />
    </>
  )
}
