/** Typed links to this module's pages. */
export const paths = {
  assurance: (period?: string) => (period ? `/assurance?period=${period}` : '/assurance'),
  newQuestion: '/assurance/new-question',
  published: '/assurance/published',
  question: (id: string) => `/assurance/questions/${id}`,
  addEvidence: (id: string) => `/assurance/questions/${id}/evidence`,
  replies: (id: string) => `/assurance/questions/${id}/replies`,
  draft: (id: string) => `/assurance/questions/${id}/statement`,
  sign: (id: string) => `/assurance/statements/${id}/sign`,
}
