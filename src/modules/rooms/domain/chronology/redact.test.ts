import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WORD_FIELDS, type ChronologyEntry, type WordField } from './entry.ts'
import { redactorOf, type Covered, type Redaction } from './redact.ts'

const ENTRY: ChronologyEntry = {
  id: 'one',
  on: '2017-03-12',
  time: '14:30',
  until: null,
  child: 'Child 1',
  who: 'Health visitor',
  what: 'Told by Mrs Quill that her partner, Abel O’Shea-Quill, drinks. Mrs  Quill was alone.',
  response: 'Referred',
  comment: '',
  source: 'Quill family.xlsx',
  sourceRow: 7,
  agencyId: 'a',
  agency: 'Severnshire Police',
  at: '2018-01-01T10:00:00.000Z',
}

let made = 0
const redaction = (covers: Covered, more: Partial<Redaction> = {}): Redaction => ({
  id: `r${++made}`,
  covers,
  reason: 'third-party',
  note: '',
  by: 'Morgan Hale',
  at: '2018-02-01T10:00:00.000Z',
  lifted: null,
  ...more,
})
const text = (words: string, field: WordField = 'what'): Covered => ({
  kind: 'text',
  entryId: 'one',
  field,
  text: words,
})
const shown = (...redactions: readonly Redaction[]) => redactorOf(redactions)(ENTRY)

test('a piece of text is covered wherever it stands in its field, however it is written', () => {
  expect(shown(redaction(text('mrs quill'))).what).toBe(
    'Told by [redacted: third party] that her partner, Abel O’Shea-Quill, drinks. [redacted: third party] was alone.',
  )
  expect(shown(redaction(text("Abel O'Shea–Quill"))).what).toContain(
    'partner, [redacted: third party], drinks',
  )
})

test('a field is covered whole, and an entry but for its day and agency', () => {
  const field = shown(
    redaction({ kind: 'field', entryId: 'one', field: 'what' }, { reason: 'privilege' }),
  )
  expect(field).toEqual({ ...ENTRY, what: '[redacted: legal privilege]' })
  expect(shown(redaction({ kind: 'entry', entryId: 'one' }))).toEqual({
    ...ENTRY,
    time: null,
    sourceRow: null,
    child: '',
    who: '',
    what: '[redacted: third party]',
    response: '',
    comment: '',
    source: '',
  })
})

test('everywhere means every field, every entry, and the name of the agency', () => {
  const redact = redactorOf([
    redaction({ kind: 'everywhere', text: 'Quill' }),
    redaction({ kind: 'everywhere', text: 'Police' }, { reason: 'professional' }),
  ])
  expect(redact({ ...ENTRY, id: 'another', comment: 'Ms Quillon' })).toMatchObject({
    what: 'Told by Mrs [redacted: third party] that her partner, Abel O’Shea-[redacted: third party], drinks. Mrs  [redacted: third party] was alone.',
    comment: 'Ms [redacted: third party]on',
    source: '[redacted: third party] family.xlsx',
    agency: 'Severnshire [redacted: professional’s identity]',
  })
})

test('a short word is covered everywhere only where it stands by itself', () => {
  const redact = redactorOf([redaction({ kind: 'everywhere', text: 'Ann' })])
  expect(redact({ ...ENTRY, what: 'Ann planned; ANN’s' }).what).toBe(
    '[redacted: third party] planned; [redacted: third party]’s',
  )
})

test('pieces that touch become one bar with both reasons, in the order of the list', () => {
  const found = shown(
    redaction(text('Abel'), { reason: 'privilege' }),
    redaction(text('O’Shea-Quill')),
    redaction(text('bel')),
  )
  expect(found.what).toContain('partner, [redacted: third party; legal privilege], drinks')
})

test('words that can’t be found cover their whole field', () => {
  expect(shown(redaction(text('Nobody'))).what).toBe('[redacted: third party]')
  expect(shown(redaction(text('...'))).what).toBe('[redacted: third party]')
})

test('a lifted redaction shows again what it covered', () => {
  const lifted = { by: 'Morgan Hale', at: '2018-03-01T10:00:00.000Z', why: 'Consent was given.' }
  expect(shown(redaction(text('Quill'), { lifted }))).toBe(ENTRY)
})

// Words of which no bar has one, so that finding them means that they leaked.
const secret = fc
  .array(fc.constantFrom('zog', 'Zwq', 'żog', 'O’Zw', 'zo-g', '7', '  ', '\u00AD'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((some) => `Z${some.join('z')}z`)
const around = fc.string({ maxLength: 12 }).map((some) => some.replaceAll(/[^ .,a-m]/g, ''))
const covering = (covered: string): fc.Arbitrary<Covered> =>
  fc.oneof(
    fc.constant<Covered>({ kind: 'entry', entryId: 'one' }),
    fc
      .constantFrom(...WORD_FIELDS)
      .map((field): Covered => ({ kind: 'field', entryId: 'one', field })),
    fc.constantFrom(...WORD_FIELDS).map((field) => text(covered, field)),
    fc.constant<Covered>({ kind: 'everywhere', text: covered }),
  )

function fieldsCovered(covers: Covered): readonly WordField[] {
  switch (covers.kind) {
    case 'entry':
    case 'everywhere':
      return WORD_FIELDS
    case 'field':
    case 'text':
      return [covers.field]
  }
}

const filled = (words: string): ChronologyEntry => ({
  ...ENTRY,
  ...Object.fromEntries(WORD_FIELDS.map((field) => [field, words])),
})
const plain = (words: string) => words.replaceAll('\u00AD', '').toLowerCase()

test('what is covered stands nowhere in what is shown, and its length does not show', () => {
  const cases = fc
    .tuple(secret, secret, around, around)
    .chain((some) => covering(some[0]).map((covers) => ({ some, covers })))
  fc.assert(
    fc.property(cases, ({ some: [hidden, other, before, after], covers }) => {
      const show = (words: string) => {
        const own = 'text' in covers ? { ...covers, text: words } : covers
        return redactorOf([redaction(own)])(filled(`${before} ${words} ${after}`))
      }
      const [first, second] = [show(hidden), show(other)]
      for (const field of fieldsCovered(covers)) {
        expect(plain(first[field])).not.toContain(plain(hidden).trim())
        expect(first[field]).toBe(second[field])
      }
    }),
    { numRuns: 400 },
  )
})

test('the order of redactions makes no difference, and without any the entry is as it was', () => {
  const any = fc.array(
    fc.tuple(covering('zog'), fc.constantFrom('third-party', 'privilege', 'safety'), fc.boolean()),
    { maxLength: 6 },
  )
  fc.assert(
    fc.property(any, (some) => {
      const redactions = some.map(([covers, reason, isLifted]) =>
        redaction(covers, {
          reason,
          lifted: isLifted ? { by: 'x', at: '', why: '' } : null,
        } as Partial<Redaction>),
      )
      const entry = filled('a zog b zog c')
      expect(redactorOf([...redactions].reverse())(entry)).toEqual(redactorOf(redactions)(entry))
      if (redactions.every(({ lifted }) => lifted !== null))
        expect(redactorOf(redactions)(entry)).toBe(entry)
    }),
  )
})
