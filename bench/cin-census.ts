import { spawn } from 'node:child_process'
import { createWriteStream, readFileSync } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { root } from '../src/config.ts'
import { censusFile } from '../test/support/census-file.ts'

const sizes = (process.env['BENCH_CHILDREN'] ?? '5000,50000,500000').split(',').map(Number)

// What a validation can't be faster than: the same parser, reading the same file, and nothing else.
const PARSE = `
  import { createReadStream } from 'node:fs'
  import { SaxesParser } from 'saxes'
  const parser = new SaxesParser()
  parser.on('opentag', () => {})
  parser.on('text', () => {})
  parser.on('closetag', () => {})
  const stream = createReadStream(process.argv[1])
  stream.setEncoding('utf8')
  for await (const chunk of stream) parser.write(chunk)
  parser.close()`

// What Linux counts processor time in, on every machine Node runs on.
const TICKS = 100

interface Measured {
  readonly seconds: number
  /** Seconds a processor worked for it: what others do on the machine counts less. */
  readonly cpu: number
  readonly megabytes: number
}

/**
 * Times `validate cin-census` against a plain streaming parse of the same file by saxes, process start
 * to last line of both, one after the other, the best of three of each. In: where the files may lie,
 * and what takes a line of the table.
 */
export async function measureCinCensus(folder: string, say: (line: string) => void): Promise<void> {
  say(
    '| Children of a census | MB | parse alone, s | validation, s | times the parse | by processor time | peak, MiB |',
  )
  say('|---|---|---|---|---|---|---|')
  for (const children of sizes) {
    const file = join(folder, `census-${children}.xml`)
    await pipeline(Readable.from(censusFile({ children, faults: 0.01 })), createWriteStream(file))
    const parses: Measured[] = []
    const validations: Measured[] = []
    for (let run = 0; run < 3; run++) {
      parses.push(await measured(['--input-type=module', '--eval', PARSE, file], 0))
      const words = ['validate', 'cin-census', file, '--format', 'json']
      validations.push(await measured([join(root, 'dist', 'cli.js'), ...words], 1))
    }
    const [parse, validation] = [best(parses, 'seconds'), best(validations, 'seconds')]
    const byProcessor = best(validations, 'cpu') / best(parses, 'cpu')
    const megabytes = (await stat(file)).size / 1_000_000
    const peak = Math.max(...validations.map((one) => one.megabytes))
    say(
      `| ${children.toLocaleString('en-GB')} | ${megabytes.toFixed(0)} | ${parse.toFixed(2)} | ${validation.toFixed(2)} | ${(validation / parse).toFixed(2)} | ${byProcessor.toFixed(2)} | ${peak.toFixed(0)} |`,
    )
    await rm(file)
  }
  say('')
}

function best(runs: readonly Measured[], of: 'seconds' | 'cpu'): number {
  return Math.min(...runs.map((run) => run[of]))
}

async function measured(words: readonly string[], expected: number): Promise<Measured> {
  const start = performance.now()
  const child = spawn(process.execPath, words, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let peak = 0
  let cpu = 0
  const watch = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid ?? 0}/status`, 'utf8')
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0))
      const times = readFileSync(`/proc/${child.pid ?? 0}/stat`, 'utf8')
        .split(') ')[1]
        ?.split(' ')
      cpu = (Number(times?.[11]) + Number(times?.[12])) / TICKS
    } catch {
      // It has ended.
    }
  }, 20)
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  clearInterval(watch)
  if (code !== expected) throw new Error(`${words.slice(0, 3).join(' ')} ended with ${code}`)
  return { seconds: (performance.now() - start) / 1000, cpu, megabytes: peak / 1024 }
}
