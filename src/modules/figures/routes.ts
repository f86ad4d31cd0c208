import type { Route } from '../../platform/http/index.ts'
import type { Services } from '../../platform/services.ts'
import { figureScreen } from './screens/figure.tsx'
import { figuresScreen } from './screens/figures.tsx'
import { indicatorScreen } from './screens/indicator.tsx'
import { indicatorsScreen } from './screens/indicators.tsx'
import { releaseScreen } from './screens/release.tsx'
import { whyScreen } from './screens/why.tsx'

const board = { roles: ['BM', 'IC', 'LSP', 'BRD', 'AL', 'SGC', 'SGM', 'DA', 'LAY'] }

export const figuresRoutes: readonly Route<Services>[] = [
  { path: '/figures', permission: board, screen: figuresScreen },
  { path: '/figures/indicators', permission: board, screen: indicatorsScreen },
  { path: '/figures/indicators/:id', permission: board, screen: indicatorScreen },
  { path: '/figures/:id', permission: board, screen: figureScreen },
  { path: '/figures/:id/why', permission: board, screen: whyScreen },
  { path: '/datasets/:id/release', permission: { roles: ['BM'] }, screen: releaseScreen },
]
