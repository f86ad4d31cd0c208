import fc from 'fast-check'
import { expect, test } from 'vitest'
import { periodOf } from '../../law/index.ts'
import { checkReturn, createXmlReader, ReturnUnreadable, type AnyReturnRow } from './index.ts'

const RETURN = `<?xml version='1.0' encoding='us-ascii'?>
<EXPSSDA903><CHILD><HEADER><CHILDID>C1</CHILDID><UPN>SECRET</UPN><SEX>1</SEX><DOB>02/03/2010</DOB>
<ETHNIC>BOTH</ETHNIC><UASC>1</UASC><DUC>01/05/2017</DUC>
<AREVIEW><REVIEW>28/01/2017</REVIEW><REVIEW_CODE>PN3</REVIEW_CODE><DOB>01/01/1900</DOB></AREVIEW></HEADER>
<EPISODE><DECOM>01/06/2016</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>U1</PL><PL_POST>SECRET</PL_POST>
<DEC>01/06/2017</DEC><REC>X1</REC></EPISODE>
<EPISODE><DECOM>01/06/2017</DECOM><RNE>L</RNE><LS>C1</LS><CIN>N1</CIN><PL>U1</PL><DEC /><REC /></EPISODE></CHILD>
<CHILD><HEADER><CHILDID>C2</CHILDID><SEX>2</SEX><DOB>02/03/2011</DOB><ETHNIC>WBRI</ETHNIC></HEADER></CHILD>
</EXPSSDA903>`

function read(text: string | Uint8Array, size = 1_000_000): AnyReturnRow[] {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const reader = createXmlReader()
  const rows: AnyReturnRow[] = []
  for (let at = 0; at < bytes.length; at += size)
    rows.push(...reader.write(bytes.subarray(at, at + size)))
  return [...rows, ...reader.end()]
}
const of = (rows: readonly AnyReturnRow[], table: AnyReturnRow['table']) =>
  rows.filter((row) => row.table === table)

test('children, their episodes and their asylum status are read; what is nested deeper is not', () => {
  const rows = read(RETURN)
  expect(of(rows, 'Header')).toMatchObject([
    { row: 1, child: 'C1', sex: '1', birth: '2010-03-02', ethnicity: 'BOTH', asylum: '1' },
    { row: 2, child: 'C2', birth: '2011-03-02', asylum: null },
  ])
  expect(of(rows, 'Episodes')).toMatchObject([
    { row: 1, child: 'C1', start: '2016-06-01', end: '2017-06-01', ceased: 'X1', placement: 'U1' },
    { row: 2, child: 'C1', began: 'L', legalStatus: 'C1', end: null, ceased: null },
  ])
  expect(of(rows, 'UASC')).toMatchObject([{ child: 'C1', asylumCeased: '2017-05-01' }])
  expect(JSON.stringify(rows)).not.toContain('SECRET')
})

test('a return of this form is checked like any other', () => {
  const rows = read(RETURN.replace('<RNE>L</RNE>', '<RNE>S</RNE>'))
  const tables = {
    headers: rows.filter((row) => row.table === 'Header'),
    episodes: rows.filter((row) => row.table === 'Episodes'),
    asylum: rows.filter((row) => row.table === 'UASC'),
    tables: ['Header', 'Episodes', 'UASC'] as const,
  }
  expect(checkReturn(tables, periodOf(2017)).map(({ rule }) => rule)).toEqual(['431'])
})

test('it does not matter in what pieces the bytes come', () => {
  const whole = read(RETURN)
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), (size) => {
      expect(read(RETURN, size)).toEqual(whole)
    }),
    { numRuns: 30 },
  )
})

test.each([
  ['cut off', RETURN.slice(0, 300), 'not well-formed'],
  ['no XML', 'CHILD,DOB', 'not well-formed'],
  ['a document type', `<!DOCTYPE a [<!ENTITY b "c">]>${RETURN}`, 'document type'],
  ['nested without end', '<A>'.repeat(50), 'nests deeper'],
  ['a value without end', `<A><B>${'x'.repeat(1_100_000)}`, 'has no end'],
])('%s is refused in words', (_what, text, words) => {
  expect(() => read(text, 65_536)).toThrow(ReturnUnreadable)
  expect(() => read(text, 65_536)).toThrow(words)
})

test('bytes that are no UTF-8 are refused in words', () => {
  const bytes = new TextEncoder().encode(RETURN)
  bytes[60] = 0xff
  expect(() => read(bytes)).toThrow('not in UTF-8')
})

test('however it is damaged, it is read or refused in words, and never anything else', () => {
  const whole = new TextEncoder().encode(RETURN)
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(127)), { minLength: 1, maxLength: 6 }),
      (changes) => {
        const bytes = Uint8Array.from(whole)
        for (const [at, to] of changes) bytes[at] = to
        try {
          for (const row of read(bytes)) expect(row.row).toBeGreaterThan(0)
        } catch (error) {
          expect(error).toBeInstanceOf(ReturnUnreadable)
        }
      },
    ),
    { seed: 903, numRuns: 500 },
  )
})
