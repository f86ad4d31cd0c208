import { EXPORT_FORMATS, FORMAT_WORDS } from './formats.ts'

/**
 * Where a return, a round or a comparison can be printed and taken away. In: what it is called in a
 * sentence ("this return"), the page to print, and the path before the format.
 */
export function DownloadLinks(props: Readonly<{ what: string; print?: string; download: string }>) {
  const { what, print, download } = props
  return (
    <nav class="sightline-downloads" aria-label={`Print or download ${what}`}>
      <ul class="govuk-list">
        {print === undefined ? null : (
          <li>
            <a class="govuk-link" href={print}>
              Print {what}
            </a>
          </li>
        )}
        <li>
          Download {what} as{' '}
          {EXPORT_FORMATS.map((format, at) => (
            <>
              {at === 0 ? null : ', '}
              <a class="govuk-link" href={`${download}/${format}`}>
                {FORMAT_WORDS[format]}
              </a>
            </>
          ))}
        </li>
      </ul>
    </nav>
  )
}
