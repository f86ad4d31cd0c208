import {
  definePolicy,
  policyNamed,
  R,
  type Grant,
  type Policy,
} from '../../platform/access/index.ts'
import type { AccessKind } from './domain/pathway.ts'

/** Who may do what in the rooms of one kind. Source: the partnership's access grid. */
interface Reach {
  readonly kind: AccessKind
  /** The first word of the kinds of record that lie in it. */
  readonly word: string
  /** Reads while the room is open. */
  readonly reads: readonly Grant[]
  readonly readsClosed: readonly Grant[]
  readonly edits: readonly Grant[]
  readonly closes: readonly Grant[]
  readonly opens: readonly Grant[]
  /** Who gives and takes back lines of a chronology: an agency's lead only those of the own agency. */
  readonly chronicles: readonly Grant[]
}

const glass = R('roomMemberOrBreakGlass', 'BM', 'LSP')

const REACHES: readonly Reach[] = [
  {
    kind: 'cdop_case',
    word: 'cdop',
    reads: [glass, R('roomMember', 'IC', 'CDP')],
    readsClosed: [glass, R('roomMember', 'IC', 'CDP')],
    edits: [R('roomMember', 'BM', 'CDP')],
    closes: [R('roomMember', 'BM')],
    opens: [R('roomMember', 'BM', 'CDP')],
    chronicles: [R('roomMember', 'BM', 'CDP')],
  },
  {
    kind: 'panel_case',
    word: 'panel',
    reads: [glass, R('roomMember', 'AL', 'SGC', 'SGM', 'DSL', 'PRA')],
    readsClosed: [glass, R('roomMember', 'AL', 'SGC', 'SGM')],
    edits: [R('roomMember', 'BM', 'AL', 'SGC')],
    closes: [R('roomMember', 'BM', 'SGC')],
    opens: [R('roomMember', 'BM', 'SGC')],
    chronicles: [R('roomMember', 'BM', 'SGC'), R('roomMemberOwnAgency', 'AL', 'DSL')],
  },
  {
    kind: 'review_room',
    word: 'review',
    reads: [glass, R('roomMember', 'IC', 'AL', 'REV')],
    readsClosed: [glass, R('roomMember', 'IC', 'AL', 'REV')],
    edits: [R('roomMember', 'BM', 'IC', 'LSP', 'REV')],
    closes: [R('roomMember', 'BM', 'IC', 'LSP')],
    opens: [R('roomMember', 'BM', 'IC')],
    chronicles: [R('roomMember', 'BM', 'IC', 'LSP', 'REV'), R('roomMemberOwnAgency', 'AL')],
  },
]

const PLACE = ['id', 'partnership_id', 'access_kind', 'room_id', 'author_id']

function reachPolicies(reach: Reach): Policy[] {
  const { kind, word, reads, edits } = reach
  const sharing = { column: 'access_kind', is: kind }
  const inside = { table: 'app.room', column: 'room_id', open: 'open' }
  const within = {
    cls: 'restricted',
    states: ['current'],
    first: 'current',
    read: { current: reads },
    columns: { state: null, room: 'room_id' },
    sharing,
    inside,
  } as const
  return [
    definePolicy({
      kind,
      table: 'app.room',
      cls: 'restricted',
      states: ['open', 'closed'],
      first: 'open',
      read: { open: reads, closed: reach.readsClosed },
      edit: { open: edits },
      editableColumns: ['name', 'stage', 'version'],
      move: { 'open>closed': reach.closes },
      moveColumns: ['stage', 'version', 'closed_on'],
      create: reach.opens,
      createColumns: [
        'id',
        'partnership_id',
        'access_kind',
        'pathway',
        'parent_id',
        'standing',
        'reference',
        'name',
        'stage',
        'author_id',
        'opened_on',
      ],
      columns: { room: 'id', author: 'author_id' },
      sharing,
    }),
    definePolicy({
      ...within,
      kind: `${word}_child`,
      table: 'app.room_child',
      edit: { current: edits },
      editableColumns: ['age_band', 'sealed'],
      create: edits,
      createColumns: [...PLACE, 'place', 'ref', 'age_band', 'sealed', 'at'],
    }),
    definePolicy({
      ...within,
      kind: `${word}_record`,
      table: 'app.room_record',
      create: edits,
      createColumns: [
        ...PLACE,
        'agency_id',
        'child_id',
        'code',
        'version',
        'happened_on',
        'happened_time',
        'body',
        'replaces',
        'at',
      ],
    }),
    definePolicy({
      ...within,
      kind: `${word}_entry`,
      table: 'app.room_entry',
      edit: { current: reach.chronicles },
      editableColumns: ['removed_at', 'removed_reason'],
      create: reach.chronicles,
      createColumns: [
        ...PLACE,
        'agency_id',
        'at',
        'source',
        'source_sha256',
        'source_row',
        'happened_on',
        'happened_time',
        'until_on',
        'child',
        'who',
        'what',
        'response',
        'comment',
      ],
    }),
  ]
}

/** A draft is the own agency's; what is submitted is the room's. */
const writes = [R('roomMemberOwnAgency', 'AL', 'REV')]

/** Who may read and change what this module owns. */
export const roomsPolicies: readonly Policy[] = [
  ...REACHES.flatMap(reachPolicies),
  definePolicy({
    kind: 'review_case',
    table: 'app.room_report',
    cls: 'restricted',
    states: ['draft', 'submitted'],
    first: 'draft',
    read: { draft: writes, submitted: [glass, R('roomMember', 'IC', 'AL', 'REV')] },
    edit: { draft: writes },
    editableColumns: ['answers'],
    move: { 'draft>submitted': writes },
    moveColumns: ['submitted_at'],
    whileOpen: true,
    create: writes,
    createColumns: [
      'id',
      'partnership_id',
      'room_id',
      'agency_id',
      'author_id',
      'code',
      'version',
      'child_id',
      'answers',
      'began_at',
    ],
    columns: { room: 'room_id', agency: 'agency_id', author: 'author_id' },
  }),
  definePolicy({
    kind: 'room_schedule',
    table: 'app.room_schedule',
    cls: 'partnership',
    states: ['current'],
    first: 'current',
    read: { current: [R('any', 'BM', 'IC', 'LSP', 'BRD', 'AL', 'SGC', 'CDP')] },
    create: [R('any', 'BM')],
    createColumns: ['id', 'partnership_id', 'author_id', 'pathway', 'years', 'how', 'basis', 'at'],
    columns: { state: null },
  }),
  // A policy is for everybody who works by it: whoever is in a room counts its clocks by the same.
  definePolicy({
    kind: 'room_policy',
    table: 'app.room_policy',
    cls: 'partnership',
    states: ['current'],
    first: 'current',
    read: {
      current: [
        R(
          'any',
          'BM',
          'IC',
          'LSP',
          'BRD',
          'AL',
          'SGC',
          'SGM',
          'CDP',
          'REV',
          'TRN',
          'DSL',
          'PRA',
          'DA',
        ),
      ],
    },
    create: [R('any', 'BM')],
    createColumns: ['id', 'partnership_id', 'author_id', 'pathway', 'from_day', 'body', 'at'],
    columns: { state: null },
  }),
]

/** In: a kind that this module owns. Out: its policy. */
export const policyOf = (kind: string): Policy => policyNamed(roomsPolicies, kind)
