import { NotFound, type Request } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { findReport, type Report } from '../store/reports.ts'

/** The report a path names, if it is there and this person's to see. */
export async function getReport({ tx, params }: Request<Services>): Promise<Report> {
  const report = await findReport(tx, params['slug'] ?? '')
  if (!report) throw new NotFound()
  return report
}

export const isWritten = ({ state }: Report) => state === 'draft' || state === 'consultation'
