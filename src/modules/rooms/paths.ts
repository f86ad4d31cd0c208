/** Typed links to this module's pages. Addresses hold identities and codes, never a name. */
export const paths = {
  rooms: '/rooms',
  open: '/rooms/open',
  openFor: (what: string) => `/rooms/open/child?what=${what}`,
  emergency: '/rooms/emergency',
  emergencyReview: '/rooms/emergency/review',
  projector: '/rooms/projector',
  keepingAll: '/rooms/keeping',
  policy: (pathway: string) => `/rooms/policy/${pathway}`,
  returns: '/rooms/returns',
  returnOf: (pathway: string, period = '') =>
    `/rooms/returns/${pathway}${period ? `?period=${period}` : ''}`,
  exportOf: (pathway: string, period: string) =>
    `/rooms/returns/${pathway}/export?period=${period}`,
  totalsOf: (pathway: string, period: string) =>
    `/rooms/returns/${pathway}/totals?period=${period}`,
  checkReturn: (pathway: string) => `/rooms/returns/${pathway}/check`,
  clocks: '/clocks',
  room: (id: string) => `/rooms/${id}`,
  /** What a reader is told before a room that may distress. */
  before: (id: string) => `/rooms/${id}/before`,
  record: (id: string, code: string) => `/rooms/${id}/record/${code}`,
  recordOf: (id: string, code: string, child: string) =>
    `/rooms/${id}/record/${code}?child=${child}`,
  correct: (id: string, code: string, record: string) =>
    `/rooms/${id}/record/${code}?replaces=${record}`,
  decide: (id: string, move: string) => `/rooms/${id}/decide/${move}`,
  product: (id: string) => `/rooms/${id}/product`,
  timeline: (id: string) => `/rooms/${id}/timeline`,
  children: (id: string) => `/rooms/${id}/children`,
  people: (id: string) => `/rooms/${id}/people`,
  looks: (id: string) => `/rooms/${id}/looks`,
  looksBefore: (id: string, mark: string) => `/rooms/${id}/looks?before=${mark}`,
  keeping: (id: string) => `/rooms/${id}/keeping`,
  destroy: (id: string) => `/rooms/${id}/keeping/destroy`,
  sayWho: (id: string, child: string) => `/rooms/${id}/children?child=${child}`,
  reports: (id: string) => `/rooms/${id}/reports`,
  /** Without the room's own pages: whoever writes it may not be one of their readers. */
  report: (report: string) => `/rooms/reports/${report}`,
  checkReport: (report: string) => `/rooms/reports/${report}/check`,
  newReport: (id: string, form: string, child: string | null) =>
    `/rooms/${id}/reports/new/${form}${child ? `?child=${child}` : ''}`,
  chronology: (id: string) => `/rooms/${id}/chronology`,
  evidence: (id: string) => `/rooms/${id}/evidence`,
  learning: (id: string) => `/rooms/${id}/learning`,
  takeOver: (id: string, reference: string) =>
    `/rooms/${id}/learning?take=${encodeURIComponent(reference)}`,
} as const

const chronology = (id: string, page = '') => `/rooms/${id}/chronology${page}`

/** The pages of a room's chronology. */
export const chronologyPaths = {
  list: (id: string) => chronology(id),
  add: (id: string) => chronology(id, '/add'),
  upload: (id: string) => chronology(id, '/upload'),
  given: (id: string) => chronology(id, '/given'),
  duplicates: (id: string, from: string | null = null) =>
    chronology(id, from === null ? '/duplicates' : `/duplicates?from=${from}`),
  gaps: (id: string) => chronology(id, '/gaps'),
  days: (id: string) => chronology(id, '/days'),
  /** So many days from a day on. */
  daysFrom: (id: string, from: string, days: number) =>
    chronology(id, `/days?from=${from}&days=${days}`),
  redactions: (id: string) => chronology(id, '/redactions'),
  redaction: (id: string, redaction: string) => chronology(id, `/redactions/${redaction}`),
  copy: (id: string) => chronology(id, '/copy'),
  entry: (id: string, entry: string) => chronology(id, `/entries/${entry}`),
  /** The list, beginning at a day. */
  listAt: (id: string, day: string) => chronology(id, `?day=${day}`),
} as const
