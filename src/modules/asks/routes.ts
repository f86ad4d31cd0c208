import type { Route } from '../../platform/http/index.ts'
import type { Services } from '../../platform/services.ts'
import { MOST_BYTES } from './actions/keep-evidence.ts'
import { answerScreen } from './screens/answer.tsx'
import { bringInScreen } from './screens/bring-in.tsx'
import { checkScreen } from './screens/check.tsx'
import { evidenceFileScreen, givenScreen, returnFileScreen } from './screens/given.tsx'
import { forKnown } from './screens/known.tsx'
import { linkScreen, openLinkScreen, thanksScreen } from './screens/link.tsx'
import { mineScreen } from './screens/mine.tsx'
import { otherwiseScreen } from './screens/otherwise.tsx'
import { sectionScreen } from './screens/section.tsx'

export const asksRoutes: readonly Route<Services>[] = [
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
  { path: '/asks/thanks', permission: 'public', screen: thanksScreen },
  { path: '/a/:token', permission: 'public', screen: linkScreen, submitsPerMinute: 30 },
  { path: '/s/:token', permission: 'public', screen: openLinkScreen, submitsPerMinute: 60 },
]
