import type { Route } from '../../platform/http/index.ts'
import type { Services } from '../../platform/services.ts'
import { paths } from './paths.ts'
import { checkAFileScreen } from './screens/check-a-file.tsx'
import { datasetScreen } from './screens/dataset.tsx'
import { datasetsScreen } from './screens/datasets.tsx'
import { newListsScreen } from './screens/new-lists.tsx'
import { newReturnsScreen } from './screens/new-returns.tsx'
import { newValuesScreen } from './screens/new-values.tsx'
import { refusedRowsScreen } from './screens/refused-rows.ts'
import { templateScreen } from './screens/template.ts'

const MOST_BYTES = 200_000_000
const uploaders = { roles: ['BM', 'DA'] }
const board = { roles: ['BM', 'IC', 'LSP', 'BRD', 'AL', 'SGC', 'SGM', 'DA', 'LAY'] }

export const datasetRoutes: readonly Route<Services>[] = [
  { path: '/datasets', permission: board, screen: datasetsScreen },
  {
    path: '/datasets/new/annex-a',
    permission: uploaders,
    screen: newListsScreen,
    upload: { maxBytes: MOST_BYTES },
  },
  {
    path: '/datasets/new/returns',
    permission: uploaders,
    screen: newReturnsScreen,
    upload: { maxBytes: MOST_BYTES },
  },
  {
    path: '/datasets/new/figures',
    permission: uploaders,
    screen: newValuesScreen,
    upload: { maxBytes: MOST_BYTES },
  },
  { path: paths.checkAFile, permission: 'public', screen: checkAFileScreen, sealed: true },
  { path: '/datasets/templates/:name', permission: uploaders, screen: templateScreen },
  { path: '/datasets/:id', permission: board, screen: datasetScreen },
  { path: '/datasets/:id/refused-rows', permission: uploaders, screen: refusedRowsScreen },
]
