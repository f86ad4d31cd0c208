import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** What axe finds wrong with the page as it stands, each in a line. */
export async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`)
}

/**
 * Opens a page wide and on a phone. Out: what axe finds wrong, and by how much it is too wide: what does
 * not fit scrolls by itself, never the page.
 */
export async function lookAt(page: Page, path: string): Promise<string[]> {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(path)
  const wrong = (await violations(page)).map((one) => `${path}: ${one}`)
  await page.setViewportSize({ width: 390, height: 900 })
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  if (overflow > 0) wrong.push(`${path} at 390: ${overflow} pixels wider than the window`)
  return wrong
}
