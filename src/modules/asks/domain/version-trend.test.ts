import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Template, VersionMap } from './template.ts'
import { findShipped } from './templates/index.ts'
import { followStandard, scoreOfYear } from './version-trend.ts'

const base = findShipped('section-11', 2)
if (!base) throw new Error('Section 11 is not shipped.')

const version = (
  number: number,
  standards: readonly string[],
  maps: readonly VersionMap[] = [],
): Template => ({
  ...base,
  code: 't',
  version: number,
  standards: standards.map((id) => ({ id, title: id })),
  maps,
})

const year = (period: string, number: number) => ({ period, code: 't', version: number })
const TARGET = { code: 't', version: 2, standard: 'a' }
const mapped = (standards: Readonly<Record<string, string | null>>) => [
  { code: 't', version: 1, standards },
]

test('a standard is followed through a map under the name it had before', () => {
  const templates = [version(1, ['old']), version(2, ['a'], mapped({ old: 'a' }))]
  const found = followStandard(templates, TARGET, [year('2016-17', 1), year('2017-18', 2)])
  expect(found.map(({ standards, breakBefore }) => [standards, breakBefore])).toEqual([
    [['old'], null],
    [['a'], null],
  ])
})

test('two standards that became one are both followed', () => {
  const templates = [version(1, ['x', 'y']), version(2, ['a'], mapped({ x: 'a', y: 'a' }))]
  const [first] = followStandard(templates, TARGET, [year('2016-17', 1)])
  expect([...(first?.standards ?? [])].sort()).toEqual(['x', 'y'])
})

test('where no map exists a break is marked, whatever the names', () => {
  const templates = [version(1, ['a']), version(2, ['a'])]
  const found = followStandard(templates, TARGET, [year('2016-17', 1), year('2017-18', 2)])
  expect(found[1]?.breakBefore).toBe('no-map')
})

test('another scale breaks a series, map or not', () => {
  const before = {
    ...version(1, ['a']),
    scoring: { how: 'lowest', least: 1, most: 4, metFrom: 3 } as const,
  }
  const templates = [before, version(2, ['a'], mapped({ a: 'a' }))]
  const found = followStandard(templates, TARGET, [year('2016-17', 1), year('2017-18', 2)])
  expect(found[1]?.breakBefore).toBe('other-scale')
})

test('every year appears once, and a break stands exactly where two versions have no map', () => {
  const years = fc.array(fc.constantFrom(1, 2), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(years, fc.boolean(), (versions, hasMap) => {
      const templates = [version(1, ['a']), version(2, ['a'], hasMap ? mapped({ a: 'a' }) : [])]
      const asked = versions.map((one, at) => year(String(2001 + at), one))
      const found = followStandard(templates, TARGET, asked)
      expect(found.map(({ period }) => period)).toEqual(asked.map(({ period }) => period))
      found.forEach(({ breakBefore }, at) => {
        const changed = at > 0 && versions[at] !== versions[at - 1]
        expect(breakBefore).toBe(changed && !hasMap ? 'no-map' : null)
      })
    }),
  )
})

test('a year’s score is missing where one of its standards has none: missing is not 0', () => {
  expect(scoreOfYear('lowest', { x: 3, y: 1 }, ['x', 'y'])).toBe(1)
  expect(scoreOfYear('mean', { x: 3, y: 1 }, ['x', 'y'])).toBe(2)
  expect(scoreOfYear('lowest', { x: 3 }, ['x', 'y'])).toBeNull()
  expect(scoreOfYear('lowest', {}, [])).toBeNull()
})
