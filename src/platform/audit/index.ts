export { checkCheckpoints, type AuditFault } from './check-checkpoints.ts'
export { checkpointFile, keepOutside, readKeptOutside } from './checkpoint-file.ts'
export {
  makeCheckpoint,
  sameHeads,
  signingKey,
  type Checkpoint,
  type Heads,
  type SigningKey,
} from './checkpoint.ts'
