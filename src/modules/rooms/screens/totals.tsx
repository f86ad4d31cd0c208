import type { Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import type { Pathways } from '../domain/pathways.ts'
import { getReturnHere, returnPage } from './return-page.tsx'
import { TotalsForm } from './totals-form.tsx'

/** Where an agency's totals are typed. They are checked on the page they are sent to. */
export const totalsScreen = (pathways: Pathways): Screen<Services> => ({
  show(request) {
    const here = getReturnHere(request, pathways)
    return Promise.resolve(
      returnPage(
        here,
        'Type the totals',
        <TotalsForm here={here} tokens={request.tokens} texts={() => ''} />,
      ),
    )
  },
})
