import { afterAll, beforeAll, expect, test } from 'vitest'
import { ChronologySite, HOSPITAL, POLICE, workbookOf } from '../support/chronology-site.ts'
import { hidden } from '../support/visitor.ts'

// Two files of many entries on few days, some at the same time, so that pages end within a day.
const COUNT = 170

let site: ChronologySite
beforeAll(async () => {
  site = await ChronologySite.open()
  for (const name of [POLICE, HOSPITAL]) {
    const rows = Array.from({ length: COUNT }, (_, n) => [
      { day: `2017-03-${String((n % 3) + 1).padStart(2, '0')}` },
      n % 2 === 0 ? '' : n % 5 === 0 ? '14:30' : '09:00',
      `Event ${name[0] ?? ''}${n}.`,
    ])
    const file = await workbookOf([['Date', 'Time', 'Event'], ...rows])
    const looked = await site.upload(name, 'many.xlsx', file)
    await site.as(name).post(`${site.path}/upload`, { ...hidden(looked.body), do: 'save' })
  }
})
afterAll(() => site.close())

const eventsOf = (page: string) => [...page.matchAll(/Event [A-Z]\d+\./g)].map(([event]) => event)
const whenOf = (page: string) =>
  [...page.matchAll(/>(?:(\d\d:\d\d) on )?(\d) March 2017</g)].map(
    ([, time = '24:00', day = '']) => `${day} ${time}`,
  )
const linkOf = (page: string, rel: 'prev' | 'next') =>
  new RegExp(`href="[^"]*(\\?[^"]*)" rel="${rel}"`).exec(page)?.[1]?.replaceAll('&amp;', '&')

test('every entry stands on one page, in order, whichever way the pages are gone through', async () => {
  const pages: string[] = []
  for (let query: string | undefined = ''; query !== undefined;) {
    const page: string = await site.page(POLICE, query)
    pages.push(page)
    query = linkOf(page, 'next')
  }
  const events = pages.flatMap(eventsOf)
  expect(events).toHaveLength(2 * COUNT)
  expect(new Set(events).size).toBe(2 * COUNT)
  const when = pages.flatMap(whenOf)
  expect(when).toEqual([...when].sort())
  const back: string[] = []
  for (let page = pages.at(-1) ?? ''; ;) {
    back.unshift(...eventsOf(page))
    const query = linkOf(page, 'prev')
    if (query === undefined) break
    page = await site.page(POLICE, query)
  }
  expect(back).toEqual(events)
})

test('a day that is gone to begins the page, and the way back is there', async () => {
  const page = await site.page(POLICE, '?day=2017-03-02')
  expect(whenOf(page)[0]).toBe('2 09:00')
  const earlier = await site.page(POLICE, linkOf(page, 'prev') ?? '')
  expect(whenOf(earlier).at(-1)).toBe('1 24:00')
  const after = await site.page(POLICE, '?day=2018-01-01')
  expect(after).toContain('No entry here')
  expect(linkOf(after, 'prev')).toBeUndefined()
  expect(after).toContain('The beginning')
})

test('an address that asks for what there is not shows what there is', async () => {
  for (const query of ['?after=none', '?before=x', '?day=2017-02-31', '?words=broken', '?agency=1'])
    expect(eventsOf(await site.page(POLICE, query)).length, query).toBe(100)
})
