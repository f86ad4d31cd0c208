import type { Route } from '../../platform/http/index.ts'
import type { Services } from '../../platform/services.ts'
import type { FindWaiting } from '../../platform/waiting.ts'
import { agenciesScreen } from './screens/agencies.tsx'
import { forgottenPasswordScreen } from './screens/forgotten-password.tsx'
import { groupsScreen } from './screens/groups.tsx'
import { homeScreen } from './screens/home.tsx'
import { newPersonScreen } from './screens/new-person.tsx'
import { peopleScreen, personScreen } from './screens/people.tsx'
import { setUpScreen } from './screens/set-up.tsx'
import { signInScreen } from './screens/sign-in.tsx'
import { signOutScreen } from './screens/sign-out.tsx'
import { startScreen } from './screens/start.ts'

/** In: what each module knows to wait for whoever looks. Out: this module's pages. */
export const directoryRoutes = (waiting: readonly FindWaiting[]): readonly Route<Services>[] => [
  { path: '/', permission: 'public', screen: startScreen },
  { path: '/sign-in', permission: 'public', screen: signInScreen, submitsPerMinute: 20 },
  { path: '/sign-out', permission: 'public', screen: signOutScreen },
  {
    path: '/forgotten-password',
    permission: 'public',
    screen: forgottenPasswordScreen,
    submitsPerMinute: 5,
  },
  { path: '/set-up/:token', permission: 'public', screen: setUpScreen, submitsPerMinute: 20 },
  { path: '/home', permission: 'signed-in', screen: homeScreen(waiting) },
  { path: '/agencies', permission: 'signed-in', screen: agenciesScreen },
  {
    path: '/people',
    permission: { roles: ['BM', 'IC', 'LSP', 'BRD', 'AL', 'TRN', 'SYS'] },
    screen: peopleScreen,
  },
  { path: '/people/new', permission: { roles: ['BM', 'SYS'] }, screen: newPersonScreen },
  { path: '/people/:id', permission: { roles: ['BM', 'SYS'] }, screen: personScreen },
  { path: '/groups', permission: 'signed-in', screen: groupsScreen },
]
