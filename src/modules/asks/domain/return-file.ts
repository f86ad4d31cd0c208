import { z } from 'zod'
import type { Answers } from './answer.ts'
import type { GivenReturn } from './given-return.ts'
import type { Round } from './round.ts'

/** The file in which one board's answers go to another: what was answered, and which questions. */
export const RETURN_FILE_SCHEMA = 'sightline-return-1'

const file = z.object({
  schema: z.literal(RETURN_FILE_SCHEMA),
  template: z.object({ code: z.string().max(80), version: z.number().int().positive() }),
  from: z.string().max(200),
  answers: z.record(z.string().max(120), z.object({ value: z.json() })),
})
export type ReturnFile = z.infer<typeof file>

/** In: a return that was sent, and who gave it to whom in words. Out: the file's text. Files of evidence stay behind. */
export function writeReturnFile(
  round: Pick<Round, 'template'>,
  given: Pick<GivenReturn, 'answers'>,
  from: string,
): string {
  const { code, version } = round.template
  return `${JSON.stringify(
    {
      schema: RETURN_FILE_SCHEMA,
      template: { code, version },
      from,
      answers: valuesOf(given.answers),
    },
    null,
    2,
  )}\n`
}

function valuesOf(answers: Answers) {
  return Object.fromEntries(
    Object.entries(answers).map(([id, { value }]) => [
      id,
      {
        value: typeof value === 'object' && 'link' in value ? { link: value.link } : value,
      },
    ]),
  )
}

/** In: the text of a file somebody chose. Out: what is in it, or null where it is no such file. */
export function readReturnFile(text: string): ReturnFile | null {
  try {
    const read = file.safeParse(JSON.parse(text))
    return read.success ? read.data : null
  } catch {
    return null
  }
}
