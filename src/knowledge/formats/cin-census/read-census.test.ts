import { describe, expect, test } from 'vitest'
import {
  assessment,
  census,
  child,
  cinPlan,
  enquiry,
  episode,
  issuesOf,
  protectionPlan,
} from '../../../../test/support/census-child.ts'
import { createCensusReader, readCensus } from './read-census.ts'
import type { Child, Header } from './child.ts'
import { CensusUnreadable } from './unreadable.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

function read(bytes: Uint8Array, size = bytes.length): { children: Child[]; header: Header[] } {
  const found: { children: Child[]; header: Header[] } = { children: [], header: [] }
  const reader = createCensusReader({
    header: (header) => found.header.push(header),
    child: (one) => found.children.push(one),
  })
  for (let at = 0; at < bytes.length; at += size) reader.write(bytes.subarray(at, at + size))
  expect(reader.end()).toBe(found.children.length)
  return found
}

function refusal(bytes: Uint8Array | string): CensusUnreadable {
  try {
    read(typeof bytes === 'string' ? bytesOf(bytes) : bytes)
  } catch (error) {
    if (error instanceof CensusUnreadable) return error
    throw error
  }
  throw new Error('The file was read.')
}

const everything = census([
  child(
    { Disability: ['MOB', 'LD'], PersonDeathDate: '2026-01-02' },
    episode({
      DateOfInitialCPC: '2025-05-12',
      Assessments: [assessment({ AssessmentFactors: ['1A', '2B', '3C'] }), assessment()],
      CINPlanDates: [cinPlan()],
      Section47: [enquiry({ ICPCnotRequired: '1' })],
      ChildProtectionPlans: [
        protectionPlan({
          NumberOfPreviousCPP: '02',
          Reviews: [{ CPPreviewDate: ['2025-08-01', 'later'] }, { CPPreviewDate: '2025-12-01' }],
        }),
      ],
      PreProceedingsandFGDM: [
        { PPStartDate: '2025-10-01', ReviewMeetingsCount: '3', PPOutcome: 'A' },
      ],
    }),
    episode({ ReferralNFA: 'true' }),
  ),
])

describe('what is read', () => {
  test('a child’s record has every repeated element, days parsed, and the file’s own text kept', () => {
    const [one] = read(bytesOf(everything)).children
    expect(one).toMatchObject({
      id: 'SEV0000001',
      birth: '2018-06-01',
      death: '2026-01-02',
      sex: 'F',
      disabilities: ['MOB', 'LD'],
      line: 13,
      position: 1,
    })
    expect(one?.episodes).toHaveLength(2)
    expect(one?.episodes[0]).toMatchObject({ noFurtherAction: false, texts: { ReferralNFA: '0' } })
    expect(one?.episodes[1]).toMatchObject({ noFurtherAction: true })
    expect(one?.episodes[0]?.assessments.map(({ factors }) => factors)).toEqual([
      ['1A', '2B', '3C'],
      ['3A'],
    ])
    expect(one?.episodes[0]?.enquiries[0]).toMatchObject({ conferenceNotRequired: true })
    expect(one?.episodes[0]?.protectionPlans[0]).toMatchObject({
      end: null,
      previousPlans: 2,
      texts: { NumberOfPreviousCPP: '02' },
    })
    expect(one?.episodes[0]?.protectionPlans[0]?.reviews.map(({ dates }) => dates)).toEqual([
      ['2025-08-01', undefined],
      ['2025-12-01'],
    ])
    expect(one?.episodes[0]?.preProceedings[0]).toMatchObject({
      start: '2025-10-01',
      reviewMeetings: 3,
      outcome: 'A',
      courtApplication: null,
    })
  })

  test('the head comes before the first child, and from a file without children too', () => {
    const head = { collection: 'CIN', year: '2026', referenceDate: '2026-03-31', authority: '999' }
    expect(read(bytesOf(everything)).header).toMatchObject([head])
    expect(read(bytesOf(census([]))).header).toMatchObject([head])
  })

  test('children come one at a time as the bytes come', async () => {
    const seen: string[] = []
    const bytes = bytesOf(census(['A', 'B', 'C'].map((LAchildID) => child({ LAchildID }))))
    let given = 0
    async function* chunks() {
      for (; given < bytes.length; given += 100) {
        await Promise.resolve()
        yield bytes.subarray(given, given + 100)
      }
    }
    for await (const one of readCensus(chunks())) {
      if (one.id === 'A') expect(given).toBeLessThan(bytes.length - 600)
      seen.push(one.id ?? '')
    }
    expect(seen).toEqual(['A', 'B', 'C'])
  })

  test.each([1, 2, 3, 7, 64, 1000])('pieces of %i bytes give the same children', (size) => {
    const bytes = bytesOf(everything.replace('SEV0000001', 'Zoë–😀&amp;<![CDATA[<é>]]>'))
    const whole = read(bytes)
    expect(whole.children[0]?.id).toBe('Zoë–😀&<é>')
    expect(read(bytes, size)).toEqual(whole)
  })

  test('prefixes, attributes, comments and instructions do not stand in the way', () => {
    const file = everything
      .replaceAll(/<(\/?)(?=[A-Z])/g, '<$1cin:')
      .replace('<cin:Message>', '<?made by="x"?><!-- a --><cin:Message xmlns:cin="urn:x" a="b">')
      .replace('2018-06-01', '<!-- a -->2018-<!-- b -->06-01')
    expect(read(bytesOf(file)).children[0]?.birth).toBe('2018-06-01')
  })
})

