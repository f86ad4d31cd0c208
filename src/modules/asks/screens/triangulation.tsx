import { BackLink, Button, DataTable, Select, Tag } from '../../../govuk/index.ts'
import { page, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { themeInWords } from '../domain/themes.ts'
import {
  FLAG_WORDS,
  SOURCES,
  SOURCE_WORDS,
  STAFF_SHOULD_AGREE_PERCENT,
  type Row,
} from '../domain/triangulate.ts'
import { paths } from '../paths.ts'
import { findTriangulation } from '../store/triangulation.ts'

const ALL = 'all'

/** What each agency says of itself beside what others found, theme by theme. Blanks are shown as blanks. */
export const triangulationScreen: Screen<Services> = {
  async show({ tx, query }) {
    const period = query.text('period')
    const { periods, rows } = await findTriangulation(tx, period)
    const themes = [...Map.groupBy(rows, ({ theme }) => theme)]
    const asked = query.text('theme')
    // One theme at a time: all of them are ten screens long.
    const theme = asked === ALL ? ALL : (themes.find(([name]) => name === asked) ?? themes[0])?.[0]
    const flagged = rows.filter(({ flags }) => flags.length > 0)
    return page(
      'Side by side',
      <>
        <h1 class="govuk-heading-l">What agencies say, and what others found</h1>
        {rows.length === 0 ? (
          <p class="govuk-body sightline-empty">No agency has assessed itself yet.</p>
        ) : (
          <>
            <form method="get">
              <Select
                id="period"
                name="period"
                label="Year"
                items={periods.map((one) => ({ value: one, text: one, selected: one === period }))}
              />
              <Select
                id="theme"
                name="theme"
                label="Theme"
                items={[
                  ...themes.map(([one]) => ({
                    value: one,
                    text: themeInWords(one),
                    selected: one === theme,
                  })),
                  { value: ALL, text: 'All themes', selected: theme === ALL },
                ]}
              />
              <Button classes="govuk-button--secondary">Show</Button>
            </form>
            <Flagged rows={flagged} />
            {themes
              .filter(([one]) => theme === ALL || one === theme)
              .map(([one, own]) => (
                <ThemeTable theme={one} rows={own} />
              ))}
            <p class="govuk-body-s">
              A statement counts as agreed with from {STAFF_SHOULD_AGREE_PERCENT}%: our own line. An
              audit counts where its words, or its question’s, name the theme. Surveys speak of the
              whole area, and so do audits that name no agency.
            </p>
          </>
        )}
      </>,
      { beforeContent: <BackLink href={paths.rounds}>Back to asks</BackLink> },
    )
  },
}

function Flagged({ rows }: Readonly<{ rows: readonly Row[] }>) {
  if (rows.length === 0)
    return <p class="govuk-body">Nothing that agencies say parts from what others found.</p>
  return (
    <DataTable
      caption="Where they part"
      captionClasses="govuk-table__caption--m"
      firstCellIsHeader
      head={[{ text: 'Agency' }, { text: 'Theme' }, { text: 'What parts' }]}
      rows={rows.map(({ agency, theme, flags }) => [
        { text: agency },
        { text: themeInWords(theme) },
        { text: flags.map((flag) => FLAG_WORDS[flag]).join('. ') },
      ])}
    />
  )
}

function ThemeTable({ theme, rows }: Readonly<{ theme: string; rows: readonly Row[] }>) {
  return (
    <DataTable
      caption={themeInWords(theme)}
      captionClasses="govuk-table__caption--m"
      firstCellIsHeader
      head={[{ text: 'Agency' }, ...SOURCES.map((source) => ({ text: SOURCE_WORDS[source] }))]}
      rows={rows.map(({ agency, cells }) => [
        { text: agency },
        ...SOURCES.map((source) => ({
          text: cells.get(source) ?? <Tag classes="govuk-tag--grey">Nothing held</Tag>,
        })),
      ])}
    />
  )
}
