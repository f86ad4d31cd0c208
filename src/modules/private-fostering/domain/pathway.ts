import type { Pathway } from '../../rooms/index.ts'
import { CLOCKS, watchesOf } from './clocks.ts'
import { fosteringFigures } from './figures.ts'
import { checks, decision, parents, requirementsMet } from './forms/decision.ts'
import { agencyView, concern, ended } from './forms/ending.ts'
import { arrangement, aware, notified } from './forms/known.ts'
import { homeVisit, missedVisit, report, visit } from './forms/visit.ts'
import { FOSTERING_PANEL } from './panel.ts'
import { MOVES, STAGES } from './stages.ts'
import { arrangementTells } from './tells.ts'

/** Children whom their parents have placed with somebody who is no close relative. */
export const privateFosteringPathway: Pathway = {
  code: 'private-fostering',
  title: 'Private fostering',
  one: 'A private fostering arrangement',
  explains:
    'A child lives for 28 days or more with somebody who is no close relative, by the parents’ own arrangement. The council looks into it and visits the child.',
  access: 'panel_case',
  prefix: 'PF',
  panel: FOSTERING_PANEL,
  stages: STAGES,
  first: 'known',
  moves: MOVES,
  records: [
    aware,
    notified,
    arrangement,
    homeVisit,
    visit,
    missedVisit,
    report,
    parents,
    checks,
    decision,
    requirementsMet,
    concern,
    ended,
  ],
  agencyForms: [agencyView],
  clocks: CLOCKS,
  watches: watchesOf,
  children: 'one',
  identifies: ['name', 'born', 'address'],
  retention: {
    from: 'closed',
    years: 15,
    then: 'review',
    basis: 'Our proposal. No rule on how long was read; each partnership signs off its own.',
    checked: false,
  },
  before: null,
  figures: fosteringFigures,
  tells: arrangementTells,
  source:
    'Children Act 1989, Part IX; Children (Private Arrangements for Fostering) Regulations 2005 (SI 2005/1533); national minimum standards. Which relatives are close was read in councils’ pages; the meanings of the census’s codes, the checks and the reasons are from memory or ours.',
  checked: false,
}
