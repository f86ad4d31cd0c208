import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite, type Site } from '../support/demonstration-site.ts'
import { lookAtOpened, violations, type Seen } from '../support/look-at.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

// Pages that end a session, or hand out a file, are no pages to look at.
const NOT_PAGES =
  /\/(sign-out|download\/|return-file$|files\/|word$|templates\/|refused-rows)|\/publications\/[^/]+\/|\/demo\//

// What axe said of each shape of page, whoever saw it.
const seen: Seen = new Map()

/** Looks at every page that can be reached by links, each kind of page once or twice. */
async function crawl(page: Page, start: string): Promise<{ paths: number; wrong: string[] }> {
  const asked = new Set<string>()
  const kinds = new Map<string, number>()
  const queue = [start]
  const wrong: string[] = []
  while (queue.length > 0) {
    const path = queue.shift() ?? ''
    // Every indicator is looked at by itself, in indicators.test.ts.
    const kind = path
      .replaceAll(/[0-9a-f-]{36}|\d{4}-\d{2}|[a-z-]+\.[a-z0-9.-]+/g, '*')
      .replace(/\/indicators\/[a-z-]+/, '/indicators/*')
    if (asked.has(path) || NOT_PAGES.test(path) || (kinds.get(kind) ?? 0) >= 2) continue
    asked.add(path)
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    const response = await page.goto(path)
    expect(response?.status(), path).toBe(200)
    wrong.push(...(await lookAtOpened(page, path, seen)))
    const links = await page.$$eval('a[href^="/"]', (all) =>
      all.map((one) => one.getAttribute('href') ?? ''),
    )
    queue.push(...links.map((href) => href.split('#')[0] ?? ''))
  }
  return { paths: asked.size, wrong }
}

// At once: while one waits for the server, another is looked at. A slow machine is no fault.
test.concurrent.each([
  ['morgan.hale', '/home'],
  ['idris.lowe', '/home'],
  ['tomas.ferrier', '/home'],
  [null, '/publications'],
] as const)(
  'every page %s can reach has no violation, wide and on a phone',
  async (person, start) => {
    const page = await site.open(person)
    const { paths, wrong } = await crawl(page, start)
    expect(paths).toBeGreaterThan(person ? 8 : 2)
    expect(wrong).toEqual([])
    await page.context().close()
  },
  600_000,
)

test('the pages of somebody who is invited have no violation', async () => {
  const manager = await site.open('morgan.hale')
  await manager.goto('/people/new')
  await manager.fill('#name', 'Sam Oakley')
  await manager.fill('#email', 'sam.oakley@severnshire.example')
  await manager.selectOption('#role', 'BRD')
  await manager.click('main button:has-text("Invite")')
  expect(await violations(manager)).toEqual([])
  const link = /\/set-up\/[\w-]+/.exec((await manager.textContent('main')) ?? '')?.[0] ?? ''
  const invited = await site.open(null)
  await invited.goto(link)
  expect(await invited.textContent('h1')).not.toBe('')
  expect(await violations(invited)).toEqual([])
})
