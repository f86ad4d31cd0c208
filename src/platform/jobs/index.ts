export { startWorker, type Piece, type Worker, type WorkContext } from './worker.ts'
