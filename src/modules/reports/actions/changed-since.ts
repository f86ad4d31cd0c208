import type { Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import type { ReportSnapshot } from '../domain/snapshot.ts'
import { findSnapshot, type Report } from '../store/reports.ts'
import { resolveClaims } from './resolve-claims.ts'

/** Claims that would print otherwise today than when the report was frozen: is an erratum due? */
export async function changedSince(
  { tx, now }: Context<Services>,
  { id }: Report,
): Promise<readonly { readonly title: string; readonly was: string; readonly now: string }[]> {
  const text = await findSnapshot(tx, id)
  if (!text) return []
  const { claims } = JSON.parse(text) as ReportSnapshot
  const figures = claims.filter(({ kind }) => kind === 'figure')
  const today = await resolveClaims(
    tx,
    figures.map((one) => one.id),
    now.toISOString().slice(0, 10),
  )
  return figures.flatMap((claim) => {
    const current = today.claims.get(claim.id)?.text
    return current !== undefined && current !== claim.text
      ? [{ title: claim.title, was: claim.text, now: current }]
      : []
  })
}
