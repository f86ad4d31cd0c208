import { buffer } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeWorkbook } from '../../src/platform/files/index.ts'
import { censusText } from '../support/census-file.ts'
import { openSite, type Site } from '../support/demonstration-site.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const press = (page: Page, words: string) => page.click(`main button:has-text("${words}")`)

test('without scripts, a report is written, checked, confirmed, approved, frozen and published', async () => {
  const manager = await site.open('morgan.hale', { scripts: false })
  await manager.goto('/reports/new')
  await manager.fill('#title', 'A short report')
  await manager.fill('#period', '2017-18')
  await manager.fill('#slug', 'short-report')
  await press(manager, 'Begin')
  await manager.click('main a:has-text("The year in figures")')
  await manager.fill('#text', 'There were 4,461 referrals. The Board will continue to look.')
  await press(manager, 'Save')

  await manager.goto('/reports/short-report/check')
  const found = await manager.textContent('main')
  expect(found).toContain('“4,461” has nothing behind it.')
  expect(found).toContain('Nobody is recorded as keeping it.')

  await manager.goto('/reports/short-report/sections/s2')
  await manager.fill(
    '#text',
    'There were {{referrals.count 2017-18}} referrals. The Board will continue to look.',
  )
  await press(manager, 'Save')
  await manager.goto('/reports/short-report/check')
  await manager.click('summary:has-text("Record who keeps it")')
  await manager.fill('#owner-0', 'The chair')
  await manager.fill('[name="due-0-day"]', '31')
  await manager.fill('[name="due-0-month"]', '3')
  await manager.fill('[name="due-0-year"]', '2019')
  await press(manager, 'Record it')
  expect(await manager.textContent('main')).toContain('Nothing is left to put right.')
  await manager.goto('/reports/short-report')
  await press(manager, 'Send it to the agencies')

  // The home page leads each to what waits for them, and stops once it is done.
  const police = await site.open('idris.lowe', { scripts: false })
  const about = 'Confirm the facts about your agency in “A short report”'
  await police.goto('/home')
  await police.click(`main a:has-text("${about}")`)
  await police.check('[name="confirms"][value="yes"]')
  await press(police, 'Send')
  await police.goto('/home')
  expect(await police.textContent('main')).not.toContain(about)

  const chair = await site.open('farida.okonjo', { scripts: false })
  await chair.goto('/home')
  await chair.click('main a:has-text("Approve this version of “A short report”")')
  await press(chair, 'Approve this version')

  await manager.goto('/reports/short-report')
  await press(manager, 'Freeze it')
  expect(await manager.textContent('main')).toContain('Somebody other than you publishes it.')
  await chair.goto('/home')
  expect(await chair.textContent('main')).not.toContain('Approve this version')
  await chair.click('main a:has-text("Publish “A short report”")')
  await press(chair, 'Publish it')

  const anybody = await site.open(null, { scripts: false })
  await anybody.goto('/publications/short-report')
  const printed = await anybody.textContent('main')
  expect(printed).toContain('There were 4,461 referrals.')
  // Sections nobody wrote are not printed.
  expect(printed).not.toContain('Foreword')
})

test('from a sentence of the published report one click shows the evidence, to whom may see it', async () => {
  const chair = await site.open('farida.okonjo')
  await chair.goto('/publications/annual-report-2017-18')
  await chair.click('a.sightline-claim:has-text("4,461")')
  expect(await chair.textContent('h1')).toContain('Referrals')
  const anybody = await site.open(null)
  await anybody.goto('/publications/annual-report-2017-18')
  await anybody.click('a.sightline-claim:has-text("4,461")')
  expect(anybody.url()).toContain('/sign-in')
})

test('by keyboard alone, the first stop leads to the content and the menu leads on', async () => {
  const page = await site.open('farida.okonjo')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(
    'Skip to main content',
  )
  await page.goto('/assurance')
  for (let stops = 0; stops < 30; stops++) {
    await page.keyboard.press('Tab')
    const isThere = await page.evaluate(
      () =>
        document.activeElement?.tagName === 'A' &&
        document.activeElement.textContent.includes('neglect strategy'),
    )
    if (isThere) break
  }
  await page.keyboard.press('Enter')
  await page.waitForURL('**/assurance/questions/**')
})

test('what was typed in a form that is wrong is kept, with its errors beside the fields', async () => {
  const manager = await site.open('morgan.hale', { scripts: false })
  await manager.goto('/assurance/new-question')
  await manager.fill('#proposition', 'children are seen')
  await press(manager, 'Ask it')
  expect(await manager.inputValue('#proposition')).toBe('children are seen')
  expect(await manager.textContent('.govuk-error-summary')).toContain(
    'Choose what kind of thing it is.',
  )
})

