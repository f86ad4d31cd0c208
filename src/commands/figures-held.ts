import { writeFileSync } from 'node:fs'
import { readConfig } from '../config.ts'
import { readPeriod } from '../knowledge/law/index.ts'
import {
  exportFigures,
  protectFigures,
  withReleased,
  workOutFigures,
} from '../modules/figures/index.ts'
import { openSystem } from '../system.ts'
import { asService } from './as-service.ts'
import { printFigures } from './print-figures.ts'
import { Refusal } from './refusal.ts'

interface Options {
  readonly data?: string
  readonly partnership: string
  readonly period: string
  readonly id?: readonly string[]
  readonly public?: boolean
  readonly export?: string
  readonly format: string
}

/**
 * `figures --partnership ID`: the register's values from what the partnership holds, released or not, and
 * what its rounds of questions gave, once released.
 */
export async function figuresHeld(options: Options): Promise<void> {
  const period = readPeriod(options.period)
  if (!period) throw new Refusal(`“${options.period}” is no period. Write it as 2017-18.`)
  const system = await openSystem(readConfig(undefined, { dataFolder: options.data }))
  try {
    const { values, meaning } = await asService(system, options.partnership, async ({ tx }) => {
      const worked = await workOutFigures(tx, { onlyReleased: false, periods: [period] })
      return withReleased(tx, worked.get(period.name) ?? [], period.name)
    })
    const seen = options.public ? protectFigures(values, meaning) : values
    const unknown = options.id?.find((id) => !seen.some((one) => one.id === id))
    if (unknown) throw new Refusal(`The register has no figure ${unknown}.`)
    const wanted = seen.filter(({ id }) => !options.id || options.id.includes(id))
    if (options.export) {
      writeFileSync(options.export, exportFigures(wanted))
      process.stderr.write(`${wanted.length} figures are written to ${options.export}\n`)
    } else process.stdout.write(printFigures(wanted, options.format))
  } finally {
    await system.close()
  }
}
