/** Typed links to this module's pages. Addresses hold identities and codes, never a name. */
export const paths = {
  rooms: '/rooms',
  open: '/rooms/open',
  emergency: '/rooms/emergency',
  projector: '/rooms/projector',
  keepingAll: '/rooms/keeping',
  returns: '/rooms/returns',
  returnOf: (pathway: string) => `/rooms/returns/${pathway}`,
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
  timeline: (id: string) => `/rooms/${id}/timeline`,
  children: (id: string) => `/rooms/${id}/children`,
  people: (id: string) => `/rooms/${id}/people`,
  looks: (id: string) => `/rooms/${id}/looks`,
  keeping: (id: string) => `/rooms/${id}/keeping`,
  reports: (id: string) => `/rooms/${id}/reports`,
  report: (id: string, report: string) => `/rooms/${id}/reports/${report}`,
  chronology: (id: string) => `/rooms/${id}/chronology`,
  evidence: (id: string) => `/rooms/${id}/evidence`,
} as const
