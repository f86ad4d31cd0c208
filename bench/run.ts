import { execFile, spawn } from 'node:child_process'
import { createWriteStream, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import autocannon from 'autocannon'
import fastify from 'fastify'
import nunjucks from 'nunjucks'
import { createApp } from '../src/app.ts'
import { readConfig, root } from '../src/config.ts'
import { fillDemonstration } from '../src/demo/fill.ts'
import {
  findSnapshot,
  findReport,
  render,
  type ReportSnapshot,
} from '../src/modules/reports/index.ts'
import { writeWorkbook } from '../src/platform/files/index.ts'
import { asActor } from '../src/platform/http/index.ts'
import { listUndertakings } from '../src/modules/work-programme/index.ts'
import { openSystem, type System } from '../src/system.ts'
import { measureComparison } from './asks-compare.ts'
import { measureAsksRound } from './asks-round.ts'
import { measureAnswering } from './asks-answering.ts'
import { measureChronology } from './chronology.ts'
import { measureCinCensus } from './cin-census.ts'
import { measureDisclosure } from './disclosure.ts'
import { measureRooms } from './rooms.ts'

const MANAGER = 'morgan.hale@severnshire.example'
const CLI = join(root, 'dist', 'cli.js')
const sizes = (process.env['BENCH_ROWS'] ?? '10000,100000,1000000').split(',').map(Number)
const lines: string[] = []
const say = (line: string) => {
  lines.push(line)
  process.stdout.write(`${line}\n`)
}

const folder = await mkdtemp(join(tmpdir(), 'sightline-bench-'))
const day = (n: number) =>
  new Date(Date.UTC(2017, 3, 1) + (n % 365) * 86_400_000).toISOString().slice(0, 10)

say(
  `Machine: ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
)
say('')
await measureCinCensus(folder, say)
await measureDisclosure(say)
await importing()
const config = readConfig({}, { dataFolder: join(folder, 'site') })
const system = await openSystem(config)
await fillDemonstration(system)
await pages(system)
await lists(system)
await measureAsksRound(system, say)
await renderings(system)
await measureAnswering(config, system, say)
await measureComparison(config, system, say)
await measureRooms(config, system, say)
await measureChronology(config, system, say)
await system.close()
await rm(folder, { recursive: true, force: true })
await writeFile(join(root, 'dist', 'bench.txt'), `${lines.join('\n')}\n`)

/** Time and peak memory of a command, its database not counted. */
async function measured(words: string[]): Promise<{ seconds: number; megabytes: number }> {
  const start = performance.now()
  const child = spawn(process.execPath, [CLI, '--data', join(folder, 'import'), ...words], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let peak = 0
  const watch = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid ?? 0}/status`, 'utf8')
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0))
    } catch {
      // It has ended.
    }
  }, 20)
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  clearInterval(watch)
  if (code !== 0) throw new Error(`${words.join(' ')} ended with ${code}`)
  return { seconds: (performance.now() - start) / 1000, megabytes: peak / 1024 }
}

async function importing(): Promise<void> {
  say(
    '| Annex A rows | import, s | peak, MB | register, s | peak, MB | import, times the smaller |',
  )
  say('|---|---|---|---|---|---|')
  let before = 0
  for (const [at, rows] of sizes.entries()) {
    const file = join(folder, `${rows}.xlsx`)
    const data = function* () {
      yield ['Child Unique ID', 'Gender', 'Date of Birth', 'Date of Contact', 'Contact Outcome']
      for (let n = 0; n < rows; n++)
        yield [
          `C${n % 90_000}`,
          'Male',
          { day: '2010-05-01' },
          { day: day(n) },
          n % 3 ? 'Advice' : 'Referral',
        ]
    }
    await pipeline(writeWorkbook([{ name: 'List 1', rows: data() }]), createWriteStream(file))
    const id = `bench-${at}`
    await measured([
      'partnership',
      'add',
      id,
      '--name',
      id,
      '--area',
      'E10000099',
      '--admin',
      `a@${id}.example`,
    ])
    const loaded = await measured([
      'import',
      'annex-a',
      file,
      '--partnership',
      id,
      '--window',
      '2017-04-01..2018-03-31',
      '--extracted',
      '2018-04-05',
    ])
    const register = await measured([
      'figures',
      '--partnership',
      id,
      '--period',
      '2017-18',
      '--format',
      'json',
    ])
    say(
      `| ${rows.toLocaleString('en-GB')} | ${loaded.seconds.toFixed(1)} | ${loaded.megabytes.toFixed(0)} | ${register.seconds.toFixed(1)} | ${register.megabytes.toFixed(0)} | ${before ? `${(loaded.seconds / before).toFixed(1)} for ${rows / (sizes[at - 1] ?? 1)} times the rows` : ''} |`,
    )
    before = loaded.seconds
  }
  say('')
}

async function fire(url: string, cookie?: string) {
  const run = (duration: number) =>
    autocannon({ url, connections: 50, duration, ...(cookie ? { headers: { cookie } } : {}) })
  await run(2)
  const result = await run(6)
  if (result.non2xx > 0) throw new Error(`${url}: ${result.non2xx} answers were not 200`)
  return { perSecond: result.requests.average, p99: result.latency.p99 }
}

