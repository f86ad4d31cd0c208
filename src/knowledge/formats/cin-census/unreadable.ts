/** The file can't be read as a census. The sentence is for whoever sent it. */
export class CensusUnreadable extends Error {
  override readonly name = 'CensusUnreadable'
  /** The line of the file where reading stopped, from 1; null where no line can be named. */
  readonly line: number | null

  constructor(message: string, line: number | null = null) {
    super(line === null ? message : `Line ${line}: ${message}`)
    this.line = line
  }
}
