/** Typed links to this module's pages. */
export const paths = {
  rounds: '/asks',
  newRound: '/asks/new',
  round: (id: string) => `/asks/rounds/${id}`,
  recipients: (id: string) => `/asks/rounds/${id}/recipients`,
  audience: (id: string) => `/asks/rounds/${id}/audience`,
  openRound: (id: string) => `/asks/rounds/${id}/open`,
  recipient: (round: string, id: string) => `/asks/rounds/${round}/recipients/${id}`,
  letters: '/asks/letters',
  roundEvidence: (id: string) => `/asks/rounds/${id}/evidence`,
  chase: '/asks/chase',
  templates: '/asks/templates',
  template: (id: string) => `/asks/templates/${id}`,
  shippedTemplate: (code: string, version: number) => `/asks/templates/shipped/${code}/${version}`,
  /** Begins a draft from a template that can be asked. */
  copyTemplate: (code: string, version: number) => `/asks/templates/copy/${code}/${version}`,
  changeTemplate: (id: string) => `/asks/templates/${id}/change`,
  templateMap: (id: string) => `/asks/templates/${id}/map`,
  changeQuestion: (id: string, question: string) => `/asks/templates/${id}/questions/${question}`,
  results: (id: string) => `/asks/rounds/${id}/results`,
  /** What is asked of one agency or school: its lead's list. */
  mine: '/asks/mine',
  /** Answering: by whom it was asked of, so that the path is the same before anything is answered. */
  answer: (recipient: string) => `/asks/answer/${recipient}`,
  section: (recipient: string, section: string) => `/asks/answer/${recipient}/${section}`,
  check: (recipient: string) => `/asks/check/${recipient}`,
  /** Nothing to report, blocked, refused. */
  otherwise: (recipient: string) => `/asks/no-answer/${recipient}`,
  bringIn: (recipient: string) => `/asks/bring-in/${recipient}`,
  thanks: '/asks/thanks',
  /** A link of somebody's own, and the open link of a round. */
  link: (token: string) => `/a/${token}`,
  openLink: (token: string) => `/s/${token}`,
  given: (id: string) => `/asks/returns/${id}`,
  evidence: (id: string, sha256: string) => `/asks/returns/${id}/files/${sha256}`,
  returnFile: (id: string) => `/asks/returns/${id}/return-file`,
  printReturn: (id: string) => `/asks/returns/${id}/print`,
  /** The path before the format. */
  downloadReturn: (id: string) => `/asks/returns/${id}/download`,
  printRound: (id: string) => `/asks/rounds/${id}/print`,
  downloadRound: (id: string) => `/asks/rounds/${id}/download`,
  downloadComparison: (code: string) => `/asks/compare/${code}/download`,
  moderate: (id: string) => `/asks/returns/${id}/moderate`,
  challenge: (id: string) => `/asks/returns/${id}/challenge`,
  compare: (code: string) => `/asks/compare/${code}`,
  triangulation: '/asks/triangulation',
} as const
