import { asksWaiting } from './modules/asks/index.ts'
import { asksRoutes } from './modules/asks/routes.ts'
import { assuranceWaiting } from './modules/assurance/index.ts'
import { assuranceRoutes } from './modules/assurance/routes.ts'
import { datasetWaiting } from './modules/dataset/index.ts'
import { datasetRoutes } from './modules/dataset/routes.ts'
import { directoryRoutes } from './modules/directory/routes.ts'
import { figuresRoutes } from './modules/figures/routes.ts'
import { publicationsRoutes } from './modules/publications/routes.ts'
import { reportsWaiting } from './modules/reports/index.ts'
import { reportsRoutes } from './modules/reports/routes.ts'
import { roomsWaiting } from './modules/rooms/index.ts'
import { roomsRoutes } from './modules/rooms/routes.ts'
import { workProgrammeWaiting } from './modules/work-programme/index.ts'
import { workProgrammeRoutes } from './modules/work-programme/routes.ts'
import { PATHWAYS } from './pathways.ts'
import type { Route } from './platform/http/index.ts'
import type { Services } from './platform/services.ts'

/** Every page of the service. */
export const routes: readonly Route<Services>[] = [
  ...directoryRoutes([
    reportsWaiting,
    assuranceWaiting,
    datasetWaiting,
    workProgrammeWaiting,
    asksWaiting,
    roomsWaiting(PATHWAYS),
  ]),
  ...datasetRoutes,
  ...figuresRoutes,
  ...assuranceRoutes,
  ...workProgrammeRoutes,
  ...asksRoutes,
  ...roomsRoutes(PATHWAYS),
  ...reportsRoutes,
  ...publicationsRoutes,
]
