import { redirect, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'

/** The bare address leads to where somebody can go on. */
export const startScreen: Screen<Services> = {
  show({ actor }) {
    return Promise.resolve(redirect(actor ? '/home' : '/sign-in'))
  },
}
