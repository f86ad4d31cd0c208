import { dayInWords } from '../../../knowledge/law/index.ts'
import { recordsOf, textIn, type Panel } from '../../rooms/index.ts'
import { awareness, yearlyReport } from './forms/panel.ts'
import { arrangementsTell } from './tells.ts'

/** The standing room: what is done so that arrangements come to light, and the year’s report. */
export const FOSTERING_PANEL: Panel = {
  title: 'Private fostering',
  explains:
    'The group sees to it that people know they must notify, and that children known of are visited.',
  records: [awareness, yearlyReport],
  tells: (_, cases) => arrangementsTell(cases),
  watches: (facts) =>
    recordsOf(facts, 'yearly-report').flatMap(({ on, values }, at, all) => {
      const due = textIn(values, 'next')
      if (due === '') return []
      return [
        {
          title: 'Present the yearly report on private fostering',
          due,
          done: all[at + 1]?.on ?? null,
          why: `The day was set with the report of ${dayInWords(on)}.`,
          source: 'A decision of the group',
        },
      ]
    }),
}
