import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildAssets } from './assets.ts'

let folder = ''
let css = ''
let js = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sightline-assets-'))
  const paths = await buildAssets(folder)
  css = await readFile(paths.css, 'utf8')
  js = await readFile(paths.js, 'utf8')
})
afterAll(() => rm(folder, { recursive: true }))

it('sends neither the typeface nor the crest of the Crown', () => {
  expect(css).not.toMatch(/GDS Transport|@font-face|crest|url\(\/assets/i)
})

it('keeps the official styles and adds ours, with styles for print', () => {
  expect(css).toContain('.govuk-button')
  expect(css).toContain('.sightline-header__bar')
  expect(css).toContain('@media print')
})

it('starts the official scripts, and turns on the styles that need them', () => {
  expect(js).toContain('govuk-frontend-supported')
  expect(js).toContain('govuk-error-summary')
})
