import type { Route } from '../../platform/http/index.ts'
import type { Services } from '../../platform/services.ts'
import { audienceScreen } from './screens/audience.tsx'
import { chaseScreen } from './screens/chase.tsx'
import { lettersScreen } from './screens/letters.tsx'
import { newRoundScreen } from './screens/new-round.tsx'
import { openRoundScreen } from './screens/open-round.tsx'
import { recipientScreen } from './screens/recipient.tsx'
import { recipientsScreen } from './screens/recipients.tsx'
import { roundScreen } from './screens/round.tsx'
import { roundsScreen } from './screens/rounds.tsx'

const board = { roles: ['BM', 'IC', 'LSP', 'BRD', 'SGC', 'SGM', 'DA', 'LAY'] }
const unit = { roles: ['BM'] }

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
  { path: '/asks/rounds/:id/open', permission: unit, screen: openRoundScreen },
  { path: '/asks/rounds/:id/recipients', permission: board, screen: recipientsScreen },
  {
    path: '/asks/rounds/:id/recipients/:recipient',
    permission: unit,
    screen: recipientScreen,
  },
]
