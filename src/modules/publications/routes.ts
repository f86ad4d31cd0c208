import type { Route } from '../../platform/http/index.ts'
import type { Services } from '../../platform/services.ts'
import { publicationFileScreen, publicationScreen } from './screens/publication.tsx'
import { publicationsScreen } from './screens/publications.tsx'

export const publicationsRoutes: readonly Route<Services>[] = [
  { path: '/publications', permission: 'public', screen: publicationsScreen },
  { path: '/publications/:slug', permission: 'public', screen: publicationScreen },
  { path: '/publications/:slug/:format', permission: 'public', screen: publicationFileScreen },
]
