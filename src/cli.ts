import { Command, CommanderError, Option } from 'commander'
import type { ClockOptions } from './commands/clock.ts'
import type { DiscloseOptions } from './commands/disclose.ts'
import type { FiguresOptions } from './commands/figures.ts'
import { Refusal } from './commands/refusal.ts'
import type { ValidateOptions } from './commands/validate.ts'
import { RULES } from './knowledge/disclosure/rule.ts'
import { PACKS } from './knowledge/law/packs/index.ts'

// Each command is loaded when it is asked for: all of them together take a second to start.
const verifyAuditLog = later(async () => (await import('./commands/audit-log.ts')).verifyAuditLog)
const figures = later(async () => (await import('./commands/figures.ts')).figures)
const backup = later(async () => (await import('./commands/backup.ts')).backup)
const restore = later(async () => (await import('./commands/backup.ts')).restore)
const clock = later(async () => (await import('./commands/clock.ts')).clock)
const disclose = later(async () => (await import('./commands/disclose.ts')).disclose)
const importAnnexA = later(async () => (await import('./commands/import.ts')).importAnnexA)
const importCareReturn = later(
  async () => (await import('./commands/import-returns.ts')).importCareReturn,
)
const importCensus = later(async () => (await import('./commands/import-returns.ts')).importCensus)
const importFigures = later(async () => (await import('./commands/import.ts')).importFigures)
const importStatistics = later(async () => (await import('./commands/import.ts')).importStatistics)
const addPartnership = later(async () => (await import('./commands/partnership.ts')).addPartnership)
const checkReportOf = later(async () => (await import('./commands/report.ts')).checkReportOf)
const renderReportOf = later(async () => (await import('./commands/report.ts')).renderReportOf)
const serve = later(async () => (await import('./commands/serve.ts')).serve)
const validateAnnexA = later(async () => (await import('./commands/validate.ts')).validateAnnexA)
const validateCinCensus = later(
  async () => (await import('./commands/validate-cin-census.ts')).validateCinCensus,
)
const validateSsda903 = later(
  async () => (await import('./commands/validate-ssda903.ts')).validateSsda903,
)

// Exit codes are a contract: 0 done, 1 the thing checked falls short, 2 wrong usage or unreadable
// input, 3 an error of ours.
const program = new Command('sightline')
  .description('The system of record of a safeguarding children partnership')
  .option('--data <folder>', 'the folder of the embedded database and of uploaded files')
  .showHelpAfterError()

program
  .command('serve')
  .description('bring the database up to date, and serve the pages')
  .option('--port <number>', 'the port to listen on', Number)
  .option('--demo', 'fill an empty embedded database with the demonstration partnership')
  .action((options: { port?: number; demo?: boolean }) => serve({ ...program.opts(), ...options }))

program
  .command('partnership')
  .description('partnerships on this server')
  .command('add <id>')
  .description('found an empty partnership, and print the link of its first account')
  .requiredOption('--name <name>', 'its name')
  .requiredOption('--area <code>', 'the code of its local authority, such as E10000099')
  .requiredOption('--admin <email>', 'whose account comes first')
  .action((id: string, options: { name: string; area: string; admin: string }) =>
    addPartnership(id, { ...program.opts(), ...options }),
  )

const format = () => new Option('--format <format>').choices(['table', 'json']).default('table')
const more = (value: string, before: readonly string[] = []) => [...before, value]

const imports = program
  .command('import')
  .description('take files in; the Business Manager releases them')

imports
  .command('annex-a <file>')
  .description('Annex A lists 1 to 11; refused as a whole, or loaded as a whole')
  .requiredOption('--partnership <id>', 'whose records they are')
  .requiredOption(
    '--window <days>',
    '2016-04-01..2018-04-04 for every list, list1=... for one',
    more,
  )
  .requiredOption('--extracted <day>', 'the day the lists were extracted')
  .addOption(format())
  .action((file: string, options: Parameters<typeof importAnnexA>[1]) =>
    importAnnexA(file, { ...program.opts(), ...options }),
  )

