import { definePolicy, R, type Policy } from '../../platform/access/index.ts'

/** Who may read and make what this module owns. */
export const figuresPolicies: readonly Policy[] = [
  definePolicy({
    kind: 'figure',
    table: 'app.figure',
    cls: 'partnership',
    states: ['released'],
    first: 'released',
    read: {
      released: [R('any', 'BM', 'IC', 'LSP', 'BRD', 'AL', 'SGC', 'SGM', 'DA', 'LAY')],
    },
    create: [R('any', 'BM')],
    createColumns: [
      'id',
      'partnership_id',
      'author_id',
      'figure',
      'period',
      'title',
      'value',
      'computed_at',
    ],
    columns: { state: null },
  }),
]
