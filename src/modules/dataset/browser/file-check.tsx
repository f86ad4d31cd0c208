import { Button } from '../../../govuk/form/button.tsx'
import { ErrorSummary } from '../../../govuk/form/error-summary.tsx'
import { FileUpload } from '../../../govuk/form/file-upload.tsx'
import { Radios } from '../../../govuk/form/radios.tsx'
import { FILE_KIND_WORDS, FILE_KINDS } from '../domain/file-kind.ts'
import { Found } from './found.tsx'
import { counted, ids, type ChosenKind, type PageState } from './page-state.ts'

type FileCheckProps = Readonly<{ state: PageState; kind: ChosenKind }>

/** All of the page that changes: choosing a file, waiting for it, and what was found. */
export function FileCheck({ state, kind }: FileCheckProps) {
  return (
    <>
      {state.at === 'start' && state.problem ? (
        <ErrorSummary
          titleText="There is a problem"
          errorList={[{ text: state.problem, href: `#${ids.file}` }]}
          attributes={{ tabindex: -1 }}
        />
      ) : null}
      <Choosing state={state} kind={kind} />
      <p class="govuk-visually-hidden" role="status">
        {aloud(state)}
      </p>
      {state.at === 'checking' ? <Checking {...state} /> : null}
      {state.at === 'done' ? <Found {...state} /> : null}
    </>
  )
}

function Choosing({ state, kind }: FileCheckProps) {
  const busy = state.at === 'checking'
  const kinds = FILE_KINDS.map((value) => ({ value, text: FILE_KIND_WORDS[value] }))
  return (
    <>
      <FileUpload
        name={ids.file}
        label="The file"
        hint="Annex A: a workbook (.xlsx), or a .zip with one .csv for each list. Census: .xml."
        errorMessage={state.at === 'start' && state.problem ? state.problem : undefined}
        disabled={busy}
        attributes={{ name: undefined, accept: '.xlsx,.csv,.zip,.xml' }}
      />
      <Radios
        name={ids.kind}
        idPrefix={ids.kind}
        classes="govuk-radios--small"
        fieldset={{ legend: 'What the file is' }}
        value={kind}
        items={[{ value: 'unknown', text: 'Find out from the file itself' }, ...kinds]}
      />
      <Button id={ids.check} type="button" disabled={busy}>
        Check the file
      </Button>
    </>
  )
}

function Checking({ filename, percent, issues }: Extract<PageState, { at: 'checking' }>) {
  return (
    <div class="sightline-checking">
      <p class="govuk-body">
        <label for="progress">
          Checking {filename}: {percent}% read, {counted(issues, 'issue')} so far.
        </label>
      </p>
      <progress id="progress" class="sightline-progress" max={100} value={percent} />
      <Button id={ids.stop} type="button" classes="govuk-button--secondary">
        Stop
      </Button>
    </div>
  )
}

// Read aloud in quarters, so that a screen reader is not kept talking.
function aloud(state: PageState): string {
  if (state.at === 'checking') return `Checking. ${Math.floor(state.percent / 25) * 25}% is read.`
  return state.at === 'done' ? `${counted(state.page.found, 'issue')} in the table.` : ''
}
