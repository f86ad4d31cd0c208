import { createReadStream, existsSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Writable } from 'node:stream'
import {
  CensusUnreadable,
  createCensusValidator,
  type CensusSummary,
} from '../knowledge/formats/cin-census/index.ts'
import { readPeriod, type Period } from '../knowledge/law/index.ts'
import { reportAs, type Report } from './census-report.ts'
import { createOutput } from './output.ts'
import { Refusal } from './refusal.ts'

const CHUNK = 262_144
// The census began in 2008-09; a year far from now is a slip of the keyboard.
const FIRST_CENSUS = '2008-04-01'
const LAST_CENSUS = '2099-04-01'

/**
 * `validate cin-census FILE`: every rule broken, without a database. What is found is written as the
 * file is read, so that memory does not grow with either. Sets exit code 1 where a rule is broken that
 * is an error. The JSON's shape is a contract with other systems.
 */
export async function validateCinCensus(
  file: string,
  options: { format: string; year?: string },
  to: Writable = process.stdout,
): Promise<void> {
  if (!existsSync(file)) throw new Refusal(`There is no file ${file}.`)
  if (!statSync(file).isFile()) throw new Refusal(`${file} is no file.`)
  const out = createOutput(to)
  const report = reportAs(options.format, basename(file))
  out.write(report.head)
  try {
    const summary = await validated(file, periodOf(options.year), report, out)
    out.write(report.foot(summary))
    if (summary.errors > 0) process.exitCode = 1
  } catch (error) {
    if (!(error instanceof CensusUnreadable)) throw error
    // What was found before is already written; it is closed so that other systems can read it.
    out.write(report.cutOff(error.message))
    throw new Refusal(error.message)
  } finally {
    await out.drained()
  }
}

async function validated(
  file: string,
  period: Period | null,
  report: Report,
  out: ReturnType<typeof createOutput>,
): Promise<CensusSummary> {
  const validator = createCensusValidator((issue) => out.write(report.issue(issue)), { period })
  for await (const chunk of createReadStream(file, { highWaterMark: CHUNK })) {
    validator.write(chunk as Buffer)
    await out.drained()
  }
  return validator.end()
}

function periodOf(year: string | undefined): Period | null {
  if (year === undefined) return null
  const period = readPeriod(year)
  if (!period || period.first < FIRST_CENSUS || period.first > LAST_CENSUS)
    throw new Refusal(`${year} is no year to 31 March. Write it as 2025-26.`)
  return period
}
