import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { section11 } from '../../src/modules/asks/domain/templates/section-11.ts'
import { openSite, type Site } from '../support/demonstration-site.ts'
import { lookAt } from '../support/look-at.ts'

let site: Site
let round = ''
let returned = ''

beforeAll(async () => {
  site = await openSite()
  await site.asOperator(async ({ query }) => {
    const [unit] = await query(
      `select id, partnership_id from app.person where email like 'morgan.hale@%'`,
    )
    const agencies = await query(`select id, name from app.agency order by name`)
    const [partnership, author] = [unit?.['partnership_id'], unit?.['id']]
    for (const [at, period] of ['2016-17', '2017-18'].entries()) {
      round = randomUUID()
      await query(
        `insert into app.ask_round (id, partnership_id, author_id, template_code, template_version, template,
           title, period, due, state, opened_at, at)
         values ($1, $2, $3, $4, 1, $5, 'Section 11 audit', $6, '2018-06-30', 'open', '2018-04-01', '2018-04-01')`,
        [round, partnership, author, section11.code, JSON.stringify(section11), period],
      )
      const states = ['replied', 'replied', 'asked', 'blocked', 'refused', 'nil']
      for (const [n, agency] of agencies.slice(0, -1).entries()) {
        const state = states[n % states.length] ?? 'asked'
        const recipient = randomUUID()
        await query(
          `insert into app.ask_recipient (id, partnership_id, round_id, agency_id, name, asked_as, state,
             reason, at) values ($1, $2, $3, $4, $5, 'agency', $6, $7, '2018-04-01')`,
          [
            ...[recipient, partnership, round, agency['id'], agency['name'], state],
            state === 'blocked' || state === 'refused' ? 'The records are being moved.' : '',
          ],
        )
        if (state !== 'replied') continue
        returned = randomUUID()
        await query(
          `insert into app.ask_return (id, partnership_id, kind, round_id, recipient_id, agency_id, answers,
             state, began_at, submitted_at, signed_name, signed_post)
           values ($1, $2, 'self_assessment', $3, $4, $5, $6, 'submitted', '2018-05-01', '2018-06-01',
             'Ann Eze', 'Deputy Chief')`,
          [
            ...[returned, partnership, round, recipient, agency['id']],
            JSON.stringify(answersOf((n + at) % 4)),
          ],
        )
        await query(
          `insert into app.ask_moderation (partnership_id, author_id, round_id, return_id, agency_id,
             standard, self_score, score, evidence_seen, reason, at)
           values ($1, $2, $3, $4, $5, $6, 2, 1, true, 'The minutes of the year show no report.', now())`,
          [...[partnership, author, round, returned, agency['id']], section11.standards[0]?.id],
        )
        await query(
          `insert into app.ask_challenge (partnership_id, author_id, round_id, return_id, agency_id,
             held_on, panel, enquiry, tested, conclusion, at)
           values ($1, $2, $3, $4, $5, '2018-07-10', 'Quality group', 'Who leads?', 'Ten files', 'Some do.', now())`,
          [partnership, author, round, returned, agency['id']],
        )
      }
    }
  })
}, 180_000)
afterAll(async () => {
  await site.close()
})

function answersOf(score: number) {
  const words = 'We looked at 20 files in March. Most showed that the child was seen.\nTwo did not.'
  const answer = (value: unknown) => ({ value, version: 1, by: 'Ann', at: '2018-06-01T10:00:00Z' })
  const file = {
    sha256: 'ab12'.repeat(16),
    name: 'safeguarding-policy-2018.pdf',
    type: 'application/pdf',
    bytes: 48_213,
    scan: 'none',
  }
  return Object.fromEntries(
    section11.sections.flatMap(({ questions }) =>
      questions.flatMap((question) => {
        if (question.type === 'grade') return [[question.id, answer(score)]]
        if (question.type === 'text') return [[question.id, answer(words)]]
        if (question.type === 'evidence')
          return [[question.id, answer({ files: [file], link: 'https://policy.example/a' })]]
        return []
      }),
    ),
  )
}

test('the pages to print are in order, wide and on a phone, and need no script', async () => {
  const page = await site.open('morgan.hale', { scripts: false })
  await page.goto(`/asks/rounds/${round}`)
  await page.click('text=Print this round')
  expect(await page.textContent('h1')).toContain('Section 11 audit')
  await page.goto(`/asks/returns/${returned}`)
  await page.click('text=Print this return')
  expect(await page.textContent('main')).toContain('The minutes of the year show no report.')
  const looker = await site.open('morgan.hale')
  for (const path of [`/asks/rounds/${round}/print`, `/asks/returns/${returned}/print`])
    expect(await lookAt(looker, path)).toEqual([])
})

test('the page that is taken away is in order by itself', async () => {
  const page = await site.open('morgan.hale')
  for (const path of [
    `/asks/rounds/${round}/download/html`,
    `/asks/returns/${returned}/download/html`,
    `/asks/compare/${section11.code}/download/html`,
  ]) {
    const file = await page.request.get(path)
    expect(file.status(), path).toBe(200)
    const alone = await site.browser.newPage()
    await alone.setContent(await file.text())
    await alone.setViewportSize({ width: 390, height: 900 })
    const over = await alone.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(over, path).toBeLessThanOrEqual(0)
    await alone.close()
  }
})
