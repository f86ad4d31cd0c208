import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { h, type ComponentType, type FunctionComponent } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { canonicalHtml } from './canonical-html.ts'
import { propsOf } from './fixture-props.ts'
import { outOfScope } from './out-of-scope.ts'

type Fixture = Readonly<{ name: string; options: object; html: string }>

const require = createRequire(import.meta.url)

/** In: a component of govuk-frontend. Out: the examples it publishes, with the HTML of each. */
export function fixturesOf(component: string): readonly Fixture[] {
  const path = require.resolve(`govuk-frontend/dist/govuk/components/${component}/fixtures.json`)
  const file = JSON.parse(readFileSync(path, 'utf8')) as { fixtures: readonly Fixture[] }
  return file.fixtures
}

/**
 * In: our components by the official name. Makes one test for each published fixture: our HTML is
 * the official HTML, but for space and the order of attributes. A fixture declared out of scope must
 * differ, so that the list can't outlive its reasons.
 */
export function proveAgainstFixtures(
  components: Readonly<Record<string, (props: never) => unknown>>,
): void {
  for (const [name, component] of Object.entries(components)) {
    describe(`${name} is what govuk-frontend publishes`, () => {
      for (const fixture of fixturesOf(name))
        proveOne(name, component as FunctionComponent, fixture)
    })
  }
}

function proveOne(name: string, component: ComponentType, { name: title, options, html }: Fixture) {
  const exception = outOfScope.find((one) => one.component === name && one.fixture === title)
  const ours = () => canonicalHtml(renderToString(h(component, propsOf(options))))
  const oursOrNothing = () => {
    try {
      return ours()
    } catch {
      return null
    }
  }
  if (exception) {
    it(`${title}: out of scope, because ${exception.because}`, () => {
      expect(oursOrNothing()).not.toBe(canonicalHtml(html))
    })
  } else {
    it(title, () => {
      expect(ours()).toBe(canonicalHtml(html))
    })
  }
}
