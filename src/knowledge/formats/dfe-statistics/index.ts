export { createNeighboursReader, setNameOf, type Neighbour } from './neighbours.ts'
export { createStatisticsReader, type Statistic, type StatisticsReader } from './reader.ts'
export { SYMBOLS, type StatisticSymbol } from './symbols.ts'
export { POPULATION } from './files.ts'
