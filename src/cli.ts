import { Command, CommanderError, Option } from 'commander'
import { verifyAuditLog } from './commands/audit-log.ts'
import { figuresOfFile } from './commands/figures.ts'
import { addPartnership } from './commands/partnership.ts'
import { serve } from './commands/serve.ts'
import { Refusal } from './commands/refusal.ts'
import { validateAnnexA } from './commands/validate.ts'

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

program
  .command('validate')
  .description('check a file, without a database')
  .command('annex-a <file>')
  .description('every rule that an Annex A file breaks; exit code 1 if one is an error')
  .addOption(new Option('--format <format>').choices(['table', 'json']).default('table'))
  .action((file: string, options: { format: string }) => validateAnnexA(file, options))

program
  .command('figures')
  .description('the register of figures, worked out from one Annex A file without a database')
  .requiredOption('--annex-a <file>', 'a workbook, or a zip file with one CSV for each list')
  .requiredOption('--period <period>', 'a year to 31 March, such as 2017-18')
  .requiredOption('--window <days>', 'the days the lists cover, such as 2016-04-01..2018-04-04')
  .requiredOption('--extracted <day>', 'the day the lists were extracted')
  .option('--population <number>', 'the population aged 0 to 17, for rates', Number)
  .option('--id <id...>', 'only these figures')
  .option('--public', 'as disclosure control leaves them')
  .addOption(new Option('--format <format>').choices(['table', 'json', 'csv']).default('table'))
  .action(figuresOfFile)

program
  .command('audit-log')
  .description('the record of what happened')
  .command('verify')
  .description('exit code 1 and the place, if anything was altered')
  .action(() => verifyAuditLog(program.opts()))

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
