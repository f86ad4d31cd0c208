import type { Route } from '../../platform/http/index.ts'
import type { Services } from '../../platform/services.ts'
import { addEvidenceScreen } from './screens/add-evidence.tsx'
import { assuranceScreen } from './screens/assurance.tsx'
import { newQuestionScreen } from './screens/new-question.tsx'
import { publishedScreen } from './screens/published.tsx'
import { questionScreen } from './screens/question.tsx'
import { repliesScreen } from './screens/replies.tsx'
import { draftStatementScreen, signStatementScreen } from './screens/statement.tsx'

const board = { roles: ['BM', 'IC', 'LSP', 'BRD', 'AL', 'SGC', 'SGM', 'DA', 'LAY'] }
const unit = { roles: ['BM', 'IC'] }

export const assuranceRoutes: readonly Route<Services>[] = [
  { path: '/assurance', permission: board, screen: assuranceScreen },
  { path: '/assurance/new-question', permission: unit, screen: newQuestionScreen },
  { path: '/assurance/published', permission: { roles: ['BM'] }, screen: publishedScreen },
  { path: '/assurance/questions/:id', permission: board, screen: questionScreen },
  {
    path: '/assurance/questions/:id/evidence',
    permission: { roles: ['BM', 'IC', 'LSP', 'AL', 'SGC', 'DA'] },
    screen: addEvidenceScreen,
  },
  { path: '/assurance/questions/:id/replies', permission: unit, screen: repliesScreen },
  { path: '/assurance/questions/:id/statement', permission: unit, screen: draftStatementScreen },
  {
    path: '/assurance/statements/:id/sign',
    permission: { roles: ['IC', 'LSP'] },
    screen: signStatementScreen,
  },
]
