import type { Route } from '../../platform/http/index.ts'
import type { Services } from '../../platform/services.ts'
import { undertakingsScreen } from './screens/undertakings.tsx'

export const workProgrammeRoutes: readonly Route<Services>[] = [
  {
    path: '/actions',
    permission: { roles: ['BM', 'IC', 'LSP', 'BRD', 'AL', 'SGC', 'SGM', 'LAY'] },
    screen: undertakingsScreen,
  },
]
