import { expect, test } from 'vitest'
import { EMPTY_PAPER, readPaper, typedPaper } from './paper.ts'

test('a paper typed into its boxes comes back as it was typed', () => {
  const typed = {
    ...typedPaper(EMPTY_PAPER),
    title: 'Annual report',
    presenters: 'Farida Okonjo | Independent chair | Annual report\nBea Whitlock | Training',
    priorities: 'x Good mental health | voices heard\nBeing active | ',
    recommendations: 'That it is noted.\nThat police are asked.',
    updates: '2018-09-20 | The hospitals replied.',
  }
  const content = readPaper((field) => typed[field as keyof typeof typed] ?? '')
  expect(content.presenters[0]).toEqual({
    name: 'Farida Okonjo',
    role: 'Independent chair',
    presents: 'Annual report',
  })
  expect(content.priorities).toMatchObject([
    { title: 'Good mental health', ticked: true, impact: 'voices heard' },
    { title: 'Being active', ticked: false },
  ])
  expect(content.updates).toEqual([{ on: '2018-09-20', text: 'The hospitals replied.' }])
  expect(readPaper((field) => typedPaper(content)[field] ?? '')).toEqual(content)
})
