/** Typed links to this module's pages. */
export const paths = {
  reports: '/reports',
  wordTemplate: '/reports/word-template',
  inTemplate: (slug: string) => `/reports/${slug}/in-template`,
  newReport: '/reports/new',
  report: (slug: string) => `/reports/${slug}`,
  section: (slug: string, section: string) => `/reports/${slug}/sections/${section}`,
  check: (slug: string) => `/reports/${slug}/check`,
  cover: (slug: string) => `/reports/${slug}/cover`,
  preview: (slug: string) => `/reports/${slug}/preview`,
  confirm: (slug: string) => `/reports/${slug}/confirm`,
  word: (slug: string) => `/reports/${slug}/word`,
  papers: (slug: string) => `/reports/${slug}/papers`,
  newPaper: (slug: string) => `/reports/${slug}/papers/new`,
  paper: (id: string) => `/committee-papers/${id}`,
  download: (slug: string, format: string) => `/reports/${slug}/download/${format}`,
  published: (slug: string) => `/publications/${slug}`,
}
