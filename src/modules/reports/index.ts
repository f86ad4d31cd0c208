export {
  approveReport,
  confirmFacts,
  consult,
  freezeReport,
  publishReport,
  snapshotOf,
} from './actions/issue-report.ts'
export { beginReport, commit, excuse, problemsOf, saveSection } from './actions/write-report.ts'
export type { Problem } from './domain/check/problem.ts'
export type { ReportSnapshot } from './domain/snapshot.ts'
export { CONTENT_TYPES, FORMATS, render, type Format } from './render/index.ts'
export { reportHtml } from './render/report-html.tsx'
export { reportsWaiting } from './screens/waiting.ts'
export { findReport, findSnapshot, listReports, type Report } from './store/reports.ts'
export { listErrata } from './store/voices.ts'
export { beginPaper, sendPaper } from './actions/write-paper.ts'
export type { PaperContent } from './domain/paper.ts'
export { findPaper } from './store/papers.ts'
