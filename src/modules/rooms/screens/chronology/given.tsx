import { Button, DataTable, Details, InsetText, Input } from '../../../../govuk/index.ts'
import { dayInWords, whenInWords } from '../../../../knowledge/law/index.ts'
import { errorOf } from '../../../../platform/forms/error-of.ts'
import { Form } from '../../../../platform/forms/form.tsx'
import {
  invalid,
  NotFound,
  redirect,
  type Request,
  type Screen,
} from '../../../../platform/http/index.ts'
import type { Services } from '../../../../platform/services.ts'
import { takeBackFile } from '../../actions/chronology.ts'
import { agencyInWords } from '../../domain/chronology/entry.ts'
import type { Pathways } from '../../domain/pathways.ts'
import { chronologyPaths } from '../../paths.ts'
import { listGivenFiles, type GivenFile } from '../../store/given-entries.ts'
import type { Here } from '../here.tsx'
import { chronologyPage, getChronology } from './chronology-page.tsx'
import { listAddress } from './list-state.ts'
import { mayTakeBack } from './may.ts'
import { NO_FILTER } from '../../store/chronology.ts'

/** What the chronology is put together of: each agency's files and what it typed. A file can be taken back. */
export const givenScreen = (pathways: Pathways): Screen<Services> => ({
  async show(request) {
    const { here, may } = await getChronology(request, pathways)
    const files = await listGivenFiles(request.tx, here.room.id)
    return chronologyPage(
      request,
      here,
      may,
      'What agencies gave',
      files.length === 0 ? (
        <p class="govuk-body sightline-empty">No agency has given anything yet.</p>
      ) : (
        <>
          <DataTable
            label="What agencies gave"
            head={['Agency', 'What', 'Entries', 'From', 'To', 'Given'].map((text) => ({ text }))}
            rows={files.map((file) => [
              { text: agencyInWords(file) },
              { text: <Source request={request} here={here} file={file} /> },
              { text: file.entries.toLocaleString('en-GB') },
              { text: dayInWords(file.first) },
              { text: dayInWords(file.last) },
              { text: whenInWords(file.at) },
            ])}
          />
          {files
            .filter((file) => file.sha256 !== null && mayTakeBack(may, file))
            .map((file) => (
              <TakeBack request={request} here={here} file={file} />
            ))}
          <InsetText>
            What is taken back leaves the chronology and every copy. It is kept with the reason, and
            nothing is deleted.
          </InsetText>
        </>
      ),
    )
  },

  async submit(request) {
    const { here, may } = await getChronology(request, pathways)
    const { form, tx } = request
    const file = (await listGivenFiles(tx, here.room.id)).find(
      (one) => one.sha256 === form.text('file') && (one.agencyId ?? 'none') === form.text('agency'),
    )
    if (!file?.sha256 || !mayTakeBack(may, file)) throw new NotFound()
    const reason = form.text('reason')
    if (reason === '')
      return invalid({ field: fieldOf(file), message: 'Say why it is taken back.' })
    await takeBackFile(request, here.room, { agencyId: file.agencyId, sha256: file.sha256 }, reason)
    return redirect(chronologyPaths.given(here.room.id))
  },
})

interface FileProps {
  readonly request: Request<Services>
  readonly here: Here
  readonly file: GivenFile
}

function Source({ request, here, file }: FileProps) {
  const { sha256, agencyId, source } = file
  const filter = { ...NO_FILTER, source: sha256 ?? 'typed', agency: agencyId ?? 'none' }
  const state = { filter, at: null, redacted: false }
  return (
    <a class="govuk-link" href={listAddress(here.room.id, state, request.services)}>
      {sha256 === null ? 'Typed here' : here.mask(source)}
    </a>
  )
}

const fieldOf = ({ sha256, agencyId }: GivenFile) =>
  `reason-${(sha256 ?? '').slice(0, 12)}-${(agencyId ?? 'none').slice(0, 8)}`

function TakeBack({ request: { kept, tokens }, here, file }: FileProps) {
  const id = fieldOf(file)
  const error = errorOf(kept, id)
  return (
    <Details
      summaryText={`Take back “${here.mask(file.source)}” of ${agencyInWords(file)}`}
      open={error !== undefined}
    >
      <Form tokens={tokens}>
        <input type="hidden" name="file" value={file.sha256 ?? ''} />
        <input type="hidden" name="agency" value={file.agencyId ?? 'none'} />
        <Input id={id} name="reason" label="Why is it taken back?" errorMessage={error} />
        <Button classes="govuk-button--warning">
          Take back {file.entries === 1 ? 'its entry' : `all ${file.entries} entries`}
        </Button>
      </Form>
    </Details>
  )
}
