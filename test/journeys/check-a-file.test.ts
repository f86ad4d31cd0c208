import { readFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import AxeBuilder from '@axe-core/playwright'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeWorkbook, type WrittenCell } from '../../src/platform/files/index.ts'
import { censusText } from '../support/census-file.ts'
import { openSite, type Site } from '../support/demonstration-site.ts'
import { counts, rowsOf, type Issue } from '../support/reported-issues.ts'
import { runCli } from '../support/run-cli.ts'
import { zipOf } from '../support/zip-of.ts'

let site: Site
let folder = ''

beforeAll(async () => {
  site = await openSite({ filled: false })
  folder = await mkdtemp(join(tmpdir(), 'sightline-check-'))
})
afterAll(async () => {
  await site.close()
  await rm(folder, { recursive: true })
})

const HEADINGS = ['Child Unique ID', 'Date of Contact', 'Contact Source']
const contacts = (rows: WrittenCell[][]) =>
  buffer(writeWorkbook([{ name: 'List 1', rows: [HEADINGS, ...rows] }]))

// Faulty in ways that are found row by row: a word for a date, no child, and a name that is a formula.
const faultyRows = Array.from({ length: 130 }, (_, n) =>
  n % 2 === 0 ? [`C${n}`, 'soon', '1A'] : ['', { day: '2017-05-01' }, `=1+${n}`],
)

async function file(name: string, content: Buffer | string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

/** What the command line says of the same file, as JSON. */
async function validated(kind: string, path: string) {
  const { out } = await runCli('', folder, ['validate', kind, path, '--format', 'json'])
  return JSON.parse(out) as { children: number; issues: Issue[] }
}

async function openPage(): Promise<{ page: Page; sent: string[] }> {
  const page = await site.open(null)
  await page.goto('/check-a-file')
  await page.waitForSelector('#check')
  const worker = page.workers()[0] ?? (await page.waitForEvent('worker'))
  await worker.evaluate(() => true)
  await page.waitForLoadState('networkidle')
  const sent: string[] = []
  page.context().on('request', (request) => sent.push(request.url()))
  return { page, sent }
}

async function check(page: Page, path: string): Promise<string> {
  await page.setInputFiles('#file', path)
  await page.click('#check')
  await page.waitForSelector('#outcome')
  return (await page.textContent('#outcome')) ?? ''
}

async function reportOf(page: Page): Promise<string[][]> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#download')])
  const text = await readFile(await download.path(), 'utf8')
  return parse(text, { bom: true })
}

test.each([
  ['annex-a', 'faulty.xlsx', () => contacts(faultyRows)],
  [
    'annex-a',
    'lists.zip',
    () =>
      zipOf({
        'list 1.csv': 'Child Unique ID,Date of Contact\r\nC1,soon\r\n,01/04/2017\r\n',
        'list 3.csv': 'Child Unique ID,Referral Date\r\nC1,02/04/2017\r\nC1,"3 June"\r\n',
      }),
  ],
  [
    'cin-census',
    'census.xml',
    () => Promise.resolve(censusText({ children: 400, faults: 0.2, seed: 7 })),
  ],
])(
  'of a %s file (%s) the page finds what validate finds, and nothing leaves it',
  async (kind, name, made) => {
    const path = await file(name, await made())
    const expected = await validated(kind, path)
    const { errors, queries } = counts(expected.issues)
    expect(errors + queries).toBeGreaterThan(1)
    const { page, sent } = await openPage()
    const received = site.requests.length
    const summary = await check(page, path)
    expect(summary).toMatch(
      new RegExp(`^${errors} errors?, ${queries} quer(y|ies), ${expected.children} child`),
    )
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('outcome')
    const [head, ...rows] = await reportOf(page)
    expect(head).toEqual(['rule', 'severity', 'child', 'line', 'path', 'value', 'message'])
    expect(rows).toEqual(rowsOf(expected.issues))
    const left = sent.filter((url) => !url.startsWith('blob:'))
    expect(left).toEqual([])
    expect(site.requests.slice(received)).toEqual([])
    await page.context().close()
  },
)

test('a file without fault is said to break no rule', async () => {
  const path = await file('valid.xlsx', await contacts([['C1', { day: '2017-04-03' }, '1A']]))
  const { page } = await openPage()
  const { issues } = await validated('annex-a', path)
  expect(counts(issues).errors).toBe(0)
  expect(await check(page, path)).toMatch(/^0 errors, \d+ quer(y|ies), 1 child$/)
  await page.context().close()
})

test.each([
  ['no-zip.xlsx', () => Promise.resolve('PK\u0003\u0004 and then nothing'), 'damaged'],
  ['bomb.zip', () => zipOf({ 'list 1.csv': Buffer.alloc(60_000_000) }), 'unpack to far more'],
  [
    'doctype.xlsx',
    () =>
      zipOf({
        'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b SYSTEM "http://127.0.0.1/secret">]><workbook/>',
        'xl/_rels/workbook.xml.rels': '<R/>',
      }),
    'document type',
  ],
  [
    'doctype.xml',
    () =>
      Promise.resolve('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><Message>&b;</Message>'),
    'document type',
  ],
  ['empty.csv', () => Promise.resolve(''), 'empty'],
])('the hostile or damaged file %s is refused in words', async (name, made, words) => {
  const { page, sent } = await openPage()
  expect(await check(page, await file(name, await made()))).toBe('The file can’t be checked')
  expect(await page.textContent('.govuk-warning-text')).toContain(words)
  expect(sent).toEqual([])
  await page.context().close()
})

