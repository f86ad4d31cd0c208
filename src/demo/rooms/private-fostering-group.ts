import type { DemoRoom } from './demo-room.ts'

/** The standing room of private fostering: awareness work, and the yearly report. */
export const PRIVATE_FOSTERING_GROUP: DemoRoom = {
  name: 'Private fostering',
  openedOn: '2016-01-11',
  children: [],
  steps: [
    {
      record: 'yearly-report',
      day: '2017-06-14',
      agency: 'council',
      values: {
        on: '2017-06-14',
        to: 'The Board and the director of children’s services',
        said: 'Eighteen arrangements were known in the year. Most came to light through schools, few through carers.',
        next: '2018-06-30',
      },
    },
    {
      record: 'awareness',
      day: '2017-07-10',
      agency: 'council',
      values: {
        on: '2017-07-10',
        whom: ['language-schools'],
        what: 'Both language schools of the county were visited before the summer courses.',
        reached: 9,
        'came-of-it': 'One of them notified an arrangement six weeks before it began.',
      },
    },
    {
      record: 'awareness',
      day: '2017-10-02',
      agency: 'council',
      values: {
        on: '2017-10-02',
        whom: ['schools', 'health'],
        what: 'A page for school admissions staff and health visitors: who lives with whom, and what to ask.',
        reached: 140,
        'came-of-it': 'Three notifications named the page.',
      },
    },
    {
      record: 'awareness',
      day: '2018-02-05',
      agency: 'council',
      values: {
        on: '2018-02-05',
        whom: ['faith', 'public'],
        what: 'Posters in surgeries and libraries, and a talk in two community groups.',
      },
    },
    {
      record: 'yearly-report',
      day: '2018-06-20',
      agency: 'council',
      values: {
        on: '2018-06-20',
        to: 'The Board and the director of children’s services',
        said: 'Eleven notifications and fifteen arrangements in the year; six in place at its end. Seven of 73 visits that fell due were late.',
      },
    },
  ],
}
