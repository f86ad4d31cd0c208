import { readFile } from 'node:fs/promises'
import { BackLink, Button, FileUpload } from '../../../govuk/index.ts'
import { errorOf } from '../../../platform/forms/error-of.ts'
import { Form } from '../../../platform/forms/form.tsx'
import { invalid, page, redirect, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { bringIn } from '../actions/answer-round.ts'
import { readReturnFile } from '../domain/return-file.ts'
import { paths } from '../paths.ts'
import { getAsking, openDraft } from './asking.ts'

/** Answers that were given to another board, for agencies that answer several. */
export const bringInScreen: Screen<Services> = {
  async show(request) {
    const asking = await getAsking(request)
    if (!openDraft(asking)) return redirect(paths.answer(asking.recipient.id))
    return page(
      'Bring in answers',
      <>
        <span class="govuk-caption-l">{asking.round.title}</span>
        <h1 class="govuk-heading-l">Bring in answers you gave to another board</h1>
        <p class="govuk-body">
          On the other board’s page of what you sent, choose “Download these answers for another
          board”. Give that file here. Answers come in where a question has none yet. Each counts
          once you confirm it. Files of evidence do not come along.
        </p>
        <Form tokens={request.tokens} files>
          <FileUpload
            name="file"
            label="The file from the other board"
            errorMessage={errorOf(request.kept, 'file')}
          />
          <Button>Bring the answers in</Button>
        </Form>
      </>,
      { beforeContent: <BackLink href={paths.answer(asking.recipient.id)}>All parts</BackLink> },
    )
  },

  async submit(request) {
    const asking = await getAsking(request)
    const draft = openDraft(asking)
    if (!draft) return redirect(paths.answer(asking.recipient.id))
    const [file] = request.files
    if (!file || file.bytes === 0)
      return invalid({
        field: 'file',
        message: 'Choose the file that the other board’s page gave you.',
      })
    const read = readReturnFile(await readFile(file.path, 'utf8'))
    if (!read)
      return invalid({
        field: 'file',
        message: 'This is not a file of answers. Download it again from the other board’s page.',
      })
    const came = await bringIn(request, draft.id, asking.round, read, asking.by)
    if (came === 0)
      return invalid({
        field: 'file',
        message: 'Nothing in this file answers a question that is still open here.',
      })
    return redirect(paths.answer(asking.recipient.id))
  },
}
