import { BackLink, Button, WarningText } from '../../../govuk/index.ts'
import { Form } from '../../../platform/forms/form.tsx'
import {
  Conflict,
  NotFound,
  page,
  redirect,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { findUpload } from '../../dataset/index.ts'
import { releaseUploads } from '../actions/release-uploads.ts'
import { paths } from '../paths.ts'

/** The Business Manager lets the board see what a return gives. */
export const releaseScreen: Screen<Services> = {
  async show(request) {
    const upload = await getDraft(request)
    return page(
      'Release to the board',
      <>
        <h1 class="govuk-heading-l">Release {upload.filename} to the board?</h1>
        <WarningText iconFallbackText="Warning">
          The figures are worked out anew, and the board sees them from then on.
        </WarningText>
        <p class="govuk-body">
          Values that change are kept beside the earlier ones, and say why they differ.
        </p>
        <Form tokens={request.tokens}>
          <Button>Release</Button>
        </Form>
      </>,
      { beforeContent: <BackLink href={`/datasets/${upload.id}`}>Back to the return</BackLink> },
    )
  },

  async submit(request) {
    const upload = await getDraft(request)
    if ((await releaseUploads(request, [upload.id])) === null)
      throw new Conflict('Somebody else released this return just now.')
    return redirect(paths.figures())
  },
}

async function getDraft({ tx, params }: Request<Services>) {
  const upload = await findUpload(tx, params['id'] ?? '')
  if (!upload?.accepted || upload.state !== 'draft') throw new NotFound()
  return upload
}
