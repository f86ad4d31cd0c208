import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite, type Site } from '../support/demonstration-site.ts'
import { lookAt, violations, type Seen } from '../support/look-at.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
}, 240_000)
afterAll(() => site.close())

/** Goes on with the Tab key until something of the page is reached. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const wanted = page.locator(selector)
  for (let pressed = 0; pressed < 200; pressed++) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluate((one) => one === document.activeElement)) return
  }
  throw new Error(`The Tab key does not reach ${selector}.`)
}

/** Follows a link, or presses a button, by the keyboard alone. */
async function press(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector)
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
}

const words = (page: Page) => page.locator('main').innerText()

/** By the list, and what is said before it, into a review’s room. */
async function enterReview(page: Page, name: string): Promise<string> {
  await page.goto('/rooms')
  await press(page, `tr:has(.sightline-name:text-is("${name}")) a`)
  await press(page, 'a:has-text("Go on to the record")')
  return new URL(page.url()).pathname
}

async function wordChronology(lines: readonly (readonly string[])[]): Promise<Buffer> {
  const table = new Table({
    rows: lines.map(
      (cells) =>
        new TableRow({
          children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })),
        }),
    ),
  })
  return Packer.toBuffer(new Document({ sections: [{ children: [table] }] }))
}

async function upload(page: Page, room: string, name: string, content: Buffer) {
  await page.goto(`${room}/chronology/upload`)
  const file = page.locator('input[type=file]')
  await file.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: content })
  await press(page, 'button:has-text("Look at what can be read")')
  await press(page, 'button[value=save]')
}

test('agencies’ leads upload their chronologies, one of them in Word, and they are merged', async () => {
  const council = await site.open('ruth.ansell', { scripts: false })
  const room = await enterReview(council, 'Review B')
  const word = await wordChronology([
    ['Date', 'Time', 'What happened', 'What was done'],
    ['3 March 2017', '14:00', 'The school reported that Child 1 was hungry', 'A visit was made'],
    ['12/6/2017', '', 'The second plan ended', 'The case was closed'],
  ])
  await upload(council, room, 'council.docx', word)
  const police = await site.open('idris.lowe', { scripts: false })
  await upload(
    police,
    room,
    'police.csv',
    Buffer.from('Date,Event\n2/4/2017,Officers were called to the address\n'),
  )
  await police.goto(`${room}/chronology`)
  const merged = await words(police)
  const places = ['reported that Child 1', 'Officers were called', 'The second plan ended'].map(
    (entry) => merged.indexOf(entry),
  )
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(merged).toContain('3 entries from 2 agencies')
})

test('a chair reads why nothing may be said yet, and decides with dissent, by the keyboard alone and without scripts', async () => {
  const chair = await site.open('farida.okonjo', { scripts: false })
  const room = await enterReview(chair, 'Review B')
  const overview = await words(chair)
  expect(overview).toContain('3 things are overdue, the first since 12 January 2018.')
  expect(overview).toContain(
    'The review is not published. Nothing in it may be quoted, nor its findings given.',
  )
  await press(chair, 'a:has-text("Stop the review")')
  await press(chair, '#decide')
  expect(await chair.locator('.govuk-error-summary').innerText()).toContain(
    'Say why it was decided.',
  )
  await tabTo(chair, '#reason')
  await chair.keyboard.type('A national review takes its place.')
  await tabTo(chair, '#dissent')
  await chair.keyboard.type('The health board would have gone on.')
  await press(chair, '#decide')
  expect(new URL(chair.url()).pathname).toBe(room)
  expect(await words(chair)).toContain('It can be read, and nothing can be added.')
  await press(chair, 'a:has-text("Timeline")')
  const timeline = await words(chair)
  expect(timeline).toContain('Why: A national review takes its place.')
  expect(timeline).toContain('Not agreed: The health board would have gone on.')
})

/** The rooms of each kind that are due first, the panels’ own among them. */
async function roomsOfEachKind(page: Page): Promise<readonly string[]> {
  await page.goto('/rooms')
  const links = await page
    .locator('main h2 + .sightline-scroll tbody')
    .evaluateAll((tables) =>
      tables.flatMap((table) =>
        [...table.querySelectorAll('a')].slice(0, 2).map((one) => one.getAttribute('href') ?? ''),
      ),
    )
  return links.map((link) => link.replace('/before', ''))
}

test('the main pages of rooms are without a fault that can be found, wide and on a phone', async () => {
  const page = await site.open('morgan.hale')
  const seen: Seen = new Map()
  const wrong: string[] = []
  const look = async (paths: readonly string[]) => {
    for (const path of paths) wrong.push(...(await lookAt(page, path, seen)))
  }
  const rooms = await roomsOfEachKind(page)
  expect(rooms.length).toBeGreaterThan(12)
  await look(['/rooms', '/rooms/open', '/clocks', '/rooms/returns', '/rooms/keeping', ...rooms])
  const review = rooms.find((_, at) => at === 2) ?? ''
  await look([
    `${review}/before`,
    `${review}/timeline`,
    `${review}/chronology`,
    `${review}/chronology/add`,
    `${review}/chronology/upload`,
    `${review}/chronology/days`,
    `${review}/chronology/redactions`,
    `${review}/reports`,
    `${review}/evidence`,
    `${review}/learning`,
    '/rooms/returns/child-deaths',
  ])
  // Every fold of a long page open, and a form that came back.
  for (const path of [rooms[0] ?? '', review, '/clocks']) {
    await page.goto(path)
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true
    })
    wrong.push(...(await violations(page)).map((one) => `${path}, open: ${one}`))
  }
  await page.goto(`${rooms[1] ?? ''}/record/death`)
  await page.fill('input[name$=".day"] >> nth=0', '40')
  await page.click('#save')
  expect(await page.locator('.govuk-error-summary').count()).toBe(1)
  wrong.push(...(await violations(page)).map((one) => `a record that came back: ${one}`))
  expect(wrong).toEqual([])
})