describe('what the schema does not allow is said, with its value', () => {
  const schema = (...children: Parameters<typeof census>[0]) =>
    issuesOf(census(children))
      .filter(({ rule }) => rule === 'schema')
      .map(({ severity, rows }) => [severity, rows[0]?.path, rows[0]?.value])

  test.each([
    '31/03/2025',
    '2025-02-29',
    '2025-3-1',
    '2025-05-01T00:00:00',
    '2025-05-01Z',
    '0001-01-01',
    'soon',
  ])('%s is no date', (value) => {
    expect(schema(child({}, episode({ CINreferralDate: value })))).toEqual([
      ['error', 'CINdetails[0]/CINreferralDate', value],
    ])
  })

  test('a review date, a flag and a number that can’t be read', () => {
    const plan = protectionPlan({
      NumberOfPreviousCPP: 'two',
      Reviews: [{ CPPreviewDate: ['2025-08-01', 'later'] }],
    })
    const described = episode({
      Section47: [enquiry({ ICPCnotRequired: 'TRUE' })],
      ChildProtectionPlans: [plan],
    })
    expect(schema(child({}, described))).toEqual([
      ['error', 'CINdetails[0]/Section47[0]/ICPCnotRequired', 'TRUE'],
      ['error', 'CINdetails[0]/ChildProtectionPlans[0]/NumberOfPreviousCPP', 'two'],
      ['error', 'CINdetails[0]/ChildProtectionPlans[0]/Reviews[0]/CPPreviewDate[1]', 'later'],
    ])
  })

  test('a value given twice; the first counts', () => {
    expect(schema(child({ PersonBirthDate: ['2018-06-01', '2018-06-02'] }))).toEqual([
      ['error', 'ChildIdentifiers/PersonBirthDate', '2018-06-02'],
    ])
  })

  test('an element nobody knows, once for each name, and a text between elements', () => {
    const odd = { CPPstartdate: '2025-05-01' }
    expect(schema(child({}, episode(odd)), child({}, episode(odd)))).toEqual([
      ['query', 'CINdetails[0]/CPPstartdate', null],
    ])
    const stray = census([child({})]).replace('</UPN>', '</UPN>PersonBirthDate')
    expect(issuesOf(stray).filter(({ rule }) => rule === 'schema')).toMatchObject([
      { severity: 'query', rows: [{ value: 'PersonBirthDate' }] },
    ])
  })

  test('elements inside a value are not read as the child’s', () => {
    const file = census([child({})]).replace('<UPN>', '<UPN><Sex>M</Sex>')
    expect(read(bytesOf(file)).children[0]).toMatchObject({ sex: 'F', upn: 'U001000000001' })
  })
})

describe('a file that can’t be read is refused with its line', () => {
  const lines = everything.split('\n')

  test.each([
    ['a wrong end', everything.replace('</UPN>', '</UNP>'), 16, /closed that is not the one open/],
    ['a lonely &', everything.replace('SEV', 'S & V'), 15, /an & on its own/],
    ['an entity nobody defined', everything.replace('SEV', '&nbsp;'), 15, /undefined entity/],
    ['an attribute twice', everything.replace('<UPN>', '<UPN a="1" a="2">'), 16, /duplicate/],
    ['a control character', everything.replace('SEV', '\u0001'), 15, /disallowed/],
    ['something after the end', `${everything}<Message/>`, lines.length, /./],
    ['no XML', 'Child Unique ID,Date of Contact\n', 1, /not XML/],
    ['another XML', '<html><body/></html>', 1, /begins with <html>/],
    ['a document type', `<!DOCTYPE x [<!ENTITY a "b">]>\n${everything}`, 1, /document type/],
  ] as const)('%s', (_, file, line, words) => {
    const error = refusal(file)
    expect(error.message).toMatch(words)
    expect(error.message).toMatch(/^Line \d+: /)
    expect(error.line).toBe(line)
  })

  test('a file cut off anywhere', () => {
    for (const at of [30, 200, 500, everything.length - 5])
      expect(refusal(everything.slice(0, at)).message).toMatch(/cut off/)
    const half = lines.slice(0, 20).join('\n')
    expect(refusal(half)).toMatchObject({ line: 20, message: expect.stringMatching(/cut off/) })
  })

  test('an empty file, a zip file', () => {
    expect(refusal('').message).toBe('The file is empty.')
    expect(refusal('PK\u0003\u0004').message).toMatch(/zip file or a workbook/)
  })

  test('elements too deep, a child too large, a value too long', () => {
    const deep = `<Message><Header>${'<a>'.repeat(100_000)}`
    expect(refusal(deep).message).toMatch(/too deep/)
    const large = census([
      child({}, episode({ Section47: Array.from({ length: 30_000 }, () => ({})) })),
    ])
    expect(refusal(large).message).toMatch(/too many elements/)
    expect(refusal(everything.replace('SEV', 'S'.repeat(3000))).message).toMatch(/too long/)
  })

  test.each([
    ['a text', '<Message>'],
    ['a value', '<Message><Children><Child><ChildIdentifiers><UPN>'],
    ['a comment', '<!--'],
    ['an instruction', '<?a '],
    ['a name', '<'],
    ['an attribute', '<Message a="'],
  ])('%s without end, before it fills the memory', (_, start) => {
    const reader = createCensusReader({ header: () => undefined, child: () => undefined })
    const piece = bytesOf('x'.repeat(500_000))
    reader.write(bytesOf(start))
    expect(() => {
      for (let n = 0; n < 10; n++) reader.write(piece)
    }).toThrow(CensusUnreadable)
  })
})
