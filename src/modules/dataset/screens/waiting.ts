import { can } from '../../../platform/access/index.ts'
import type { FindWaiting } from '../../../platform/waiting.ts'
import { paths } from '../paths.ts'
import { policyOf } from '../permissions.ts'
import { listUploads } from '../store/uploads.ts'

/** Returns that were taken in and that the board does not see until somebody releases them. */
export const datasetWaiting: FindWaiting = async ({ tx, actor }) => {
  if (!can(actor, policyOf('dataset'), 'move', { state: 'draft' }, 'released')) return []
  const uploads = await listUploads(tx)
  return uploads
    .filter(({ state, accepted }) => state === 'draft' && accepted)
    .map(({ id, filename }) => ({
      text: `Release ${filename} to the board`,
      href: paths.dataset(id),
      due: null,
    }))
}
