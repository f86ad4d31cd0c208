import { DEADLINE, type Rule } from '../rule.ts'

const ACT_2010 = 'Crime and Security Act 2010'
const ACT_2021 = 'Domestic Abuse Act 2021'

/** In every police force from 8 March 2014. Their repeal was not commenced for the pilots of 2024. */
export const VIOLENCE_ORDERS: readonly Rule[] = [
  {
    ...DEADLINE,
    id: 'dvpn.hearing',
    title: 'Hear the application for a domestic violence protection order',
    anchor: 'notice-served',
    amount: 48,
    unit: 'hours',
    disregards: 'sundays-and-holidays',
    first: '2014-03-08',
    source: `${ACT_2010}, section 27`,
    // That it is 48 hours from service was read; which days are left out was read in the Act of 2021 only.
    checked: false,
    note: 'The 48 hours were read in guidance. That Sundays and holidays are left out was not.',
  },
  {
    ...DEADLINE,
    id: 'dvpo.shortest',
    title: 'Shortest time that a domestic violence protection order lasts',
    anchor: 'order-made',
    amount: 14,
    unit: 'days',
    kind: 'at-least',
    beginsWithAnchor: true,
    first: '2014-03-08',
    source: `${ACT_2010}, section 28 and explanatory notes`,
    checked: true,
  },
  {
    ...DEADLINE,
    id: 'dvpo.longest',
    title: 'Longest time that a domestic violence protection order lasts',
    anchor: 'order-made',
    amount: 28,
    unit: 'days',
    kind: 'at-most',
    beginsWithAnchor: true,
    first: '2014-03-08',
    source: `${ACT_2010}, section 28 and explanatory notes`,
    checked: true,
  },
]

/** In: what stands about where the notices are in force, and whether it was read. */
export function abuseNotices(note: string, checked: boolean): Rule[] {
  return [
    {
      ...DEADLINE,
      id: 'dapn.hearing',
      title: 'Hear the application for a domestic abuse protection order',
      anchor: 'notice-served',
      amount: 48,
      unit: 'hours',
      disregards: 'sundays-and-holidays',
      first: '2024-11-27',
      source: `${ACT_2021}, section 29`,
      checked,
      note,
    },
  ]
}

/** The duty of the Victims and Prisoners Act 2024, with guidance of 7 November 2025. */
export const OPERATION_ENCOMPASS: Rule = {
  ...DEADLINE,
  id: 'encompass.tell-school',
  title: 'Tell the child’s school (Operation Encompass)',
  anchor: 'police-attend',
  amount: 1,
  unit: 'working-days',
  first: '2025-11-07',
  source:
    'Victims and Prisoners Act 2024; Operation Encompass: statutory guidance, 7 November 2025',
  checked: true,
  note: 'The school is told before its next day starts. School holidays are not known here: the next working day stands in.',
}
