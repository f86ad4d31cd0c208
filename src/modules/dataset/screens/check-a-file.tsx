import { InsetText } from '../../../govuk/index.ts'
import { page, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'

/**
 * Checks a file in the reader's own browser. The page is sealed: once it has loaded, nothing leaves it.
 * What it does is in browser/.
 */
export const checkAFileScreen: Screen<Services> = {
  show: () =>
    Promise.resolve(
      page(
        'Check a file on this computer',
        <>
          <h1 class="govuk-heading-l">Check a file on this computer</h1>
          <p class="govuk-body">
            See which rules a file breaks before you send it: Annex A lists, or a children in need
            census. You need no account.
          </p>
          <InsetText>
            The file stays on this computer. It is read in this browser, and nothing of it is sent
            or kept. The page is not allowed to send anything once it has loaded.
          </InsetText>
          <div id="check-a-file">
            <p class="govuk-body">
              This check needs JavaScript, in a browser of the last three years. The same check runs
              on the command line, also without sending anything:
            </p>
            <pre class="sightline-command" tabindex={0}>
              npx sightline validate annex-a FILE{'\n'}npx sightline validate cin-census FILE
            </pre>
          </div>
          <script type="module" src="/assets/check-a-file-page.js" />
        </>,
      ),
    ),
}