async function pages(running: System): Promise<void> {
  const app = await createApp(config, running)
  const origin = await app.listen({ host: '127.0.0.1', port: 0 })
  const token = await running.asOperator((operator) => operator.mintSession(MANAGER))
  const cookie = `s=${token}`
  const plain = fastify()
  const bodies = new Map<string, string>()
  plain.get('/*', (request, reply) => reply.type('text/html').send(bodies.get(request.url)))
  const templates = new nunjucks.Environment(
    new nunjucks.FileSystemLoader(join(root, 'node_modules', 'govuk-frontend', 'dist')),
    { autoescape: true },
  )
  const macros = fastify()
  const rows = Array.from({ length: 45 }, (_, n) => [
    { text: `Figure ${n}` },
    { text: '4,461' },
    { text: 'Down by 18.8%' },
    { text: 'England 21.9%' },
  ])
  const template = `{% from "govuk/components/table/macro.njk" import govukTable %}{% extends "govuk/template.njk" %}{% block content %}{{ govukTable({ rows: rows }) }}{% endblock %}`
  macros.get('/', (_request, reply) =>
    reply.type('text/html').send(templates.renderString(template, { rows })),
  )
  const plainOrigin = await plain.listen({ host: '127.0.0.1', port: 0 })
  const macroOrigin = await macros.listen({ host: '127.0.0.1', port: 0 })
  say('| Page, 50 connections, signed in | a second | p99, ms | of a bare page of its size |')
  say('|---|---|---|---|')
  for (const [name, path, who] of [
    ['The register', '/figures', cookie],
    ['A figure', '/figures/referrals.count?period=2017-18', cookie],
    ['The report, read by the board', '/reports/annual-report-2017-18/preview', cookie],
    ['The report, read by the public', '/publications/annual-report-2017-18', undefined],
  ] as const) {
    const body = await (
      await fetch(`${origin}${path}`, who ? { headers: { cookie: who } } : {})
    ).text()
    bodies.set('/page', body)
    const ours = await fire(`${origin}${path}`, who)
    const bare = await fire(`${plainOrigin}/page`)
    say(
      `| ${name} (${Math.round(body.length / 1000)} kB) | ${ours.perSecond.toFixed(0)} | ${ours.p99} | ${((ours.perSecond / bare.perSecond) * 100).toFixed(1)}% of ${bare.perSecond.toFixed(0)} |`,
    )
  }
  const official = await fire(`${macroOrigin}/`)
  say(
    `| A table of 45 rows by Nunjucks and the official macros, no database | ${official.perSecond.toFixed(0)} | ${official.p99} | |`,
  )
  say('')
  await app.close()
  await plain.close()
  await macros.close()
}

async function lists(running: System): Promise<void> {
  const rows = Math.max(...sizes)
  await running.asOperator(({ query }) =>
    query(
      `insert into app.action (partnership_id, words, owner, due, made_at)
       select p.id, 'Action ' || n, 'Somebody', date '2018-01-01' + (n % 900), now()
       from app.partnership p, generate_series(1, $1::int) n`,
      [rows],
    ),
  )
  await running.asOperator(({ query }) => query('select 1'))
  const token = await running.asOperator((operator) => operator.mintSession(MANAGER))
  const times: number[] = []
  for (let n = 0; n < 60; n++) {
    const start = performance.now()
    await asActor(
      running.database,
      { token, partnership: null },
      new Date(),
      running.services,
      ({ tx }) => listUndertakings(tx),
    )
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  say(
    `List of actions among ${rows.toLocaleString('en-GB')} rows under row-level security: median ${(times[30] ?? 0).toFixed(1)} ms, p95 ${(times[57] ?? 0).toFixed(1)} ms`,
  )
  say('')
}

async function renderings(running: System): Promise<void> {
  const token = await running.asOperator((operator) => operator.mintSession(MANAGER))
  const text = await asActor(
    running.database,
    { token, partnership: null },
    new Date(),
    running.services,
    async ({ tx }) => {
      const report = await findReport(tx, 'annual-report-2017-18')
      return report ? findSnapshot(tx, report.id) : null
    },
  )
  const small = JSON.parse(text ?? '{}') as ReportSnapshot
  // Thirty pages: the demonstration's sections over and over.
  const large: ReportSnapshot = {
    ...small,
    sections: Array.from({ length: 4 }, () => small.sections).flat(),
  }
  const html = join(folder, 'report.html')
  await writeFile(html, await render(large, 'html'))
  const time = async (work: () => Promise<unknown>) => {
    await work()
    const start = performance.now()
    await work()
    return (performance.now() - start) / 1000
  }
  const chromium = await time(() =>
    promisify(execFile)('/usr/bin/chromium', [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      `--print-to-pdf=${join(folder, 'c.pdf')}`,
      `file://${html}`,
    ]),
  )
  say('| The demonstration report four times over | s | of Chromium printing it |')
  say('|---|---|---|')
  for (const format of ['html', 'docx', 'pdf', 'csv'] as const) {
    const seconds = await time(() => render(large, format))
    say(`| ${format} | ${seconds.toFixed(2)} | ${((seconds / chromium) * 100).toFixed(0)}% |`)
  }
  say(`| Chromium printing the same HTML, without PDF/UA | ${chromium.toFixed(2)} | |`)
}
