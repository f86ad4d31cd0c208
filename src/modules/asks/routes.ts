import type { Route } from '../../platform/http/index.ts'
import type { Services } from '../../platform/services.ts'
import { MOST_BYTES } from './actions/keep-evidence.ts'
import { answerScreen } from './screens/answer.tsx'
import { audienceScreen } from './screens/audience.tsx'
import { bringInScreen } from './screens/bring-in.tsx'
import { evidenceScreen } from './screens/evidence.tsx'
import { downloadComparisonScreen } from './screens/download-comparison.ts'
import { challengeScreen } from './screens/challenge.tsx'
import { chaseScreen } from './screens/chase.tsx'
import { compareScreen } from './screens/compare.tsx'
import { moderateScreen } from './screens/moderate.tsx'
import { changeQuestionScreen } from './screens/change-question.tsx'
import { changeTemplateScreen } from './screens/change-template.tsx'
import { copyTemplateScreen } from './screens/copy-template.tsx'
import { templateMapScreen } from './screens/template-map.tsx'
import { checkScreen } from './screens/check.tsx'
import { evidenceFileScreen, givenScreen, returnFileScreen } from './screens/given.tsx'
import { forKnown } from './screens/known.tsx'
import { lettersScreen } from './screens/letters.tsx'
import { linkScreen, openLinkScreen, thanksScreen } from './screens/link.tsx'
import { mineScreen } from './screens/mine.tsx'
import { newRoundScreen } from './screens/new-round.tsx'
import { openRoundScreen } from './screens/open-round.tsx'
import { otherwiseScreen } from './screens/otherwise.tsx'
import { downloadReturnScreen, printReturnScreen } from './screens/print-return.tsx'
import { downloadRoundScreen, printRoundScreen } from './screens/print-round.tsx'
import { recipientScreen } from './screens/recipient.tsx'
import { recipientsScreen } from './screens/recipients.tsx'
import { roundScreen } from './screens/round.tsx'
import { roundsScreen } from './screens/rounds.tsx'
import { importTemplateScreen } from './screens/import-template.tsx'
import { resultsScreen } from './screens/results.tsx'
import { templateBasicsScreen } from './screens/template-basics.tsx'
import { shippedTemplateScreen, templateScreen, templatesScreen } from './screens/templates.tsx'
import { triangulationScreen } from './screens/triangulation.tsx'
import { sectionScreen } from './screens/section.tsx'

const board = { roles: ['BM', 'IC', 'LSP', 'BRD', 'SGC', 'SGM', 'DA', 'LAY'] }
const unit = { roles: ['BM'] }
const templates = {
  roles: ['BM', 'IC', 'LSP', 'BRD', 'AL', 'SGC', 'SGM', 'TRN', 'DSL', 'DA'],
}
const panel = { roles: ['BM', 'IC'] }

export const asksRoutes: readonly Route<Services>[] = [
  { path: '/asks', permission: board, screen: roundsScreen },
  { path: '/asks/new', permission: unit, screen: newRoundScreen },
  { path: '/asks/letters', permission: unit, screen: lettersScreen },
  {
    path: '/asks/chase',
    permission: { roles: ['BM', 'IC', 'LSP', 'BRD'] },
    screen: chaseScreen,
  },
  { path: '/asks/rounds/:id', permission: board, screen: roundScreen },
  {
    path: '/asks/rounds/:id/audience',
    permission: unit,
    screen: audienceScreen,
    upload: { maxBytes: 10_000_000 },
  },
  { path: '/asks/templates', permission: templates, screen: templatesScreen },
  {
    path: '/asks/templates/import',
    permission: unit,
    screen: importTemplateScreen,
    upload: { maxBytes: 5_000_000 },
  },
  { path: '/asks/templates/:id', permission: templates, screen: templateScreen },
  {
    path: '/asks/templates/shipped/:code/:version',
    permission: templates,
    screen: shippedTemplateScreen,
  },
  { path: '/asks/templates/copy/:code/:version', permission: unit, screen: copyTemplateScreen },
  { path: '/asks/templates/:id/change', permission: unit, screen: changeTemplateScreen },
  { path: '/asks/templates/:id/basics', permission: unit, screen: templateBasicsScreen },
  { path: '/asks/templates/:id/map', permission: unit, screen: templateMapScreen },
  {
    path: '/asks/templates/:id/questions/:question',
    permission: unit,
    screen: changeQuestionScreen,
  },
  { path: '/asks/rounds/:id/results', permission: board, screen: resultsScreen },
  { path: '/asks/triangulation', permission: board, screen: triangulationScreen },
  { path: '/asks/compare/:code', permission: board, screen: compareScreen },
  { path: '/asks/returns/:id/moderate', permission: panel, screen: moderateScreen },
  { path: '/asks/returns/:id/challenge', permission: panel, screen: challengeScreen },
  { path: '/asks/rounds/:id/evidence', permission: unit, screen: evidenceScreen },
  { path: '/asks/rounds/:id/open', permission: unit, screen: openRoundScreen },
  { path: '/asks/rounds/:id/recipients', permission: board, screen: recipientsScreen },
  {
    path: '/asks/rounds/:id/recipients/:recipient',
    permission: unit,
    screen: recipientScreen,
  },
  { path: '/asks/mine', permission: { roles: ['AL', 'DSL'] }, screen: mineScreen },
  { path: '/asks/answer/:recipient', permission: 'public', screen: forKnown(answerScreen) },
  {
    path: '/asks/answer/:recipient/:section',
    permission: 'public',
    screen: forKnown(sectionScreen),
    upload: { maxBytes: MOST_BYTES },
  },
  { path: '/asks/check/:recipient', permission: 'public', screen: forKnown(checkScreen) },
  { path: '/asks/no-answer/:recipient', permission: 'public', screen: forKnown(otherwiseScreen) },
  {
    path: '/asks/bring-in/:recipient',
    permission: 'public',
    screen: forKnown(bringInScreen),
    upload: { maxBytes: 2_000_000 },
  },
  { path: '/asks/returns/:id', permission: 'public', screen: forKnown(givenScreen) },
  {
    path: '/asks/returns/:id/return-file',
    permission: 'public',
    screen: forKnown(returnFileScreen),
  },
  {
    path: '/asks/returns/:id/files/:sha256',
    permission: 'public',
    screen: forKnown(evidenceFileScreen),
  },
  { path: '/asks/returns/:id/print', permission: 'public', screen: forKnown(printReturnScreen) },
  {
    path: '/asks/returns/:id/download/:as',
    permission: 'public',
    screen: forKnown(downloadReturnScreen),
  },
  { path: '/asks/rounds/:id/print', permission: board, screen: printRoundScreen },
  { path: '/asks/rounds/:id/download/:as', permission: board, screen: downloadRoundScreen },
  { path: '/asks/compare/:code/download/:as', permission: board, screen: downloadComparisonScreen },
  { path: '/asks/thanks', permission: 'public', screen: thanksScreen },
  { path: '/a/:token', permission: 'public', screen: linkScreen, submitsPerMinute: 30 },
  { path: '/s/:token', permission: 'public', screen: openLinkScreen, submitsPerMinute: 60 },
]
