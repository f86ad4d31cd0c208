import { expect, test } from 'vitest'
import { checkPathway } from '../../rooms/index.ts'
import { caseAuditsPathway } from './pathway.ts'

test('the pathway is whole: every stage is reached, every form can be asked', () => {
  expect(checkPathway(caseAuditsPathway)).toEqual([])
})

test('the agencies’ form asks what the shipped audit form asks, but for the reference', () => {
  const [form] = caseAuditsPathway.agencyForms
  expect(form?.questions.map(({ id }) => id)).toEqual([
    'known',
    'concern',
    'auditor',
    ...[
      'recognition',
      'child',
      'assessment',
      'working-together',
      'oversight',
      'difference',
    ].flatMap((one) => [`${one}-grade`, `${one}-why`]),
    'overall-grade',
    'overall-why',
    'good-practice',
    'actions',
  ])
  // An agency that did not know the child is asked only whether anything puts it at risk.
  const always = form?.questions.filter(({ when }) => !when).map(({ id }) => id)
  expect(always).toEqual(['known', 'concern'])
})

test('an audit stands by itself, names no child, and counts by no clock of the law', () => {
  const { access, prefix, panel, children, clocks, identifies } = caseAuditsPathway
  expect({ access, prefix, panel, children, clocks, identifies }).toEqual({
    access: 'panel_case',
    prefix: 'AU',
    panel: null,
    children: 'many',
    clocks: [],
    identifies: ['name', 'born', 'nhs-number'],
  })
})
