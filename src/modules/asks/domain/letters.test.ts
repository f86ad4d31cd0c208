import { expect, test } from 'vitest'
import { composeLetter, type LetterFacts, type LetterKind } from './letters.ts'

const FACTS: LetterFacts = {
  kind: 'invitation',
  partnership: 'Severnshire Safeguarding Children Partnership',
  name: 'Wyre Hill School',
  asks: [{ title: 'Schools’ audit', due: '2018-05-31', url: 'https://s.example/a/token' }],
  purpose: 'It shows how schools keep children safe.',
  reason: 'The school was closed by snow.',
  contact: 'Morgan Hale (morgan.hale@severnshire.example)',
  signsIn: false,
  today: '2018-05-01',
}
const KINDS: readonly LetterKind[] = [
  ...(['invitation', 'reminder', 'digest', 'extension', 'new-link', 'reopened'] as const),
]

test('every letter says who asks, what for, by when, where, and what to do if it is for another', () => {
  for (const kind of KINDS) {
    const { subject, text } = composeLetter({ ...FACTS, kind })
    expect(subject, kind).toContain('Schools’ audit')
    for (const part of [FACTS.name, FACTS.partnership, '31 May 2018', 'https://s.example/a/token'])
      expect(text, kind).toContain(part)
    expect(text, kind).toContain('If this is not for you, please tell Morgan Hale')
  }
})

test('a reminder counts the days in words, and never writes that a day to come is past', () => {
  const on = (today: string) => composeLetter({ ...FACTS, kind: 'reminder', today }).text
  expect(on('2018-05-17')).toContain('due in 14 days')
  expect(on('2018-05-30')).toContain('due tomorrow')
  expect(on('2018-05-31')).toContain('due today')
  expect(on('2018-06-01')).toContain('was due yesterday')
  expect(on('2018-06-07')).toContain('was due 7 days ago')
  expect(on('2018-05-31')).not.toContain('was due')
})

test('reasons stand in the letters that have one, and in no other', () => {
  for (const kind of KINDS)
    expect(composeLetter({ ...FACTS, kind }).text.includes(FACTS.reason), kind).toBe(
      kind === 'extension' || kind === 'reopened',
    )
})

test('one letter names everything that is owed', () => {
  const other = { title: 'Staff survey', due: '2018-04-20', url: 'https://s.example/a/other' }
  const { subject, text } = composeLetter({
    ...FACTS,
    kind: 'digest',
    asks: [...FACTS.asks, other],
  })
  expect(subject).toBe('2 things we are waiting for')
  expect(text).toContain('It was due on 20 April 2018.')
  expect(text).toContain('https://s.example/a/other')
})

test('who has an account is told to sign in, and gets no link that works by itself', () => {
  const { text } = composeLetter({ ...FACTS, signsIn: true })
  expect(text).toContain('Sign in to answer.')
  expect(text).not.toContain('The link is yours alone')
})

test('a title can put no other heading into a letter', () => {
  const asks = [{ ...FACTS.asks[0], title: 'A\r\nBcc: b@b.example', due: '2018-05-31', url: 'u' }]
  expect(composeLetter({ ...FACTS, asks }).subject).not.toMatch(/[\r\n]/)
})
