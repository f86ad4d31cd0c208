import { definePolicy, R, type Grant, type Policy } from '../../platform/access/index.ts'
import { ANSWERED_BY, type ReturnKind } from './domain/template.ts'

// A draft is the agency's own: nobody else reads it before it is submitted, or nobody would be candid.

const link = R('linkHolder')

interface Reach {
  readonly submitted: readonly Grant[]
  /** Null where the kind is not moderated. */
  readonly moderated: readonly Grant[] | null
  readonly moderators: readonly string[]
}

function returnPolicy(kind: ReturnKind, reach: Reach): Policy {
  const role = ANSWERED_BY[kind]
  const own = role === null ? [link] : [R('ownAgency', role), link]
  const { moderated } = reach
  return definePolicy({
    kind,
    table: 'app.ask_return',
    sharing: { column: 'kind', is: kind },
    cls: 'agency',
    states: moderated ? ['draft', 'submitted', 'moderated'] : ['draft', 'submitted'],
    first: 'draft',
    read: {
      draft: own,
      submitted: [...reach.submitted, ...own],
      ...(moderated ? { moderated: [...moderated, ...own] } : {}),
    },
    edit: { draft: own },
    editableColumns: ['answers'],
    move: {
      'draft>submitted': own,
      ...(moderated ? { 'submitted>moderated': [R('any', ...reach.moderators)] } : {}),
    },
    moveColumns: ['submitted_at', 'signed_name', 'signed_post'],
    create: own,
    createColumns: [
      'id',
      'partnership_id',
      'kind',
      'round_id',
      'recipient_id',
      'agency_id',
      'group_id',
      'edition',
      'answers',
      'began_at',
    ],
    columns: { link: 'recipient_id' },
  })
}

const group = R('groupMember', 'SGC', 'SGM')

/** What came back, by what kind of record it is. Source: the partnership's access grid. */
export const returnPolicies: readonly Policy[] = [
  returnPolicy('self_assessment', {
    submitted: [R('any', 'BM', 'IC'), group],
    moderated: [R('any', 'BM', 'IC', 'LSP', 'BRD')],
    moderators: ['BM', 'IC'],
  }),
  returnPolicy('school_return', {
    submitted: [R('any', 'BM', 'IC')],
    moderated: [R('any', 'BM', 'IC', 'LSP', 'BRD')],
    moderators: ['BM'],
  }),
  returnPolicy('audit_return', {
    submitted: [R('any', 'BM', 'IC'), group],
    moderated: null,
    moderators: [],
  }),
  returnPolicy('agency_return', {
    submitted: [R('any', 'BM', 'IC', 'LSP', 'BRD', 'DA'), group],
    moderated: null,
    moderators: [],
  }),
  returnPolicy('survey_response', {
    submitted: [],
    moderated: null,
    moderators: [],
  }),
]
