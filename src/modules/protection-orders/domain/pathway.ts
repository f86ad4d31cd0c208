import type { Pathway } from '../../rooms/index.ts'
import { CLOCKS, watchesOf } from './clocks.ts'
import { orderFigures } from './figures.ts'
import { childRecord, household } from './forms/household.ts'
import { hearing, incident, notice } from './forms/notice.ts'
import { breach, ended, order, review } from './forms/order.ts'
import { told, toldChild } from './forms/telling.ts'
import { heardAndDid, work } from './forms/work.ts'
import { ORDERS_PANEL } from './panel.ts'
import { MOVES, STAGES } from './stages.ts'
import { orderTells } from './tells.ts'

/** Notices and orders that keep somebody who harmed away from a home, and what is done meanwhile. */
export const protectionOrdersPathway: Pathway = {
  code: 'protection-orders',
  title: 'Protection orders',
  one: 'A protection order',
  explains:
    'An order keeps somebody who harmed away from a home for a few weeks. Here stands who was told of it, and what was done in these days for the children.',
  access: 'panel_case',
  prefix: 'PO',
  panel: ORDERS_PANEL,
  stages: STAGES,
  first: 'before-court',
  moves: MOVES,
  records: [
    incident,
    notice,
    hearing,
    order,
    household,
    childRecord,
    told,
    toldChild,
    work,
    breach,
    ended,
    review,
  ],
  agencyForms: [heardAndDid],
  clocks: CLOCKS,
  watches: watchesOf,
  children: 'many',
  identifies: ['name', 'born', 'address'],
  retention: {
    from: 'closed',
    years: 6,
    then: 'review',
    basis: 'Our proposal. No rule on how long was read; each partnership signs off its own.',
    checked: false,
  },
  before:
    'The records in this room describe violence at home, some of it seen or heard by children.',
  figures: orderFigures,
  tells: orderTells,
  source:
    'Crime and Security Act 2010, sections 24 to 33, its explanatory notes and the guidance of the Home Office; Domestic Abuse Act 2021, Part 3; Operation Encompass: statutory guidance, 7 November 2025. Who else must be told, the kinds of work and the requirements are our own lists.',
  checked: false,
}
