import { BackLink, Button, DataTable, InsetText, Select } from '../../../govuk/index.ts'
import { NotFound, page, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import type { ComparisonRow } from '../domain/comparison.ts'
import { comparisonRows } from '../domain/comparison-rows.ts'
import { SILENCE_WORDS } from '../domain/round.ts'
import { paths } from '../paths.ts'
import { DownloadLinks } from '../render/download-links.tsx'
import { scoreInWords } from '../render/return-document.ts'
import { listComparedRounds } from '../store/compared-rounds.ts'

/** Agencies beside each other on every standard, and one standard through the years. */
export const compareScreen: Screen<Services> = {
  async show({ tx, params, query }) {
    const code = params['code'] ?? ''
    const compared = await listComparedRounds(tx, code)
    const latest = compared[0]?.round
    if (!latest || latest.template.kind === 'survey_response') throw new NotFound()
    const rows = comparisonRows(compared)
    const standards = [...new Set(rows.map(({ standard }) => standard))]
    const periods = [...new Set(rows.map(({ period }) => period))].sort()
    const asked = query.text('standard')
    const standard = standards.includes(asked) ? asked : (standards[0] ?? '')
    return page(
      `${latest.template.title}: compared`,
      <>
        <h1 class="govuk-heading-l">{latest.template.title}: compared</h1>
        <p class="govuk-body">
          The first number is the agency’s own score, “panel” the panel’s. Words stand where there
          is no score: that is not a score of 0.
        </p>
        <Year rows={rows.filter(({ period }) => period === periods.at(-1))} />
        <h2 class="govuk-heading-m">One standard through the years</h2>
        <form method="get">
          <Select
            id="standard"
            name="standard"
            label="Standard"
            items={standards.map((one) => ({ value: one, text: one, selected: one === standard }))}
          />
          <Button classes="govuk-button--secondary">Show</Button>
        </form>
        <Years
          standard={standard}
          periods={periods}
          rows={rows.filter((row) => row.standard === standard)}
        />
        <DownloadLinks what="this comparison" download={`${paths.compare(code)}/download`} />
      </>,
      { beforeContent: <BackLink href={paths.rounds}>Back to asks</BackLink> },
    )
  },
}

function Year({ rows }: Readonly<{ rows: readonly ComparisonRow[] }>) {
  const standards = [...new Set(rows.map(({ standard }) => standard))]
  const scored = standards.filter((one) =>
    rows.some((row) => row.standard === one && (row.self ?? row.moderated) !== null),
  )
  return (
    <div class="sightline-wide-table" tabindex={0} role="region" aria-label="Scores of the year">
      <DataTable
        caption={`In ${rows[0]?.period ?? ''}`}
        captionClasses="govuk-table__caption--m"
        firstCellIsHeader
        head={[{ text: 'Agency' }, ...scored.map((text) => ({ text }))]}
        rows={[...Map.groupBy(rows, ({ agency }) => agency)].map(([agency, own]) => [
          { text: agency },
          ...scored.map((standard) => ({
            text: inWords(own.find((row) => row.standard === standard)),
          })),
        ])}
      />
    </div>
  )
}

function Years({
  standard,
  periods,
  rows,
}: Readonly<{ standard: string; periods: readonly string[]; rows: readonly ComparisonRow[] }>) {
  const breaks = [
    ...new Set(rows.filter(({ breakBefore }) => breakBefore).map(({ period }) => period)),
  ]
  return (
    <>
      {breaks.length > 0 ? (
        <InsetText>
          The standard changed in {breaks.join(', ')}, so it can’t be compared with the years
          before.
        </InsetText>
      ) : null}
      <DataTable
        caption={standard}
        firstCellIsHeader
        head={[
          { text: 'Agency' },
          ...periods.map((text) => ({ text: breaks.includes(text) ? `${text} (changed)` : text })),
        ]}
        rows={[...Map.groupBy(rows, ({ agency }) => agency)].map(([agency, own]) => [
          { text: agency },
          ...periods.map((period) => ({ text: inWords(own.find((one) => one.period === period)) })),
        ])}
      />
    </>
  )
}

function inWords(row: ComparisonRow | undefined): string {
  if (!row) return SILENCE_WORDS['not-asked']
  const { self, moderated, silence } = row
  if (self === null && moderated === null)
    return silence === 'replied' ? 'No score shown' : SILENCE_WORDS[silence]
  if (moderated === null) return scoreInWords(self)
  return `${scoreInWords(self)}, panel ${scoreInWords(moderated)}`
}
