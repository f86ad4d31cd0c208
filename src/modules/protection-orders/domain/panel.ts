import { dayInWords } from '../../../knowledge/law/index.ts'
import { recordsOf, textIn, type Panel, type RoomFacts, type Watch } from '../../rooms/index.ts'
import { agreement, groupMeeting } from './forms/panel.ts'
import { ordersTell } from './tells.ts'

/** The group that looks at how orders are shared and used. */
export const ORDERS_PANEL: Panel = {
  title: 'Protection orders',
  explains:
    'The group sees to it that whoever must know of an order is told, and that its days are used.',
  records: [agreement, groupMeeting],
  tells: (_, cases) => ordersTell(cases),
  watches: (facts) => [
    ...followed(facts, {
      code: 'sharing-agreement',
      by: 'review-by',
      title: 'Review how orders are shared',
      why: 'The agreement is reviewed by a day that was set on',
    }),
    ...followed(facts, {
      code: 'group-meeting',
      by: 'next',
      title: 'Meet about protection orders',
      why: 'The next meeting was set on',
    }),
  ],
}

interface Followed {
  readonly code: string
  readonly by: string
  readonly title: string
  readonly why: string
}

function followed(facts: RoomFacts, { code, by, title, why }: Followed): Watch[] {
  const all = recordsOf(facts, code)
  return all.flatMap(({ on, values }, at) => {
    const due = textIn(values, by)
    return due === ''
      ? []
      : [
          {
            title,
            due,
            done: all[at + 1]?.on ?? null,
            why: `${why} ${dayInWords(on)}.`,
            source: 'A decision of the group',
          },
        ]
  })
}
