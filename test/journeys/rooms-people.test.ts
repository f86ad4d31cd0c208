import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { lookAt, violations, type Seen } from '../support/look-at.ts'
import { CASE, OF_PANEL } from '../support/made-up-pathway.ts'
import { inDays, openRoomWorld, type RoomWorld } from '../support/rooms.ts'

vi.mock('../../src/pathways.ts', async () => ({
  PATHWAYS: (await import('../support/made-up-pathway.ts')).MADE_UP,
}))

let world: RoomWorld
let browser: Browser
let origin: string

beforeAll(async () => {
  world = await openRoomWorld()
  origin = await world.app.listen({ host: '127.0.0.1', port: 0 })
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
})
afterAll(async () => {
  await browser.close()
  world.app.server.closeAllConnections()
  await world.drop()
})

const MANAGER = 'Morgan Hale'

async function open(person: string, scripts = true): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: scripts,
    viewport: { width: 1280, height: 900 },
    baseURL: origin,
  })
  const page = await context.newPage()
  await page.goto(`/demo/${person}`)
  await page.click('main button')
  await page.waitForURL('**/home')
  return page
}

/** Goes on with the Tab key until something of the page is reached. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const wanted = page.locator(selector)
  for (let pressed = 0; pressed < 120; pressed++) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluate((one) => one === document.activeElement)) return
  }
  throw new Error(`The Tab key does not reach ${selector}.`)
}

/** Rooms in every state these pages know: open, opened in an emergency, closed, asked about, destroyed. */
async function fill() {
  const panel = await world.open(OF_PANEL, MANAGER, { standing: true })
  await world.admit(panel, 'Farida Okonjo', MANAGER, inDays(10))
  const inPanel = await world.open(OF_PANEL, MANAGER, { parent: panel })
  await world.admit(inPanel, 'Anselm Brodie', MANAGER, inDays(7))
  const room = await world.open(CASE)
  await world.admit(room, 'Farida Okonjo')
  const [asked, gone] = [await old(), await old()]
  const manager = await world.visit(MANAGER)
  const [barred, ending] = [await world.id('Dele Farrant'), await world.id('Anselm Brodie')]
  const people = `/rooms/${inPanel}/people`
  await manager.send(people, { do: 'exclude', barred, why: 'Knows the family well' })
  await manager.send(people, { do: 'end', ending })
  await manager.send(`/rooms/${inPanel}/children`, { do: 'add', name: 'Robin Quill' })
  await manager.send(`/rooms/${inPanel}/children`, { do: 'add' })
  const wide = { 'hold-on': OF_PANEL.code, 'hold-reason': 'An inquiry asked for it' }
  await manager.send('/rooms/keeping', { do: 'hold', ...wide })
  for (const one of [asked, gone]) await manager.send(`/rooms/${one}/keeping`, { do: 'ask' })
  const chair = await world.visit('Farida Okonjo')
  await chair.send(`/rooms/${gone}/keeping/destroy`, { do: 'destroy', sure: 'yes' })
  const partner = await world.visit('Gwen Tarrant')
  const [{ reference } = {}] = await world.query('select reference from app.room where id = $1', [
    room,
  ])
  await partner.send('/rooms/emergency?step=room', {
    reference: String(reference),
    reason: 'A brother is at risk tonight and no member answers',
  })
  return { inPanel, room, asked, gone }
}

async function old(): Promise<string> {
  const made = await world.open(CASE, MANAGER, { now: new Date('2019-06-03T10:00Z') })
  await world.admit(made, 'Farida Okonjo')
  await world.close(made, CASE, new Date('2020-06-03T10:00Z'))
  return made
}

test('the pages around a room are without a fault that can be found, wide and on a phone', async () => {
  const { inPanel, room, asked, gone } = await fill()
  const seen: Seen = new Map()
  const wrong: string[] = []
  const look = async (person: string, paths: readonly string[]) => {
    const page = await open(person)
    for (const path of paths) wrong.push(...(await lookAt(page, path, seen)))
    return page
  }
  const page = await look('morgan.hale', [
    `/rooms/${inPanel}/people`,
    `/rooms/${inPanel}/children`,
    `/rooms/${room}/looks`,
    `/rooms/${room}/keeping`,
    `/rooms/${asked}/keeping`,
    `/rooms/${gone}/keeping`,
    '/rooms/keeping',
    '/rooms/emergency',
    '/rooms/emergency?step=room',
    '/rooms/emergency/review',
    '/rooms/projector',
    '/home',
  ])
  await look('farida.okonjo', [`/rooms/${asked}/keeping/destroy`, `/rooms/${room}/people`])
  await look('gwen.tarrant', [`/rooms/${room}`, `/rooms/${room}/people`, `/rooms/${room}/looks`])
  // A form that came back, with every box of it open.
  await page.goto(`/rooms/${inPanel}/people`)
  await page.click('text=Let somebody in')
  await page.click('text=Let this person in')
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true
  })
  wrong.push(...(await violations(page)))
  expect(wrong).toEqual([])
})

test('somebody is let in, and leaves, by the keyboard alone and without scripts', async () => {
  const room = await world.open(CASE)
  const manager = await open('morgan.hale', false)
  await manager.goto(`/rooms/${room}/people`)
  await tabTo(manager, 'summary:has-text("Let somebody in")')
  await manager.keyboard.press('Enter')
  await tabTo(manager, '#person')
  await manager.keyboard.type('Idris')
  await tabTo(manager, '#as-role')
  await manager.keyboard.type('Panel member')
  await tabTo(manager, '#purpose')
  await manager.keyboard.type('Represents the police')
  await tabTo(manager, 'button:has-text("Let this person in")')
  await manager.keyboard.press('Enter')
  await manager.waitForSelector('td:has-text("Represents the police")')

  const guest = await open('idris.lowe', false)
  await guest.goto(`/rooms/${room}/people`)
  await tabTo(guest, 'summary:has-text("Leave this room")')
  await guest.keyboard.press('Enter')
  await tabTo(guest, '#leave')
  await guest.keyboard.press('Enter')
  await guest.waitForURL('**/rooms')
  expect((await guest.goto(`/rooms/${room}`))?.status()).toBe(404)
})
