import { definePolicy, policyNamed, R, type Policy } from '../../platform/access/index.ts'

const board = [R('any', 'BM', 'IC', 'LSP', 'BRD', 'AL', 'SGC', 'SGM', 'DA', 'LAY')]

/** Who may read and make what this module owns. */
export const figuresPolicies: readonly Policy[] = [
  definePolicy({
    kind: 'figure',
    table: 'app.figure',
    cls: 'partnership',
    states: ['released'],
    first: 'released',
    read: { released: board },
    create: [R('any', 'BM')],
    createColumns: [
      'id',
      'partnership_id',
      'author_id',
      'figure',
      'period',
      'title',
      'value',
      'meaning',
      'computed_at',
    ],
    columns: { state: null },
  }),
  definePolicy({
    kind: 'indicator',
    table: 'app.indicator',
    cls: 'partnership',
    states: ['released'],
    first: 'released',
    read: { released: board },
    create: [R('any', 'BM')],
    createColumns: [
      'id',
      'partnership_id',
      'author_id',
      'indicator',
      'period',
      'value',
      'computed_at',
    ],
    columns: { state: null },
  }),
  definePolicy({
    kind: 'figure_commentary',
    table: 'app.figure_commentary',
    cls: 'partnership',
    states: ['current'],
    first: 'current',
    read: { current: board },
    create: [R('any', 'BM', 'DA')],
    createColumns: ['partnership_id', 'author_id', 'figure', 'period', 'words', 'at'],
    columns: { state: null },
  }),
]

/** In: a kind that this module owns. Out: its policy. */
export const policyOf = (kind: string): Policy => policyNamed(figuresPolicies, kind)
