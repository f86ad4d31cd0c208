import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite, type Site } from '../support/demonstration-site.ts'
import { lookAt } from '../support/look-at.ts'

let site: Site
let page: Page

// Somebody who may read no child's record: what was worked out at release is enough.
beforeAll(async () => {
  site = await openSite()
  page = await site.open('nadia.penrose')
})
afterAll(() => site.close())

const INDICATORS = [
  'front-door',
  'repeat-children',
  'who-refers',
  'timeliness',
  'month-by-month',
  'ethnicity',
  'journeys',
  'similar-areas',
]

test('from the figures a lay member is led to every indicator, each with a sentence', async () => {
  await page.goto('/figures')
  await page.click('main a:has-text("Indicators that leaders ask for first")')
  const found = await page.$$eval('main h2 a', (all) => all.map((one) => one.getAttribute('href')))
  expect(found).toEqual(INDICATORS.map((id) => `/figures/indicators/${id}?period=2017-18`))
  expect(await page.textContent('main')).toContain('12,392 contacts about 10,020 children.')
})

test.each(INDICATORS)('%s says it in words first, and has no violation', async (id) => {
  expect(await lookAt(page, `/figures/indicators/${id}`)).toEqual([])
  const order = await page.$$eval('main ul li, main svg[role="img"], main table', (all) =>
    all.map(({ tagName }) => tagName.toLowerCase()),
  )
  expect(order.indexOf('svg')).toBeGreaterThan(order.indexOf('li'))
  expect(order.indexOf('table')).toBeGreaterThan(order.indexOf('svg'))
  for (const title of await page.$$eval('main svg[role="img"]', (all) =>
    all.map((one) => one.querySelector('title')?.textContent ?? ''),
  ))
    expect(title).not.toBe('')
})

test('an indicator that is not there is not found', async () => {
  expect((await page.goto('/figures/indicators/zebra'))?.status()).toBe(404)
})
