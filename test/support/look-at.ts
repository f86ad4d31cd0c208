import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { shapeOf } from './page-shape.ts'

const WIDE = { width: 1280, height: 900 }
const PHONE = { width: 390, height: 900 }

/** What axe finds wrong, or is about to, by the shape of the page. */
export type Seen = Map<string, Promise<string[]>>

/** What axe finds wrong with the page as it stands, each in a line. */
export async function violations(page: Page): Promise<string[]> {
  // Legacy is what it calls finding everything in the page itself, without opening another to put the
  // findings of frames together. No page has a frame.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  const { violations: found } = await axe.analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`)
}

/**
 * Opens a page wide and on a phone. Out: what axe finds wrong, and by how much it is too wide: what does
 * not fit scrolls by itself, never the page. In `seen` stand the shapes of pages that axe was asked about:
 * for one of the same shape its answer is the same.
 */
export async function lookAt(page: Page, path: string, seen: Seen = new Map()): Promise<string[]> {
  await page.setViewportSize(WIDE)
  await page.goto(path)
  return lookAtOpened(page, path, seen)
}

/** The same of the page that is open, wide, already. */
export async function lookAtOpened(page: Page, path: string, seen: Seen): Promise<string[]> {
  const shape = await shapeOf(page)
  const answer = seen.get(shape) ?? violations(page)
  seen.set(shape, answer)
  const wrong = (await answer).map((one) => `${path}: ${one}`)
  await page.setViewportSize(PHONE)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  if (overflow > 0) wrong.push(`${path} at 390: ${overflow} pixels wider than the window`)
  await page.setViewportSize(WIDE)
  return wrong
}
