import type { Route } from '../../platform/http/index.ts'
import type { Services } from '../../platform/services.ts'
import { checkScreen } from './screens/check.tsx'
import { confirmScreen } from './screens/confirm.tsx'
import { coverScreen } from './screens/cover.tsx'
import { newPaperScreen, paperScreen, papersScreen, paperWordScreen } from './screens/papers.tsx'
import { downloadScreen, previewScreen } from './screens/preview.tsx'
import { reportScreen } from './screens/report.tsx'
import { newReportScreen, reportsScreen } from './screens/reports.tsx'
import { sayingsScreen } from './screens/sayings.tsx'
import { sectionScreen } from './screens/section.tsx'
import { templatedWordScreen, wordTemplateScreen } from './screens/word-template.tsx'
import { wordDraftScreen, wordScreen } from './screens/word.tsx'

const readers = { roles: ['BM', 'IC', 'LSP', 'BRD', 'AL', 'SGC', 'DA', 'LAY'] }
const unit = { roles: ['BM'] }

export const reportsRoutes: readonly Route<Services>[] = [
  { path: '/reports', permission: readers, screen: reportsScreen },
  { path: '/reports/new', permission: unit, screen: newReportScreen },
  {
    path: '/reports/that-say/:figure',
    permission: { roles: [...readers.roles, 'SGM'] },
    screen: sayingsScreen,
  },
  {
    path: '/reports/word-template',
    permission: unit,
    screen: wordTemplateScreen,
    upload: { maxBytes: 20_000_000 },
  },
  {
    path: '/reports/:slug/in-template',
    permission: { roles: ['BM', 'IC', 'LSP'] },
    screen: templatedWordScreen,
  },
  { path: '/reports/:slug', permission: readers, screen: reportScreen },
  { path: '/reports/:slug/sections/:section', permission: unit, screen: sectionScreen },
  { path: '/reports/:slug/check', permission: readers, screen: checkScreen },
  { path: '/reports/:slug/cover', permission: unit, screen: coverScreen },
  { path: '/reports/:slug/preview', permission: readers, screen: previewScreen },
  { path: '/reports/:slug/confirm', permission: { roles: ['AL'] }, screen: confirmScreen },
  { path: '/reports/:slug/download/:format', permission: readers, screen: downloadScreen },
  { path: '/reports/:slug/papers', permission: readers, screen: papersScreen },
  { path: '/reports/:slug/papers/new', permission: unit, screen: newPaperScreen },
  { path: '/committee-papers/:id', permission: 'public', screen: paperScreen },
  { path: '/committee-papers/:id/word', permission: 'public', screen: paperWordScreen },
  {
    path: '/reports/:slug/word',
    permission: unit,
    screen: wordScreen,
    upload: { maxBytes: 20_000_000 },
  },
  { path: '/reports/:slug/word/draft', permission: unit, screen: wordDraftScreen },
]
