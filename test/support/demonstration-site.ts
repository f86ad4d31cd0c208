import { chromium, type Browser, type Page } from 'playwright-core'
import { createApp } from '../../src/app.ts'
import { demoRoutes } from '../../src/demo/sign-in-as.tsx'
import type { System } from '../../src/system.ts'
import { openTestSystem } from './test-database.ts'

export interface Site {
  readonly origin: string
  readonly browser: Browser
  /** Every request the site has received, the latest last. */
  readonly requests: readonly string[]
  /** A page in a browser of its own, signed in as one of the demonstration's people. */
  open(person: string | null, options?: { scripts?: boolean; width?: number }): Promise<Page>
  /** Work on the database as its owner, for what no page makes yet. */
  readonly asOperator: System['asOperator']
  close(): Promise<void>
}

/** The filled demonstration (or an empty site) at an address, and a browser to walk through it. */
export async function openSite({ filled = true } = {}): Promise<Site> {
  const there = await openTestSystem(filled ? 'demonstration' : 'nothing')
  const app = await createApp(there.config, there.system, demoRoutes)
  const requests: string[] = []
  app.addHook('onRequest', (request, _reply, done) => {
    requests.push(`${request.method} ${request.url}`)
    done()
  })
  const origin = await app.listen({ host: '127.0.0.1', port: 0 })
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  return {
    origin,
    browser,
    requests,
    asOperator: there.system.asOperator,
    async open(person, { scripts = true, width = 1280 } = {}) {
      const context = await browser.newContext({
        javaScriptEnabled: scripts,
        viewport: { width, height: 900 },
        baseURL: origin,
      })
      const page = await context.newPage()
      if (person) {
        await page.goto(`/demo/${person}`)
        await page.click('main button')
        await page.waitForURL('**/home')
      }
      return page
    },
    async close() {
      await browser.close()
      // Whatever a test left open, such as what it fetched by itself, would keep it waiting a minute.
      app.server.closeAllConnections()
      await app.close()
      await there.drop()
    },
  }
}
