export {
  AGE_BANDS,
  choicesIn,
  dayOfLast,
  lastOf,
  numberIn,
  recordsOf,
  rowsIn,
  textIn,
  yesNoIn,
  type AgeBand,
  type AgencyReport,
  type MoveMade,
  type PolicySet,
  type Room,
  type RoomChild,
  type RoomFacts,
  type RoomRecord,
  type Values,
} from './domain/facts.ts'
export * as ask from './domain/ask.ts'
export { inOrder, notBefore } from './domain/faults.ts'
export { clocksOf, stillRunning, type RunningClock } from './domain/clocks.ts'
export { caseFigures } from './domain/case-figures.ts'
export { policyOn, underPolicy } from './domain/policies.ts'
export { checkPathway } from './domain/check-pathway.ts'
export {
  countFrom,
  dayFrom,
  daysFrom,
  isUnreadable,
  partsFrom,
  readYesNo,
  textFrom,
  yesNoFrom,
} from './domain/export-cell.ts'
export type {
  AgencyForm,
  AskedFigure,
  CaseFigures,
  ClockUse,
  Counted,
  ExportColumn,
  ExportRow,
  Fault,
  Marking,
  KnownChild,
  Learnt,
  Move,
  Panel,
  Pathway,
  PolicyForm,
  PossibleDuplicate,
  Product,
  Recordable,
  Retention,
  RoomEvidence,
  Stage,
  Told,
  Watch,
} from './domain/pathway.ts'
export { addEntry, redact } from './actions/chronology.ts'
export type { RedactionReason } from './domain/chronology/redact.ts'
export { decideMove } from './actions/decide.ts'
export { factsOf, getFacts } from './actions/get-facts.ts'
export { addChild, getRoom, openRoom } from './actions/open-room.ts'
export { recordIn } from './actions/record.ts'
export { setPolicy } from './actions/set-policy.ts'
export { releaseLearning } from './actions/release-learning.ts'
export { releaseReturn, releaseRoomFigures } from './actions/release-room-figures.ts'
export { beginReport, giveReport } from './actions/report.ts'
export { useRoomAsEvidence } from './actions/use-room-as-evidence.ts'
export { workOf } from './domain/pathways.ts'
export { admit } from './store/people.ts'
export { listRooms } from './store/rooms.ts'
export { roomsWaiting } from './screens/waiting.ts'
