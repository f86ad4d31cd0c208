import { createReadStream, existsSync } from 'node:fs'
import {
  CensusUnreadable,
  createCensusValidator,
  type Child,
} from '../knowledge/formats/cin-census/index.ts'
import { censusAsLists, keptOf, type CensusEvidence } from '../modules/dataset/index.ts'
import { Refusal } from './refusal.ts'

/**
 * A children in need census as evidence. In: the file, and the day it was made. Out: its episodes as
 * lists. Refuses a file that can't be read; broken rules are for `validate`, because a census counts as
 * it was submitted.
 */
export async function censusOfFile(file: string, extracted: string): Promise<CensusEvidence> {
  if (!existsSync(file)) throw new Refusal(`There is no file ${file}.`)
  const children: Child[] = []
  const head = { first: '', last: '' }
  const validator = createCensusValidator(() => undefined, {
    onHeader: (_header, { first, last }) => Object.assign(head, { first, last }),
    onChild: (child) => children.push(child),
    rules: [],
  })
  try {
    for await (const chunk of createReadStream(file)) validator.write(chunk as Buffer)
    validator.end()
  } catch (error) {
    if (error instanceof CensusUnreadable) throw new Refusal(error.message)
    throw error
  }
  const kept = children.flatMap((child) => keptOf(child) ?? [])
  const census = censusAsLists([{ window: { ...head, extracted }, children: kept }])
  if (!census) throw new Refusal('The file holds no child.')
  return census
}
