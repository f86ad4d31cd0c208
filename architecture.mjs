// The rules of the house as data: lint reads it, and docs/architecture.md is drawn from it.
// An edge means "may import the other's index.ts". There are no cycles.

/** Layers from the top down; a file may import its own layer's allowance and what stands below. */
export const layers = {
  app: { path: 'src/', imports: ['demo', 'modules', 'platform', 'knowledge', 'govuk'] },
  demo: { path: 'src/demo/', imports: ['modules', 'platform', 'knowledge', 'govuk'] },
  modules: { path: 'src/modules/', imports: ['platform', 'knowledge', 'govuk'] },
  platform: { path: 'src/platform/', imports: ['govuk'] },
  knowledge: { path: 'src/knowledge/', imports: [] },
  govuk: { path: 'src/govuk/', imports: [] },
}

/** Which module may use which other, through its index.ts. */
export const edges = {
  directory: [],
  dataset: ['directory'],
  figures: ['directory', 'dataset'],
  'work-programme': ['directory'],
  assurance: ['directory', 'figures', 'work-programme'],
  reports: ['directory', 'figures', 'assurance', 'work-programme'],
  publications: ['reports'],
  asks: ['directory', 'figures', 'assurance', 'work-programme'],
  rooms: ['directory', 'asks', 'figures', 'assurance', 'work-programme'],
  'case-audits': ['rooms', 'asks', 'figures'],
  'case-reviews': ['rooms', 'asks', 'figures'],
  'child-deaths': ['rooms', 'asks', 'figures'],
  escalations: ['rooms', 'asks', 'figures'],
  exploitation: ['rooms', 'asks', 'figures'],
  'private-fostering': ['rooms', 'asks', 'figures'],
  'protection-orders': ['rooms', 'asks', 'figures'],
}

/** Inside a module: a folder may import those named after it. */
export const insideModule = {
  routes: ['screens', 'permissions', 'paths', 'domain', 'store', 'actions', 'render'],
  screens: ['actions', 'store', 'domain', 'paths', 'permissions', 'render'],
  actions: ['store', 'domain', 'permissions', 'paths', 'render'],
  render: ['domain', 'paths'],
  work: ['store', 'domain', 'paths'],
  browser: ['actions', 'domain'],
  store: ['domain'],
  domain: [],
}

/** Packages that only some folders may import. */
export const packagesOnlyIn = {
  fastify: ['src/platform/http/'],
  kysely: ['src/platform/', 'src/modules/*/store/'],
  pg: ['src/platform/'],
  nodemailer: ['src/platform/mail/'],
}
