import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { Paragraph } from 'docx'
import { expect, test } from 'vitest'
import { readSection } from '../domain/markup.ts'
import type { FigureValue } from '../../figures/index.ts'
import type { ReportSnapshot, ResolvedClaim } from '../domain/snapshot.ts'
import { packed } from '../../../platform/documents/index.ts'
import { openArchive } from '../../../platform/files/archive.ts'
import { renderInTemplate } from './docx-in-template.ts'
import { FORMATS, render } from './index.ts'

const value = (
  period: string,
  count: number | null,
  more: Partial<FigureValue> = {},
): FigureValue => ({
  id: 'child-deaths.notified.count',
  period,
  status: count === null ? 'absent' : 'known',
  reason: null,
  value: count,
  unit: 'count',
  numerator: count,
  denominator: null,
  unknown: 0,
  interval:
    count === null ? null : { low: count - 5, high: count + 5, method: 'exact Poisson 95%' },
  change: null,
  comparators: [],
  asOf: '2018-04-30',
  window: null,
  source: 'supplied by the panel',
  definition: 'child-deaths.notified.count@1',
  basis: 'the year to 31 March; supplied by the panel',
  ...more,
})

const claim: ResolvedClaim = {
  id: 'child-deaths.notified.count 2017-18',
  kind: 'figure',
  title: 'Child deaths notified',
  text: '25',
  status: 'known',
  basis: 'the year to 31 March 2018; supplied by the panel',
  value: value('2017-18', 25),
  series: [value('2015-16', 33), value('2016-17', null), value('2017-18', 25)],
  evidence: '/figures/child-deaths.notified.count?period=2017-18',
}

const markup = `We were told of {{child-deaths.notified.count 2017-18}} deaths, "quoted" \\ #and [marked] <b>.

## What we learned

- One thing
- Another

{{chart child-deaths.notified.count 2017-18}}`

const snapshot: ReportSnapshot = {
  schema: 1,
  report: {
    id: '1',
    title: 'Annual report',
    subtitle: '',
    partnership: 'Severnshire',
    regime: 'Local Safeguarding Children Board',
    period: '2017-18',
    periodInWords: 'the year to 31 March 2018',
    asOf: '2018-09-01',
    frozenAt: '2018-09-01T10:00:00.000Z',
  },
  sections: [readSection({ id: 's', title: 'Child deaths', text: markup })],
  claims: [claim],
  figures: [value('2017-18', 25)],
  definitions: [],
  approvals: [{ name: 'Farida Okonjo', role: 'Independent chair', at: '2018-09-01' }],
  confirmations: [{ agency: 'Police', confirmed: true }],
  commitments: [{ words: 'The Board will look again.', owner: 'Chair', due: '2019-03-31' }],
  contacts: [],
}

test.each(FORMATS)('the same snapshot gives the same %s, byte for byte', async (format) => {
  const once = await render(snapshot, format)
  await new Promise((resolve) => setTimeout(resolve, 1100))
  const again = await render(snapshot, format)
  expect(once.length).toBeGreaterThan(100)
  expect(again.equals(once)).toBe(true)
})

test('the page numbers its paragraphs, escapes what was written, and links each claim', async () => {
  const html = (await render(snapshot, 'html')).toString()
  expect(html).toContain('id="p1.1"')
  expect(html).toContain('&lt;b>')
  expect(html).toContain('href="/figures/child-deaths.notified.count?period=2017-18"')
  expect(html).toContain('not available')
  expect(html).toContain('<svg')
})

test('the PDF says it is PDF/UA', async () => {
  const pdf = (await render(snapshot, 'pdf')).toString('latin1')
  expect(pdf.startsWith('%PDF-')).toBe(true)
  expect(pdf).toContain('pdfuaid')
})

test('an absent value is no 0 in the table of figures', async () => {
  const csv = (await render({ ...snapshot, figures: [value('2017-18', null)] }, 'csv')).toString()
  expect(csv).toContain(',absent,,count,')
})

test('a council’s template keeps its own words around the report, the same bytes each time', async () => {
  const template = await packed(
    'Council',
    'Council',
    [new Paragraph('Severnshire Council letterhead'), new Paragraph('{{report}}')],
    '2018-01-01T00:00:00.000Z',
  )
  const once = await renderInTemplate(snapshot, template)
  const text = await wordsOf(once)
  expect(text).toContain('Severnshire Council letterhead')
  expect(text).toContain('Child deaths')
  expect(text).not.toContain('{{report}}')
  await new Promise((resolve) => setTimeout(resolve, 1100))
  expect((await renderInTemplate(snapshot, template)).equals(once)).toBe(true)
})

async function wordsOf(file: Buffer): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'sightline-word-')), 'file.docx')
  await writeFile(path, file)
  const archive = await openArchive(path)
  const document = await text(await archive.read('word/document.xml'))
  archive.close()
  return document.replaceAll(/<[^>]+>/g, '')
}
