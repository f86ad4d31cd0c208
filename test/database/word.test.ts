import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { foundSevernshire } from '../../src/demo/found-severnshire.ts'
import { SEVERNSHIRE } from '../../src/demo/people.ts'
import { snapshotOf } from '../../src/modules/reports/actions/issue-report.ts'
import { takeBackWord } from '../../src/modules/reports/actions/take-back-word.ts'
import { beginReport } from '../../src/modules/reports/index.ts'
import { renderDraftDocx } from '../../src/modules/reports/render/draft-docx.ts'
import { findReport } from '../../src/modules/reports/store/reports.ts'
import { listComments } from '../../src/modules/reports/store/voices.ts'
import { openArchive } from '../../src/platform/files/archive.ts'
import { asActor, type Context } from '../../src/platform/http/index.ts'
import type { Services } from '../../src/platform/services.ts'
import { openTestSystem, type TestSystem } from '../support/test-database.ts'

let there: TestSystem
let folder = ''

beforeAll(async () => {
  there = await openTestSystem()
  folder = await mkdtemp(join(tmpdir(), 'sightline-word-'))
  await there.system.asOperator(foundSevernshire)
})
afterAll(async () => {
  await there.drop()
  await rm(folder, { recursive: true })
})

async function asManager<T>(work: (context: Context<Services>) => Promise<T>): Promise<T> {
  const token = await there.system.asOperator((operator) => operator.mintSession(SEVERNSHIRE.admin))
  return asActor(
    there.system.database,
    { token, partnership: null },
    new Date(),
    there.system.services,
    work,
  )
}

test('a draft goes out to Word and comes back with what was changed, at its paragraph', async () => {
  await asManager(async (context) => {
    await beginReport(context, {
      slug: 'draft',
      title: 'Draft',
      subtitle: '',
      period: '2017-18',
      sections: [
        { id: 's1', title: 'Neglect', text: 'The first paragraph.\n\nThe second paragraph.' },
      ],
      cover: { hasRecommendations: false, contactName: '', contactEmail: '' },
    })
  })
  const draft = join(folder, 'draft.docx')
  await asManager(async (context) => {
    const report = await findReport(context.tx, 'draft')
    if (!report) throw new Error('no report')
    await writeFile(draft, await renderDraftDocx(await snapshotOf(context, report)))
  })
  const returned = join(folder, 'returned.docx')
  await writeFile(
    returned,
    await edited(draft, (xml) => xml.replace('The second paragraph.', 'The second one.')),
  )
  const comments = await asManager(async (context) => {
    const report = await findReport(context.tx, 'draft')
    if (!report) throw new Error('no report')
    expect(await takeBackWord(context, report, returned)).toBe(1)
    return listComments(context.tx, report.id)
  })
  expect(comments).toMatchObject([
    { section: 'Neglect', kind: 'change', was: 'The second paragraph.', words: 'The second one.' },
  ])
})

test('another file is refused in words', async () => {
  const other = join(folder, 'other.docx')
  await writeFile(
    other,
    await edited(join(folder, 'draft.docx'), (xml) =>
      xml.replaceAll(/w:name="p[^"]*"/g, 'w:name="x"'),
    ),
  )
  await expect(
    asManager(async (context) => {
      const report = await findReport(context.tx, 'draft')
      if (!report) throw new Error('no report')
      return takeBackWord(context, report, other)
    }),
  ).rejects.toThrow('No paragraph of this report')
})

async function edited(path: string, change: (xml: string) => string): Promise<Buffer> {
  const archive = await openArchive(path)
  const zip = new ZipFile()
  for (const name of archive.names) {
    const content = await buffer(await archive.read(name))
    const isDocument = name === 'word/document.xml'
    zip.addBuffer(isDocument ? Buffer.from(change(content.toString('utf8'))) : content, name)
  }
  archive.close()
  zip.end()
  return buffer(zip.outputStream)
}
