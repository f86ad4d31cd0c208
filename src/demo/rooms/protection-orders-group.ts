import type { DemoRoom } from './demo-room.ts'

/** The group’s standing room: how orders are shared, and what its meetings asked for. */
export const PROTECTION_ORDERS_GROUP: DemoRoom = {
  name: 'Protection orders group',
  openedOn: '2017-04-03',
  children: [],
  steps: [
    {
      record: 'sharing-agreement',
      day: '2017-04-03',
      agency: 'police',
      values: {
        on: '2017-04-03',
        how: 'The police put each order on the weekly list of domestic abuse incidents.',
        'review-by': '2017-09-29',
      },
    },
    {
      record: 'group-meeting',
      day: '2017-09-25',
      agency: 'police',
      values: {
        on: '2017-09-25',
        seen: 'Of six orders where children live, one was told to everybody within a working day. The weekly list comes too late for an order of four weeks.',
        asked: [
          {
            action: 'Tell the front door of each order on the day it is made.',
            owner: 'Severn Vale Police',
            due: '2017-10-02',
          },
          {
            action: 'Pass it to school and health visitor on the same day.',
            owner: 'Severnshire Council',
            due: '2017-10-02',
          },
        ],
        next: '2018-01-22',
      },
    },
    {
      record: 'sharing-agreement',
      day: '2017-09-29',
      agency: 'police',
      values: {
        on: '2017-09-29',
        how: 'The police tell the front door on the day an order is made. The front door tells school, health and housing by the next working day.',
      },
    },
    {
      record: 'group-meeting',
      day: '2018-01-24',
      agency: 'police',
      values: {
        on: '2018-01-24',
        seen: 'Children’s services now hear on the day. Over the Christmas holidays a school heard two weeks late, because it was closed.',
        asked: [
          {
            action: 'Agree whom to tell while schools are closed.',
            owner: 'Severnshire Schools Forum',
            due: '2018-03-23',
          },
        ],
        next: '2018-05-21',
      },
    },
    {
      record: 'group-meeting',
      day: '2018-05-21',
      agency: 'police',
      values: {
        on: '2018-05-21',
        seen: 'Work began before the order expired in all six of the second half-year. Housing was late once.',
      },
    },
  ],
}
