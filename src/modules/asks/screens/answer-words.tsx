import { answerInWords } from '../domain/answer-words.ts'
import type { Answer } from '../domain/answer.ts'
import { isEvidence } from '../domain/digest.ts'
import type { Question } from '../domain/template.ts'
import { paths } from '../paths.ts'

/** An answer as it is read: files as links where the return they belong to is named. */
export function AnswerWords({
  question,
  answer,
  given,
}: Readonly<{ question: Question; answer: Answer | undefined; given?: string | undefined }>) {
  if (!answer) return <span class="sightline-quiet">Not answered</span>
  const { value } = answer
  if (isEvidence(value))
    return (
      <>
        {value.files.map(({ sha256, name, bytes }) => (
          <div>
            {given ? (
              <a class="govuk-link" href={paths.evidence(given, sha256)}>
                {name}
              </a>
            ) : (
              name
            )}{' '}
            ({sizeInWords(bytes)})
          </div>
        ))}
        {value.link ? (
          <a class="govuk-link" href={value.link} rel="noreferrer noopener">
            {value.link}
          </a>
        ) : null}
      </>
    )
  return (
    <>
      {answerInWords(question, value).map((line) => (
        <div class="sightline-keep-lines">{line}</div>
      ))}
    </>
  )
}

export function sizeInWords(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`
}
