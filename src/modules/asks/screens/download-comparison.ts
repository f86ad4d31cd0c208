import { NotFound, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { comparisonRows } from '../domain/comparison-rows.ts'
import { comparisonDocument } from '../render/comparison-document.ts'
import { comparisonTable } from '../render/tables.ts'
import { listComparedRounds } from '../store/compared-rounds.ts'
import { partnershipName } from './partnership-name.ts'
import { sendExport } from './send-export.ts'

/** A template's years side by side, in one of the formats. */
export const downloadComparisonScreen: Screen<Services> = {
  async show(request) {
    const { tx, params, now } = request
    const code = params['code'] ?? ''
    const compared = await listComparedRounds(tx, code)
    const latest = compared[0]?.round
    // A survey has answers of nobody in particular: it is compared by its counts, elsewhere.
    if (!latest || latest.template.kind === 'survey_response') throw new NotFound()
    const whole = {
      owner: await partnershipName(request, latest),
      at: now,
      title: latest.template.title,
      rows: comparisonRows(compared),
    }
    return sendExport(request, params['as'], {
      kind: 'ask_round',
      id: null,
      name: `${code} year by year`,
      document: () => comparisonDocument(whole),
      rows: () => comparisonTable(whole),
      detail: { template: code },
    })
  },
}
