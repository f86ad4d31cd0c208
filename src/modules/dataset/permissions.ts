import { definePolicy, policyNamed, R, type Policy } from '../../platform/access/index.ts'

const uploaders = [R('any', 'BM', 'DA')]
const board = [R('any', 'BM', 'IC', 'LSP', 'BRD', 'AL', 'SGC', 'SGM', 'DA', 'LAY')]

/** Read from an upload: rows of children stay with those who check them. */
const readFrom = (kind: string, table: string, createColumns: readonly string[]): Policy =>
  definePolicy({
    kind,
    table,
    cls: 'partnership',
    states: ['current'],
    first: 'current',
    read: { '*': uploaders },
    create: uploaders,
    createColumns: ['upload_id', 'partnership_id', ...createColumns],
    columns: { state: null },
  })

/** Who may read and change what this module owns. */
export const datasetPolicies: readonly Policy[] = [
  definePolicy({
    kind: 'dataset',
    table: 'app.upload',
    cls: 'partnership',
    states: ['draft', 'released'],
    first: 'draft',
    read: { draft: uploaders, released: board },
    edit: { draft: uploaders },
    editableColumns: ['lists', 'report', 'quality'],
    move: { 'draft>released': [R('any', 'BM')] },
    moveColumns: ['released_at', 'released_by'],
    create: uploaders,
    createColumns: [
      'id',
      'partnership_id',
      'author_id',
      'kind',
      'filename',
      'sha256',
      'bytes',
      'uploaded_at',
      'accepted',
      'reason',
      'lists',
      'report',
      'headings',
    ],
  }),
  readFrom('dataset_record', 'app.upload_record', ['list', 'row', 'child', 'day', 'data']),
  readFrom('dataset_value', 'app.upload_value', [
    'row',
    'figure',
    'title',
    'period',
    'key',
    'area_code',
    'old_area_code',
    'area_name',
    'status',
    'reason',
    'unit',
    'value',
    'numerator',
    'denominator',
    'unknown',
    'as_of',
    'first_day',
    'last_day',
    'source',
    'definition',
  ]),
  readFrom('dataset_neighbour', 'app.upload_neighbour', [
    'version',
    'old_area_code',
    'place',
    'neighbour',
    'closeness',
  ]),
  definePolicy({
    kind: 'heading',
    table: 'app.heading',
    cls: 'partnership',
    states: ['current'],
    first: 'current',
    read: { '*': uploaders },
    edit: { '*': uploaders },
    editableColumns: ['field'],
    create: uploaders,
    createColumns: ['partnership_id', 'list', 'heading', 'field'],
    columns: { state: null },
  }),
]

/** In: a kind that this module owns. Out: its policy. */
export const policyOf = (kind: string): Policy => policyNamed(datasetPolicies, kind)
