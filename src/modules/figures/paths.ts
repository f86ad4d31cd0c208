/** Typed links to this module's pages. */
export const paths = {
  figures: (period?: string) => (period ? `/figures?period=${period}` : '/figures'),
  figure: (id: string, period?: string) => `/figures/${id}${period ? `?period=${period}` : ''}`,
  /** Reports know what they say; figures don't know of reports. */
  whereSaid: (id: string) => `/reports/that-say/${id}`,
  indicators: (period?: string) => `/figures/indicators${period ? `?period=${period}` : ''}`,
  indicator: (id: string, period?: string) =>
    `/figures/indicators/${id}${period ? `?period=${period}` : ''}`,
  why: (id: string, period: string) => `/figures/${id}/why?period=${period}`,
}
