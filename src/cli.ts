import { Command, CommanderError } from 'commander'
import { addPartnership } from './commands/partnership.ts'
import { serve } from './commands/serve.ts'
import { Refusal } from './commands/refusal.ts'

// Exit codes are a contract: 0 done, 1 the thing checked falls short, 2 wrong usage or unreadable
// input, 3 an error of ours.
const program = new Command('sightline')
  .description('The system of record of a safeguarding children partnership')
  .option('--data <folder>', 'the folder of the embedded database and of uploaded files')
  .exitOverride()
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
