export { createNeighboursReader, type Neighbour } from './neighbours.ts'
export { createStatisticsReader, type Statistic, type StatisticsReader } from './reader.ts'
export { POPULATION } from './files.ts'
