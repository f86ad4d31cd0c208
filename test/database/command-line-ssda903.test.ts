import { execFile } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { root } from '../../src/config.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sightline-903-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

function sightline(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(root, 'dist', 'cli.js'), ...words], (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err })
    })
  })
}

const HEADER = 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nC1,1,01/01/2010,WBRI,,,\n'
const HEAD =
  'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n'
const OPEN = 'C1,01/06/2017,S,C2,N1,U1,PR1,,,,ZZ1 1ZZ,ZZ1 2ZZ,\n'

async function zip(parts: Readonly<Record<string, string>>): Promise<string> {
  const path = join(folder, 'return.zip')
  const file = new ZipFile()
  for (const [name, text] of Object.entries(parts)) file.addBuffer(Buffer.from(text), name)
  file.end()
  await pipeline(file.outputStream, createWriteStream(path))
  return path
}

test('a return without fault ends with 0; tables we do not read are left alone', async () => {
  const file = await zip({
    'a 903 header.csv': HEADER,
    'b.csv': HEAD + OPEN,
    'Reviews.csv': 'CHILD,DOB,REVIEW,REVIEW_CODE\nC1,01/01/2010,01/09/2017,PN1\n',
  })
  const { code, out, err } = await sightline('validate', 'ssda903', file)
  expect([code, out]).toEqual([0, '1 children, 0 errors, 0 queries\n'])
  expect(err).toBe('Checked as the return of the year to 31 March 2018.\n')
})

test('a return with an error ends with 1, and says where as JSON, without a postcode', async () => {
  const file = await zip({
    'Header.csv': HEADER,
    'Episodes.csv': HEAD + OPEN.replace('S,C2', 'P,C2'),
  })
  const { code, out } = await sightline('validate', 'ssda903', file, '--format', 'json')
  expect(code).toBe(1)
  expect(JSON.parse(out)).toEqual({
    file: 'return.zip',
    year: '2017-18',
    children: 1,
    issues: [
      {
        rule: '357',
        severity: 'error',
        child: 'C1',
        message:
          'The child’s first episode of the year starts in it, so RNE must be S. An earlier one may be missing.',
        rows: [{ path: 'Episodes/row 2/RNE', value: 'P' }],
      },
    ],
  })
  expect(out).not.toContain('ZZ1')
  const csv = await sightline('validate', 'ssda903', file, '--format', 'csv')
  expect(csv.out.split('\r\n')[1]).toMatch(/^357,error,C1,,Episodes\/row 2\/RNE,P,.+$/)
})

test('a query alone ends with 0', async () => {
  const file = await zip({ 'h.csv': HEADER.replace('WBRI', ''), 'e.csv': HEAD + OPEN })
  const { code, out } = await sightline('validate', 'ssda903', file)
  expect(code).toBe(0)
  expect(out).toContain('1 children, 0 errors, 1 queries')
})

test('a stated year counts before the one the dates tell', async () => {
  const file = await zip({ 'h.csv': HEADER, 'e.csv': HEAD + OPEN })
  const { code, out } = await sightline('validate', 'ssda903', file, '--year', '2016-17')
  expect(code).toBe(1)
  expect(out).toContain('354')
  expect((await sightline('validate', 'ssda903', file, '--year', '2016')).code).toBe(2)
})

test('a file without episodes ends with 2 and a sentence', async () => {
  const { code, out, err } = await sightline('validate', 'ssda903', await zip({ 'h.csv': HEADER }))
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain('No table of episodes was found')
})

test('the looked-after figures are worked out from a return, and nothing from one with errors', async () => {
  const good = await zip({ 'h.csv': HEADER, 'e.csv': HEAD + OPEN })
  const words = ['--period', '2017-18', '--extracted', '2018-05-01', '--format', 'json']
  const { code, out } = await sightline('figures', '--ssda903', good, ...words)
  expect(code).toBe(0)
  const values = new Map((JSON.parse(out) as { id: string }[]).map((one) => [one.id, one]))
  expect(values.get('looked-after.at-end.count')).toMatchObject({
    status: 'known',
    value: 1,
    source: 'SSDA903',
    asOf: '2018-05-01',
    window: '2017-04-01..2018-03-31',
  })
  expect(values.get('referrals.count')).toMatchObject({ status: 'absent', value: null })
  const bad = await zip({ 'h.csv': HEADER, 'e.csv': HEAD + OPEN.replace('S,C2', 'P,C2') })
  const refused = await sightline('figures', '--ssda903', bad, ...words)
  expect([refused.code, refused.out]).toEqual([1, ''])
})

test('the XML form is told by its first character', async () => {
  const path = join(folder, 'return.txt')
  const episode = '<EPISODE><DECOM>01/06/2017</DECOM><RNE>S</RNE><LS>C2</LS><PL>U1</PL></EPISODE>'
  const header =
    '<HEADER><CHILDID>C1</CHILDID><SEX>1</SEX><DOB>01/01/2010</DOB><ETHNIC>WBRI</ETHNIC></HEADER>'
  await writeFile(path, `<EXPSSDA903><CHILD>${header}${episode}</CHILD></EXPSSDA903>`)
  const { code, out } = await sightline('validate', 'ssda903', path)
  expect([code, out]).toEqual([0, '1 children, 0 errors, 0 queries\n'])
  await writeFile(path, '<EXPSSDA903><CHILD>')
  expect(await sightline('validate', 'ssda903', path)).toMatchObject({
    code: 2,
    out: '',
    err: 'The file is damaged: it is not well-formed XML. Send it again.\n',
  })
})

test('a single CSV of episodes is checked by itself, and says what can’t be', async () => {
  const path = join(folder, 'Episodes.csv')
  await writeFile(path, HEAD + OPEN)
  const { code, err } = await sightline('validate', 'ssda903', path)
  expect(code).toBe(0)
  expect(err).toContain('There is no Header table, so nothing about ages can be checked.')
})
