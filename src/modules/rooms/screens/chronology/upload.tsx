import { Button, FileUpload } from '../../../../govuk/index.ts'
import { errorOf } from '../../../../platform/forms/error-of.ts'
import { Form } from '../../../../platform/forms/form.tsx'
import {
  Conflict,
  invalid,
  NotFound,
  redirect,
  type Answer,
  type Request,
  type Screen,
} from '../../../../platform/http/index.ts'
import type { Services } from '../../../../platform/services.ts'
import { confirmUpload, MOST_UPLOAD_BYTES, readUpload } from '../../actions/upload-chronology.ts'
import { forgetWaiting } from '../../actions/waiting-upload.ts'
import type { Pathways } from '../../domain/pathways.ts'
import { chronologyPaths } from '../../paths.ts'
import type { Here } from '../here.tsx'
import { BeforeBirth } from './before-birth.tsx'
import {
  AgencyChoice,
  chosenAgency,
  chronologyPage,
  getChronology,
  type InChronology,
} from './chronology-page.tsx'
import { mayGiveAny, type ChronologyMay } from './may.ts'
import { UploadFound, UploadProblems } from './upload-found.tsx'

/** Takes in an agency's chronology as a file: it is read, looked at, and saved when it is confirmed. */
export const uploadChronologyScreen = (pathways: Pathways): Screen<Services> => ({
  async show(request) {
    const { here, may } = await getGiving(request, pathways)
    return chronologyPage(
      request,
      here,
      may,
      'Upload a chronology',
      <UploadForm request={request} may={may} />,
    )
  },

  async submit(request) {
    const { here, may } = await getGiving(request, pathways)
    const { form } = request
    const waiting = form.text('waiting')
    if (form.text('do') === 'drop') {
      await forgetWaiting(request, waiting)
      return redirect(chronologyPaths.upload(here.room.id))
    }
    if (form.text('do') !== 'save') return look(request, here, may)
    if ((await confirmUpload(request, here.room, waiting)) === null)
      throw new Conflict(
        'What was read is not there any more: it was saved already, or a day has passed. Look at what agencies gave, then upload the file again if it is not there.',
      )
    return redirect(chronologyPaths.given(here.room.id))
  },
})

async function getGiving(request: Request<Services>, pathways: Pathways): Promise<InChronology> {
  const found = await getChronology(request, pathways)
  if (!mayGiveAny(found.may)) throw new NotFound()
  return found
}

async function look(request: Request<Services>, here: Here, may: ChronologyMay): Promise<Answer> {
  const { files, form } = request
  const file = files.find(({ field, bytes }) => field === 'file' && bytes > 0)
  const agencyId = chosenAgency(request, may)
  if (!file || agencyId === undefined)
    return invalid(
      ...(agencyId === undefined
        ? [{ field: 'agency', message: 'Choose whose chronology it is.' }]
        : []),
      ...(file ? [] : [{ field: 'file', message: 'Choose a file with something in it.' }]),
    )
  const beforeBirth = form.has('before-birth')
  const choices = { agencyId, allowed: may.agencies, beforeBirth }
  const found = await readUpload(request, here.room, here.facts, file, choices, here.facts.today)
  if ('refused' in found) return invalid({ field: 'file', message: found.refused })
  if (found.problems.length > 0)
    return chronologyPage(
      request,
      here,
      may,
      'This file can’t be taken yet',
      <>
        <UploadProblems found={found} here={here} />
        <UploadForm request={request} may={may} />
      </>,
      [{ field: 'problems', message: 'Some rows can’t be read. Nothing was saved.' }],
    )
  return chronologyPage(
    request,
    here,
    may,
    'Look at what was read',
    <>
      <UploadFound found={found} here={here} may={may} />
      <Form tokens={request.tokens}>
        <input type="hidden" name="waiting" value={found.waiting ?? ''} />
        <div class="govuk-button-group">
          <Button name="do" value="save">
            Save these entries
          </Button>
          <Button name="do" value="drop" classes="govuk-button--secondary">
            Do not save them
          </Button>
        </div>
      </Form>
    </>,
  )
}

function UploadForm({
  request: { kept, tokens },
  may,
}: Readonly<{ request: Request<Services>; may: ChronologyMay }>) {
  return (
    <>
      <p class="govuk-body">
        A table with a row for each event. One column is the date, and one says what happened. Time,
        child, who was involved, what was done, comment and source are read where there are columns
        for them.
      </p>
      <Form tokens={tokens} files>
        <AgencyChoice may={may} kept={kept} />
        <FileUpload
          name="file"
          label="The file"
          hint={`Excel (.xlsx), CSV, or Word (.docx) with tables, up to ${MOST_UPLOAD_BYTES / 1_000_000} MB. Changes that are tracked in Word count as accepted.`}
          errorMessage={errorOf(kept, 'file')}
        />
        <BeforeBirth kept={kept} />
        <Button name="do" value="look">
          Look at what can be read
        </Button>
      </Form>
    </>
  )
}
