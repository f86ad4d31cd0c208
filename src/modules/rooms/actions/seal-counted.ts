import type { Services } from '../../../platform/services.ts'
import type { Counted } from '../domain/pathway.ts'

/** What an export counted, on its way from one page to the next. Nothing of the file is in it but its name. */
export interface SealedCount {
  readonly person: string
  readonly pathway: string
  readonly period: string
  readonly filename: string
  readonly figures: readonly Counted[]
}

/** Out: a text for a hidden field, which nobody can read or change. */
export function sealCounted({ secrets }: Services, one: SealedCount): string {
  return secrets.seal(JSON.stringify(one), 'counted export').toString('base64url')
}

/**
 * In: the text of a hidden field, and whose it must be. Out: what was sealed in it; null where it is no
 * seal of ours, or was made for somebody else, another kind or another year.
 */
export function openCounted(
  { secrets }: Services,
  text: string,
  of: Pick<SealedCount, 'person' | 'pathway' | 'period'>,
): SealedCount | null {
  try {
    const one = JSON.parse(
      secrets.open(Buffer.from(text, 'base64url'), 'counted export'),
    ) as SealedCount
    const same = one.person === of.person && one.pathway === of.pathway && one.period === of.period
    return same ? one : null
  } catch {
    return null
  }
}