imports
  .command('dfe-statistics <files...>')
  .description('published statistics, populations and sets of statistical neighbours')
  .option('--partnership <id>', 'one partnership only; without it, every one on the server')
  .addOption(format())
  .action((files: string[], options: Parameters<typeof importStatistics>[1]) =>
    importStatistics(files, { ...program.opts(), ...options }),
  )

imports
  .command('cin-census <file>')
  .description('a children in need census; its figures stand before those of Annex A')
  .requiredOption('--partnership <id>', 'whose records they are')
  .option('--year <year>', 'the year it is about, such as 2025-26, instead of its reference date')
  .addOption(format())
  .action((file: string, options: Parameters<typeof importCensus>[1]) =>
    importCensus(file, { ...program.opts(), ...options }),
  )

imports
  .command('ssda903 <file>')
  .description('a return of children looked after; its figures stand before those of Annex A')
  .requiredOption('--partnership <id>', 'whose records they are')
  .requiredOption('--extracted <day>', 'the day it was extracted')
  .option('--year <year>', 'the year it is of, such as 2017-18; else told from its dates')
  .addOption(format())
  .action((file: string, options: Parameters<typeof importCareReturn>[1]) =>
    importCareReturn(file, { ...program.opts(), ...options }),
  )

imports
  .command('figures <file>')
  .description('values worked out elsewhere, with their definitions and windows')
  .requiredOption('--partnership <id>', 'whose figures they are')
  .addOption(format())
  .action((file: string, options: Parameters<typeof importFigures>[1]) =>
    importFigures(file, { ...program.opts(), ...options }),
  )

const validate = program.command('validate').description('check a file, without a database')

validate
  .command('annex-a <file>')
  .description('every rule that an Annex A file breaks; exit code 1 if one is an error')
  .option('--window <days>', 'the days the lists cover, as for import annex-a', more)
  .option('--extracted <day>', 'the day the lists were extracted')
  .addOption(new Option('--format <format>').choices(['table', 'json', 'csv']).default('table'))
  .action((file: string, options: ValidateOptions) => validateAnnexA(file, options))

validate
  .command('ssda903 <file>')
  .description('every rule that a return of children looked after breaks; exit code 1 if an error')
  .option('--year <year>', 'the year it is of, such as 2017-18; else told from its dates')
  .addOption(new Option('--format <format>').choices(['table', 'json', 'csv']).default('table'))
  .action((file: string, options: { year?: string; format: string }) =>
    validateSsda903(file, options),
  )

validate
  .command('cin-census <file>')
  .description('every rule that a children in need census breaks; exit code 1 if one is an error')
  .option('--year <year>', 'the year it is about, such as 2025-26, instead of its reference date')
  .addOption(new Option('--format <format>').choices(['table', 'json', 'csv']).default('table'))
  .action((file: string, options: Parameters<typeof validateCinCensus>[1]) =>
    validateCinCensus(file, options),
  )

program
  .command('figures')
  .description(
    'the register of figures, of a partnership or of files at the council without a database',
  )
  .option('--partnership <id>', 'from what this partnership holds')
  .option('--annex-a <file>', 'from a workbook, or a zip file with one CSV for each list')
  .requiredOption('--period <period>', 'a year to 31 March, such as 2017-18')
  .option('--window <days>', 'with --annex-a: the days the lists cover, 2016-04-01..2018-04-04')
  .option('--cin-census <file>', 'from a children in need census; stands before Annex A')
  .option('--ssda903 <file>', 'from a return of children looked after; stands before Annex A')
  .option('--year <year>', 'with --ssda903: the year it is of; else told from its dates')
  .option('--extracted <day>', 'with a file: the day it was extracted')
  .option('--population <number>', 'with a file: the population aged 0 to 17, for rates', Number)
  .option('--id <id>', 'only this figure; may come several times', more)
  .option('--public', 'as disclosure control leaves them')
  .option('--export <file>', 'write them to a file that “import figures” takes in')
  .addOption(new Option('--format <format>').choices(['table', 'json', 'csv']).default('table'))
  .action((options: FiguresOptions) => figures({ ...program.opts(), ...options }))

