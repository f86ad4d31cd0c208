import { download, NotFound, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { refusedRows } from '../actions/refused-rows.ts'
import { findUpload } from '../store/uploads.ts'

/** The rows of an upload that could not be used, as a file for whoever puts them right. */
export const refusedRowsScreen: Screen<Services> = {
  async show(request) {
    const upload = await findUpload(request.tx, request.params['id'] ?? '')
    if (upload?.kind !== 'annex-a') throw new NotFound()
    await request.audit('dataset', upload.id, 'download refused rows')
    const name = upload.filename.replace(/\.[^.]*$/, '')
    return download(`${name}-rows-to-put-right.csv`, 'text/csv', await refusedRows(request, upload))
  },
}