test('the page and its worker are sealed, and other pages are not', async () => {
  const policyOf = async (address: string) =>
    (await fetch(`${site.origin}${address}`)).headers.get('content-security-policy')?.split(';')
  const page = await policyOf('/check-a-file')
  for (const rule of ["default-src 'none'", "connect-src 'none'", "form-action 'none'"])
    expect(page).toContain(rule)
  expect(page?.join()).not.toMatch(/img-src|data:|unsafe/)
  expect(await policyOf('/assets/sealed/check-a-file-worker.js')).toEqual([
    "default-src 'none'",
    " base-uri 'none'",
  ])
  expect(await policyOf('/publications')).toContain("connect-src 'self'")
})

test('a request that a script tries from the page or its worker is blocked by the policy', async () => {
  const { page } = await openPage()
  await check(page, await file('faulty.xlsx', await contacts(faultyRows)))
  const listener = await listen()
  const received = site.requests.length
  const attempt = async (address: string) => {
    const answers = await Promise.allSettled([
      fetch(address),
      fetch('/home'),
      new Promise((resolve, reject) => {
        const socket = new WebSocket(address.replace('http', 'ws'))
        socket.onopen = resolve
        socket.onerror = reject
      }),
    ])
    return answers.map(({ status }) => status)
  }
  const blocked = ['rejected', 'rejected', 'rejected']
  expect(await page.evaluate(attempt, listener.address)).toEqual(blocked)
  const [worker] = page.workers()
  expect(await worker?.evaluate(attempt, listener.address)).toEqual(blocked)
  const byElement = await page.evaluate(
    (address) =>
      new Promise<string>((resolve) => {
        const image = new Image()
        image.onload = () => {
          resolve('loaded')
        }
        image.onerror = () => {
          resolve('blocked')
        }
        image.src = `${address}/picture.png`
        navigator.sendBeacon('/home', 'text')
      }),
    listener.address,
  )
  expect(byElement).toBe('blocked')
  expect(listener.connections()).toBe(0)
  expect(site.requests.slice(received)).toEqual([])
  await listener.close()
  await page.context().close()
})

async function listen() {
  let connections = 0
  const server: Server = createServer((socket) => {
    connections++
    socket.destroy()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const at = server.address()
  const port = at && typeof at === 'object' ? at.port : 0
  return {
    address: `http://127.0.0.1:${port}`,
    connections: () => connections,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

test('issues are filtered and turned over page by page, and the table stays on a phone', async () => {
  const { page } = await openPage()
  await page.setViewportSize({ width: 390, height: 900 })
  const path = await file('faulty.xlsx', await contacts(faultyRows))
  const { issues } = await validated('annex-a', path)
  await check(page, path)
  const caption = () => page.textContent('.sightline-issues caption')
  const shows = (words: string) =>
    page.waitForFunction(
      (text) => document.querySelector('.sightline-issues caption')?.textContent === text,
      words,
    )
  expect(await caption()).toBe(`Issues 1 to 50 of ${issues.length}`)
  await page.click('#next')
  await shows(`Issues 51 to 100 of ${issues.length}`)
  const wanted = issues.filter(({ rule }) => rule === 'unreadable-day').length
  await page.selectOption('#rule', 'unreadable-day')
  await shows(`Issues 1 to 50 of ${wanted}`)
  await page.fill('#words', 'ROW 130/')
  await page.selectOption('#rule', '')
  const named = issues.filter((one) => JSON.stringify(one).includes('row 130/')).length
  await shows(`Issues 1 to ${named} of ${named}`)
  await page.fill('#words', 'nothing like it')
  await page.waitForSelector('text=No issue is like that.')
  await page.fill('#words', '')
  await shows(`Issues 1 to 50 of ${issues.length}`)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
  await page.context().close()
})

test('without a file the page says so, and a check can be stopped', async () => {
  const { page } = await openPage()
  await page.click('#check')
  expect(await page.textContent('.govuk-error-summary')).toContain('Choose the file.')
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations).toEqual([])
  await page.setInputFiles(
    '#file',
    await file('long.xml', censusText({ children: 20_000, faults: 0.5, seed: 1 })),
  )
  await page.click('#check')
  await page.click('#stop')
  expect(await page.locator('#outcome').count()).toBe(0)
  expect(await page.isEnabled('#check')).toBe(true)
  expect(await check(page, await file('one.xlsx', await contacts([['', 'soon']])))).toContain(
    '1 error',
  )
  await page.context().close()
})

test('without scripts the page names the command line', async () => {
  const page = await site.open(null, { scripts: false })
  await page.goto('/check-a-file')
  expect(await page.textContent('main')).toContain('This check needs JavaScript')
  expect(await page.textContent('main')).toContain('npx sightline validate cin-census FILE')
  await page.context().close()
})