program
  .command('clock [rule]')
  .description('when something is due under the law of its day, and why')
  .option('--from <when>', 'the day or time it starts: 2018-03-31, or 2018-03-31T14:30 in England')
  .addOption(
    new Option('--law <pack>', 'this law, and not that of the day').choices(Object.keys(PACKS)),
  )
  .option('--begun <day>', 'the day the case began, where a Board may have begun it')
  .option('--done <when>', 'when it was done')
  .option('--on <when>', 'say how it stood then')
  .option('--pause <days=event>', '2018-03-01..2018-04-01=inquest; may come several times', more)
  .option('--list', 'every rule, with its source and whether that was read')
  .addOption(new Option('--format <format>').choices(['table', 'json', 'csv']).default('table'))
  .action((rule: string | undefined, options: ClockOptions) => clock(rule, options))

program
  .command('disclose <table>')
  .description('a table of counts made safe, and what an attacker could still work out')
  .addOption(
    new Option('--rule <rule>', 'whose rule').choices(Object.keys(RULES)).default('dfe-cin'),
  )
  .addOption(
    new Option('--loss <loss>', 'hide the fewest people, the fewest cells, or between the two')
      .choices(['values', 'cells', 'logs'])
      .default('values'),
  )
  .option('--groups <file>', 'a CSV of dimension, code, and the group it stands within')
  .option('--total <label>', 'how a total is labelled; may come several times', more)
  .option('--count <heading>', 'the column of counts')
  .option('--earlier <file>', 'what was published before; may come several times', more)
  .option('--means <code=codes>', 'what an earlier code is: “0 to 9=0 to 4+5 to 9”', more)
  .option('--out <file>', 'write the safe table there as CSV')
  .addOption(new Option('--format <format>').choices(['table', 'json', 'csv']).default('table'))
  .action((table: string, options: DiscloseOptions) => disclose(table, options))

const reports = program.command('report').description('reports: the figure check, and renderings')

reports
  .command('check <id>')
  .description('everything to put right before it is frozen; exit code 1 if there is anything')
  .option('--partnership <id>', 'whose report, where several partnerships have one of this id')
  .addOption(format())
  .action((id: string, options: Parameters<typeof checkReportOf>[1]) =>
    checkReportOf(id, { ...program.opts(), ...options }),
  )

reports
  .command('render <id>')
  .description('the report as html, docx, pdf (PDF/UA-1), csv or json')
  .option('--partnership <id>', 'whose report, where several partnerships have one of this id')
  .requiredOption('--as <format>', 'html, docx, pdf, csv or json')
  .requiredOption('--out <file>', 'where to write it')
  .action((id: string, options: Parameters<typeof renderReportOf>[1]) =>
    renderReportOf(id, { ...program.opts(), ...options }),
  )

program
  .command('audit-log')
  .description('the record of what happened')
  .command('verify')
  .description('exit code 1 and the place, if anything was altered')
  .action(() => verifyAuditLog(program.opts()))

program
  .command('backup <folder>')
  .description('the whole system into an empty folder, as it stands at one moment')
  .action((folder: string) => backup(folder, program.opts()))

program
  .command('restore <folder>')
  .description('a backup into a system that holds no partnership yet')
  .action((folder: string) => restore(folder, program.opts()))

// A command made before this would end the process itself, with exit code 1 for wrong usage.
for (const command of everyCommand(program)) command.exitOverride()

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else if (error instanceof Refusal) {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = error.exitCode
  } else {
    process.stderr.write(`Something went wrong in Sightline: ${String(error)}\n`)
    process.exitCode = 3
  }
}

function everyCommand(command: Command): Command[] {
  return [command, ...command.commands.flatMap(everyCommand)]
}

function later<A extends unknown[]>(
  load: () => Promise<(...args: A) => Promise<void> | void>,
): (...args: A) => Promise<void> {
  return async (...args) => {
    await (
      await load()
    )(...args)
  }
}