test('a return is sent, its faults are shown by row, and released it changes the figures', async () => {
  const analyst = await site.open('tomas.ferrier', { scripts: false })
  await analyst.goto('/datasets/new/figures')
  await analyst.check('[value="figures"]')
  const csv =
    'id,period,value,unit,source\nchild-deaths.notified.count,2018-19,few,count,supplied by X\n'
  await analyst.setInputFiles('#file', {
    name: 'deaths.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(csv),
  })
  await press(analyst, 'Check and take in')
  expect(await analyst.textContent('main')).toContain('“few” is no number.')
  await analyst.goto('/datasets/new/figures')
  await analyst.check('[value="figures"]')
  await analyst.setInputFiles('#file', {
    name: 'deaths.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(csv.replace('few', '22')),
  })
  await press(analyst, 'Check and take in')
  const path = new URL(analyst.url()).pathname
  const manager = await site.open('morgan.hale', { scripts: false })
  await manager.goto(path)
  await manager.click('main a:has-text("Release to the board")')
  await press(manager, 'Release')
  await manager.goto('/figures/child-deaths.notified.count?period=2018-19')
  expect(await manager.textContent('.sightline-figure__value')).toBe('22')
})

test('a report and a return say where they stand', async () => {
  const manager = await site.open('morgan.hale')
  await manager.goto('/reports/annual-report-2017-18')
  expect(await manager.textContent('.govuk-summary-list')).toMatch(/Where it stands\s*Published/)
  await manager.goto('/datasets')
  await manager.click('main a:has-text("severnshire-annex-a-2017-18.xlsx")')
  expect(await manager.textContent('.govuk-summary-list')).toMatch(/Where it stands\s*Released/)
})

test('a heading nobody knows is matched on screen, and remembered', async () => {
  const analyst = await site.open('tomas.ferrier', { scripts: false })
  const send = async (name: string, rows: string[][]) => {
    const workbook = await buffer(
      writeWorkbook([{ name: 'List 3', rows: [['Child Unique ID', 'Day it came'], ...rows] }]),
    )
    await analyst.goto('/datasets/new/annex-a')
    await analyst.setInputFiles('#file', { name, mimeType: 'application/zip', buffer: workbook })
    for (const [field, day, month, year] of [
      ['first', '1', '4', '2018'],
      ['last', '30', '9', '2018'],
      ['extracted', '1', '10', '2018'],
    ] as const) {
      await analyst.fill(`[name="${field}-day"]`, day)
      await analyst.fill(`[name="${field}-month"]`, month)
      await analyst.fill(`[name="${field}-year"]`, year)
    }
    await press(analyst, 'Check and take in')
  }
  await send('odd.xlsx', [['C1', '02/05/2018']])
  expect(await analyst.textContent('main')).toContain('Which column is which?')
  await analyst.selectOption('#heading-0', 'Day it came')
  await press(analyst, 'Read the file again')
  expect(await analyst.textContent('.govuk-summary-list')).toContain('Not yet released')
  await send('odd-again.xlsx', [
    ['C1', '02/05/2018'],
    ['C2', '03/05/2018'],
  ])
  const main = await analyst.textContent('main')
  expect(main).not.toContain('Which column is which?')
  expect(main).toContain('1 added, 0 gone, 0 changed')
})

test('a census is sent on screen; released, figures and indicators of its year come from it', async () => {
  const analyst = await site.open('tomas.ferrier', { scripts: false })
  await analyst.goto('/datasets/new/returns')
  await press(analyst, 'Check and take in')
  const errors = await analyst.textContent('.govuk-error-summary')
  expect(errors).toContain('Choose which return it is.')
  expect(errors).toContain('Choose the file.')
  await analyst.check('[value="cin-census"]')
  await analyst.setInputFiles('#file', {
    name: 'census.xml',
    mimeType: 'text/xml',
    buffer: Buffer.from(censusText({ children: 300, seed: 4, faults: 0.1 })),
  })
  await press(analyst, 'Check and take in')
  const found = await analyst.textContent('main')
  expect(found).toContain('Kept; an error in the return')
  expect(found).toContain('Check the file on this computer')
  const path = new URL(analyst.url()).pathname
  const manager = await site.open('morgan.hale', { scripts: false })
  await manager.goto('/home')
  await manager.click('main a:has-text("Release census.xml to the board")')
  await manager.goto(`${path}/release`)
  await press(manager, 'Release')
  const chair = await site.open('farida.okonjo', { scripts: false })
  await chair.goto('/figures/referrals.count?period=2025-26')
  expect(await chair.textContent('main')).toContain('Children in need census')
  await chair.goto('/figures/indicators')
  expect(await chair.textContent('h1')).toBe('Indicators for the year 2025-26')
  await chair.goto('/figures/indicators/timeliness?period=2025-26')
  const shown = await chair.textContent('main')
  expect(shown).not.toContain('Nothing can be said')
  expect(shown).toContain('The children in need census, 1 April 2025 to 31 March 2026')
})
