import { definePolicy, policyNamed, R, type Policy } from '../../platform/access/index.ts'

/** Who may read and change what this module owns. */
export const workProgrammePolicies: readonly Policy[] = [
  definePolicy({
    kind: 'priority',
    table: 'app.priority',
    cls: 'partnership',
    states: ['current'],
    first: 'current',
    read: { current: [R('any', 'BM', 'IC', 'LSP', 'BRD', 'AL', 'SGC', 'SGM', 'DA', 'LAY')] },
    edit: { current: [R('any', 'BM', 'IC')] },
    editableColumns: ['place', 'title', 'aim', 'lead'],
    create: [R('any', 'BM', 'IC')],
    createColumns: ['partnership_id', 'period', 'place', 'title', 'aim', 'lead'],
    columns: { state: null },
  }),
  definePolicy({
    kind: 'action',
    table: 'app.action',
    cls: 'partnership',
    states: ['open', 'done'],
    first: 'open',
    read: {
      '*': [
        R('any', 'BM', 'IC', 'LSP', 'BRD', 'LAY'),
        R('ownAgency', 'AL'),
        R('groupMember', 'SGC', 'SGM'),
      ],
    },
    edit: { open: [R('any', 'BM'), R('ownAgency', 'AL')] },
    editableColumns: [
      'words',
      'owner',
      'due',
      'outcome',
      'closing_evidence',
      'offered_by',
      'sent_back',
    ],
    move: { 'open>done': [R('any', 'BM'), R('ownAgency', 'AL')] },
    moveColumns: ['outcome', 'agreed_by'],
    create: [R('any', 'BM'), R('groupMember', 'SGC')],
    createColumns: [
      'id',
      'partnership_id',
      'agency_id',
      'group_id',
      'words',
      'owner',
      'due',
      'promised_in',
      'made_at',
      'came_from',
      'standard',
    ],
  }),
]

/** In: a kind that this module owns. Out: its policy. */
export const policyOf = (kind: string): Policy => policyNamed(workProgrammePolicies, kind)
