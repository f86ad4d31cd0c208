import { createHash, randomBytes } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Template } from '../../src/modules/asks/domain/template.ts'
import { makeAskedRound } from '../support/asked-round.ts'
import { EVERY_TYPE } from '../support/asked-template.ts'
import { openSite, type Site } from '../support/demonstration-site.ts'
import { lookAt, lookAtOpened } from '../support/look-at.ts'

let site: Site
let place: { partnership: string; author: string; agency: string }

beforeAll(async () => {
  site = await openSite()
  place = await site.asOperator(async ({ query }) => {
    const [row] = await query(
      `select p.partnership_id as partnership, p.agency_id as agency,
         (select id from app.person m where m.email like 'morgan.hale@%') as author
       from app.person p where p.email like 'idris.lowe@%'`,
    )
    return row as typeof place
  })
})
afterAll(() => site.close())

let n = 0
const asked = (template: Template, more: object = {}) =>
  site.asOperator((operator) =>
    makeAskedRound(operator, {
      ...place,
      template: { ...template, code: `journey-${n++}` },
      ...more,
    }),
  )

const press = (page: Page, words: string) => page.click(`main button:has-text("${words}")`)
const field = (page: Page, name: string) => page.locator(`[name="${name}"]`)
const choose = (page: Page, name: string, value: string) =>
  page.check(`[name="${name}"][value="${value}"]`)

test('an agency answers as it writes, goes on in another browser, attaches, signs off and sends', async () => {
  const { recipient } = await asked(EVERY_TYPE)
  const path = `/asks/answer/${recipient}`
  const first = await site.open('idris.lowe')
  await first.goto('/asks/mine')
  await first.click('main a:has-text("Safeguarding audit")')
  await press(first, 'Start')
  await first.click('main a:has-text("Leadership")')
  // What hangs on an answer opens with it.
  expect(await field(first, 'q-lead-name').isVisible()).toBe(false)
  await choose(first, 'q-lead', 'yes')
  await field(first, 'q-lead-name').fill('The deputy chief constable')
  await choose(first, 'q-grade', '2')
  await first.waitForSelector('[data-question="grade"] [data-saved]:has-text("Saved.")')
  await first.waitForSelector('[data-question="lead-name"] [data-saved]:has-text("Saved.")')
  expect(await lookAtOpened(first, `${path}/leadership`, new Map())).toEqual([])
  // Nothing was sent by a button; the browser is closed, and another goes on.
  await first.context().close()
  const second = await site.open('idris.lowe')
  await second.goto(`${path}/leadership`)
  expect(await field(second, 'q-lead-name').inputValue()).toBe('The deputy chief constable')
  await field(second, 'q-evidence.file').setInputFiles({
    ...{ name: 'policy.txt', mimeType: 'text/plain', buffer: Buffer.from('Our policy.') },
  })
  await press(second, 'Save and continue')
  expect(await second.textContent('main')).toContain('1 of 2 parts are done')
  expect(await lookAt(second, path)).toEqual([])
  await second.goto(`${path}/people`)
  await field(second, 'q-staff').fill('lots')
  await press(second, 'Save and continue')
  expect(await second.textContent('.govuk-error-summary')).toContain('“lots” is not one')
  expect(await lookAtOpened(second, `${path}/people`, new Map())).toEqual([])
  await field(second, 'q-staff').fill('1,204')
  await press(second, 'Save and continue')
  await second.click('main a:has-text("Check the answers")')
  await field(second, 'name').fill('Ann Eze')
  await field(second, 'post').fill('Deputy Chief Constable')
  await second.check('[name="declares"]')
  expect(await lookAtOpened(second, 'check', new Map())).toEqual([])
  await press(second, 'Send the answers')
  expect(await second.textContent('main')).toContain('Your answers have been sent')
  expect(await lookAt(second, path)).toEqual([])
  await second.click('main a:has-text("Read what was sent")')
  expect(await second.textContent('main')).toContain('1,204 people')
  expect(await lookAt(second, new URL(second.url()).pathname)).toEqual([])
  expect(await lookAt(second, '/asks/mine')).toEqual([])
})

