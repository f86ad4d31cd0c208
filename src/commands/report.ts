import { writeFileSync } from 'node:fs'
import { readConfig } from '../config.ts'
import {
  findReport,
  findSnapshot,
  FORMATS,
  problemsOf,
  render,
  snapshotOf,
  type Format,
  type Problem,
  type Report,
  type ReportSnapshot,
} from '../modules/reports/index.ts'
import type { Context } from '../platform/http/index.ts'
import type { Services } from '../platform/services.ts'
import { openSystem, type System } from '../system.ts'
import { asService, everyPartnership } from './as-service.ts'
import { Refusal } from './refusal.ts'

interface Common {
  readonly data?: string
  readonly partnership?: string
}

/** `report check`: the figure check; exit code 1 where it finds a problem. The JSON is a contract. */
export async function checkReportOf(
  id: string,
  options: Common & { format: string },
): Promise<void> {
  await onReport(id, options, async (context, report) => {
    const problems = await problemsOf(context, report)
    if (options.format === 'json')
      process.stdout.write(`${JSON.stringify({ report: report.slug, problems })}\n`)
    else process.stdout.write(inWords(problems))
    if (problems.length > 0) process.exitCode = 1
  })
}

/** `report render`: the frozen snapshot in a format; of a report being written, how it stands now. */
export async function renderReportOf(
  id: string,
  options: Common & { as: string; out: string },
): Promise<void> {
  const format = FORMATS.find((one) => one === options.as)
  if (!format) throw new Refusal(`“${options.as}” is none of ${FORMATS.join(', ')}.`)
  const file = await onReport(id, options, (context, report) => rendered(context, report, format))
  writeFileSync(options.out, file)
  process.stderr.write(`${options.out} is written: ${file.length} bytes\n`)
}

async function rendered(
  context: Context<Services>,
  report: Report,
  format: Format,
): Promise<Buffer> {
  const frozen = await findSnapshot(context.tx, report.id)
  if (!frozen) process.stderr.write('The report is not frozen yet: this is how it stands now.\n')
  const snapshot = frozen
    ? (JSON.parse(frozen) as ReportSnapshot)
    : await snapshotOf(context, report)
  return render(snapshot, format)
}

// A report's ID is its address, unique in a partnership; several partnerships may share a server.
async function onReport<T>(
  id: string,
  options: Common,
  work: (context: Context<Services>, report: Report) => Promise<T>,
): Promise<T> {
  const system = await openSystem(readConfig(undefined, { dataFolder: options.data }))
  try {
    const holders = await holdersOf(system, id, options.partnership)
    const [holder, another] = holders
    if (!holder) throw new Refusal(`There is no report ${id}.`)
    if (another)
      throw new Refusal(`Several partnerships have a report ${id}. Name one with --partnership.`)
    return await asService(system, holder, async (context) => {
      const report = await findReport(context.tx, id)
      if (!report) throw new Refusal(`There is no report ${id}.`)
      return work(context, report)
    })
  } finally {
    await system.close()
  }
}

async function holdersOf(
  system: System,
  id: string,
  named: string | undefined,
): Promise<readonly string[]> {
  const partnerships = named ? [named] : await everyPartnership(system)
  const holders: string[] = []
  for (const one of partnerships)
    if (await asService(system, one, ({ tx }) => findReport(tx, id))) holders.push(one)
  return holders
}

function inWords(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'Nothing is left to put right.\n'
  const lines = problems.map(
    ({ kind, section, text, message, suggestion }) =>
      `${kind}\t${section}\t“${text}”\n\t${message} ${suggestion}`,
  )
  return `${[...lines, `${problems.length} to put right`].join('\n')}\n`
}
