import { InsetText, DataTable, Tag } from '../../../govuk/index.ts'
import { dayInWords } from '../../../knowledge/law/index.ts'
import { holds, page, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { KIND_WORDS, type Upload } from '../domain/upload.ts'
import { paths } from '../paths.ts'
import { listUploads } from '../store/uploads.ts'

/** Every upload: what came, what it covers, and what still waits for somebody. */
export const datasetsScreen: Screen<Services> = {
  async show({ tx, actor }) {
    const uploads = await listUploads(tx)
    const uploader = holds(actor, 'BM', 'DA')
    const waiting = uploads.filter(({ accepted, state }) => accepted && state === 'draft')
    return page(
      'Data returns',
      <>
        <h1 class="govuk-heading-l">Data returns</h1>
        {waiting.length > 0 ? (
          <InsetText>
            {waiting.length === 1 ? 'One return is' : `${waiting.length} returns are`} checked and
            not yet released. The board does not see figures from it until it is.
          </InsetText>
        ) : null}
        {uploader ? <Ways /> : null}
        {uploads.length === 0 ? (
          <p class="govuk-body sightline-empty">Nothing has been returned yet.</p>
        ) : (
          <DataTable
            caption="Returns, the latest first"
            captionClasses="govuk-table__caption--m"
            head={[
              { text: 'Return' },
              { text: 'What it is' },
              { text: 'Received' },
              { text: 'Where it stands' },
            ]}
            rows={uploads.map((upload) => [
              {
                text: (
                  <a class="govuk-link" href={paths.dataset(upload.id)}>
                    {upload.filename}
                  </a>
                ),
              },
              { text: KIND_WORDS[upload.kind] },
              { text: dayInWords(upload.uploadedAt.toISOString().slice(0, 10)) },
              { text: <Standing upload={upload} /> },
            ])}
          />
        )}
      </>,
    )
  },
}

function Ways() {
  return (
    <>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.checkAFile}>
          Check a file on this computer
        </a>{' '}
        before you send it. Nothing of it leaves the computer.
      </p>
      <h2 class="govuk-heading-m">Send a return</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>
          <a class="govuk-link" href={paths.newLists}>
            Annex A lists 1 to 11
          </a>
          : a workbook, or a zip file with a CSV for each list
        </li>
        <li>
          <a class="govuk-link" href={paths.newReturns}>
            A statutory return
          </a>
          : the children in need census, or the return of children looked after (SSDA903)
        </li>
        <li>
          <a class="govuk-link" href={paths.newValues}>
            Published statistics, or figures worked out elsewhere
          </a>
        </li>
      </ul>
      <h2 class="govuk-heading-m">Templates</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>
          <a class="govuk-link" href={paths.template('annex-a.xlsx')}>
            Annex A lists (Excel)
          </a>
        </li>
        <li>
          <a class="govuk-link" href={paths.template('figures.csv')}>
            Figures worked out elsewhere (CSV)
          </a>
        </li>
        <li>
          <a class="govuk-link" href={paths.template('statistics.csv')}>
            Published statistics (CSV)
          </a>
        </li>
      </ul>
    </>
  )
}

export function Standing({ upload }: Readonly<{ upload: Upload }>) {
  if (!upload.accepted) return <Tag classes="govuk-tag--red">Refused</Tag>
  return upload.state === 'released' ? (
    <Tag classes="govuk-tag--green">Released</Tag>
  ) : (
    <Tag classes="govuk-tag--yellow">Not yet released</Tag>
  )
}