test('two people of an agency answer differently: both answers are shown, and one is chosen', async () => {
  const { recipient } = await asked(EVERY_TYPE)
  const path = `/asks/answer/${recipient}`
  const [one, other] = [await site.open('idris.lowe'), await site.open('idris.lowe')]
  await one.goto(path)
  await press(one, 'Start')
  await one.waitForSelector('.govuk-task-list')
  await other.goto(`${path}/people`)
  await one.goto(`${path}/people`)
  await field(one, 'q-staff').fill('10')
  await one.keyboard.press('Tab')
  await one.waitForSelector('[data-question="staff"] [data-saved]:has-text("Saved.")')
  await field(other, 'q-staff').fill('12')
  await press(other, 'Save and continue')
  expect(await other.textContent('main')).toContain('while you were writing')
  expect(await lookAtOpened(other, 'both answers', new Map())).toEqual([])
  await choose(other, 'q-staff.choice', 'mine')
  await press(other, 'Save and continue')
  await one.goto(`${path}/people`)
  expect(await field(one, 'q-staff').inputValue()).toBe('12')
})

test('without scripts, rows are added one by one, and what is asked only sometimes says when', async () => {
  const { recipient } = await asked(EVERY_TYPE)
  const page = await site.open('idris.lowe', { scripts: false })
  await page.goto(`/asks/answer/${recipient}`)
  await press(page, 'Start')
  await page.click('main a:has-text("Leadership")')
  expect(await field(page, 'q-lead-name').isVisible()).toBe(true)
  expect(await page.textContent('main')).toContain('Only if the answer to “Is there a lead')
  await page.goto(`/asks/answer/${recipient}/people`)
  for (const [at, what] of ['Train', 'Check'].entries()) {
    await field(page, `q-actions.${at}.what`).fill(what)
    await field(page, `q-actions.${at}.by.day`).fill('1')
    await field(page, `q-actions.${at}.by.month`).fill('9')
    await field(page, `q-actions.${at}.by.year`).fill('2018')
    await press(page, 'Save and add another row')
  }
  expect(await field(page, 'q-actions.1.what').inputValue()).toBe('Check')
  expect(await field(page, 'q-actions.2.what').inputValue()).toBe('')
})

test('by keyboard alone, a family answers a survey from the open link to the thanks', async () => {
  const open = randomBytes(24).toString('base64url')
  const survey: Template = {
    ...EVERY_TYPE,
    ...{ title: 'Tell us how it was', kind: 'survey_response', audience: 'anyone' },
    sections: [
      {
        id: 'all',
        title: 'About the help you had',
        questions: [
          {
            ...{ id: 'heard', type: 'one', label: 'Did people listen to you?', required: true },
            options: [
              { value: 'yes', label: 'Yes' },
              { value: 'no', label: 'No' },
            ],
          },
          { id: 'better', type: 'text', long: true, label: 'What could be better?' },
        ],
      },
    ],
  }
  const openLinkSha256 = createHash('sha256').update(open).digest()
  await asked(survey, { askedAs: 'anonymous', agency: null, openLinkSha256 })
  const page = await site.open(null)
  expect(await lookAt(page, `/s/${open}`)).toEqual([])
  const tabTo = async (selector: string) => {
    for (let tries = 0; tries < 60; tries++) {
      await page.keyboard.press('Tab')
      if (await page.evaluate((one) => document.activeElement?.matches(one), selector)) return
    }
    throw new Error(`The keyboard does not come to ${selector}.`)
  }
  await tabTo('main button')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/asks/answer/**')
  expect(await lookAtOpened(page, 'survey', new Map())).toEqual([])
  await tabTo('[name="q-heard"]')
  await page.keyboard.press('Space')
  await tabTo('[name="q-better"]')
  await page.keyboard.type('Ring me back')
  await tabTo('main button')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/asks/thanks')
  expect(await page.textContent('main')).toContain('Your answers have been sent')
})
