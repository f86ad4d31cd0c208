import { checkReturn } from '../knowledge/formats/ssda903/index.ts'
import type { CareEvidence } from '../modules/dataset/index.ts'
import { openCareReturn } from './open-care-return.ts'
import { Refusal } from './refusal.ts'

/**
 * An SSDA903 return as evidence. In: the file, the year it is of where somebody states it, and the day
 * it was extracted. Refuses one in which a rule that is an error is broken, because a number would be
 * wrong.
 */
export async function careOfFile(
  file: string,
  year: string | undefined,
  extracted: string,
): Promise<CareEvidence> {
  const { tables, year: of } = await openCareReturn(file, year)
  const errors = checkReturn(tables, of).filter(({ severity }) => severity === 'error').length
  if (errors > 0)
    throw new Refusal(
      `${errors} errors stand in the way. See them with: validate ssda903 ${file}`,
      1,
    )
  const { headers, episodes } = tables
  return { headers, episodes, window: { first: of.first, last: of.last, extracted } }
}
