import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import {
  describeFile,
  takeInAnnexA,
  takeInValues,
  type TakenIn,
  type Windows,
} from '../modules/dataset/index.ts'
import { releaseUploads } from '../modules/figures/index.ts'
import { writeWorkbook } from '../platform/files/index.ts'
import type { Context } from '../platform/http/index.ts'
import type { Services } from '../platform/services.ts'
import { makeCounty } from './severnshire/county.ts'
import { publishedStatistics } from './severnshire/published.ts'
import { suppliedFigures } from './severnshire/supplied.ts'
import { workbookOf } from './severnshire/workbooks.ts'
import { SEVERNSHIRE_YEARS } from './severnshire/years.ts'

/** Runs work as one of the demonstration's people, by e-mail address. */
export type As = <T>(email: string, work: (context: Context<Services>) => Promise<T>) => Promise<T>

/**
 * Sends Severnshire's three years in as its analyst would, and releases them as its Business Manager
 * would: the same code, on real files.
 */
export async function loadSevernshire(as: As, analyst: string, manager: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'severnshire-'))
  try {
    const uploads = await as(analyst, async (context) => {
      const taken = [...(await sendLists(context, folder)), ...(await sendValues(context, folder))]
      const refused = taken.find(({ accepted }) => !accepted)
      if (refused) throw new Error(`The demonstration’s own upload ${refused.upload} is refused.`)
      return taken.map(({ upload }) => upload)
    })
    await as(manager, (context) => releaseUploads(context, uploads))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function sendLists(context: Context<Services>, folder: string): Promise<TakenIn[]> {
  const county = makeCounty()
  const taken: TakenIn[] = []
  for (const year of SEVERNSHIRE_YEARS) {
    const { filename, extracted, windows, sheets } = workbookOf(county, year)
    const path = join(folder, filename)
    await pipeline(writeWorkbook(sheets), createWriteStream(path))
    const stated = Object.fromEntries(
      Object.entries(windows).map(([list, window]) => [list, { ...window, extracted }]),
    ) as Windows
    taken.push(await takeInAnnexA(context, await describeFile(path, filename), stated))
  }
  return taken
}

async function sendValues(context: Context<Services>, folder: string): Promise<TakenIn[]> {
  const taken: TakenIn[] = []
  const send = async (kind: 'dfe-statistics' | 'figures', filename: string, text: string) => {
    const path = join(folder, filename)
    await writeFile(path, text)
    taken.push(await takeInValues(context, kind, await describeFile(path, filename)))
  }
  for (const { filename, text } of publishedStatistics())
    await send('dfe-statistics', filename, text)
  await send('figures', 'supplied-figures.csv', suppliedFigures())
  return taken
}
