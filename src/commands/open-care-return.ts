import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { yearOfReturn, type CareReturn } from '../knowledge/formats/ssda903/index.ts'
import { readPeriod, type Period } from '../knowledge/law/index.ts'
import { readCareFile } from '../modules/dataset/index.ts'
import { FileRefused } from '../platform/files/index.ts'
import { Refusal } from './refusal.ts'

/**
 * In: a file with an SSDA903 return, and the year it is of where somebody states it. Out: the return and
 * its year, told from its dates where none is stated.
 */
export async function openCareReturn(
  file: string,
  stated: string | undefined,
): Promise<{ readonly tables: CareReturn; readonly year: Period }> {
  if (!existsSync(file)) throw new Refusal(`There is no file ${file}.`)
  const named = stated === undefined ? null : readPeriod(stated)
  if (stated !== undefined && !named)
    throw new Refusal(`“${stated}” is no year of a return. Write it as 2017-18.`)
  const tables = await read(file)
  const year = named ?? yearOfReturn(tables)
  if (!year)
    throw new Refusal('No episode has a date, so the year can’t be told. State it with --year.')
  return { tables, year }
}

async function read(file: string): Promise<CareReturn> {
  try {
    return await readCareFile(file, basename(file))
  } catch (error) {
    if (error instanceof FileRefused) throw new Refusal(error.message)
    throw error
  }
}
