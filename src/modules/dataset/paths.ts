/** Typed links to this module's pages. */
export const paths = {
  datasets: '/datasets',
  checkAFile: '/check-a-file',
  newLists: '/datasets/new/annex-a',
  newReturns: '/datasets/new/returns',
  newValues: '/datasets/new/figures',
  dataset: (id: string) => `/datasets/${id}`,
  refusedRows: (id: string) => `/datasets/${id}/refused-rows`,
  release: (id: string) => `/datasets/${id}/release`,
  template: (name: string) => `/datasets/templates/${name}`,
}
