import { LIST_NUMBERS, LISTS } from '../../../knowledge/formats/annex-a/index.ts'
import { FIGURE_COLUMNS } from '../../../knowledge/formats/figure-values/index.ts'
import { csvText, writeWorkbook } from '../../../platform/files/index.ts'
import { download, NotFound, type Answer, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Empty files with the headings that are recognised, to fill in. */
export const templateScreen: Screen<Services> = {
  show({ params }) {
    const make = TEMPLATES[params['name'] ?? '']
    if (!make) throw new NotFound()
    return Promise.resolve(make())
  },
}

const TEMPLATES: Readonly<Record<string, () => Answer>> = {
  'annex-a.xlsx': () =>
    download(
      'annex-a.xlsx',
      XLSX,
      writeWorkbook(
        LIST_NUMBERS.map((list) => ({
          name: `List ${list}`,
          rows: [LISTS[list].columns.map(({ headings }) => headings[0] ?? '')],
        })),
      ),
    ),
  'figures.csv': () =>
    download(
      'figures.csv',
      'text/csv',
      csvText([
        FIGURE_COLUMNS.filter((column) => column !== 'checksum'),
        [
          'child-deaths.notified.count',
          'Child deaths notified',
          '2017-18',
          '',
          'known',
          '',
          25,
        ].concat(['count', '', '', 0, '2018-04-30', '', '', 'supplied by the review panel', '']),
      ]),
    ),
  'statistics.csv': () =>
    download(
      'statistics.csv',
      'text/csv',
      csvText([
        [
          'time_period',
          'time_identifier',
          'geographic_level',
          'country_code',
          'country_name',
          'region_code',
          'region_name',
          'old_la_code',
          'new_la_code',
          'la_name',
          'age_group',
          'population_estimate',
        ],
      ]),
    ),
}
