import type { Recordable } from '../../../rooms/index.ts'
import { checkChecks, checkDecision, checkMet, checkParents } from '../check-decision.ts'
import {
  CHECKED_WHO,
  CHECKS,
  CONSENTS,
  DECIDERS,
  DECISIONS,
  FOUND,
  MAY_DECIDE,
  optionsOf,
} from '../codes.ts'
import { dayOf, NO_NAMES } from '../questions.ts'

/** Whether the arrangement is suitable: it may be decided again when something has changed. */
export const decision: Recordable = {
  code: 'decision',
  version: 1,
  title: 'Decision on suitability',
  button: 'Record a decision on suitability',
  questions: [
    dayOf('Day of the decision'),
    {
      id: 'decision',
      type: 'one',
      label: 'Is the arrangement suitable?',
      options: optionsOf(DECISIONS),
      required: true,
    },
    {
      id: 'by',
      type: 'one',
      label: 'Who decided?',
      options: optionsOf(DECIDERS),
      required: true,
    },
    {
      id: 'why',
      type: 'text',
      long: true,
      most: 3000,
      label: 'Reasons',
      hint: NO_NAMES,
      required: true,
    },
    {
      id: 'disqualified',
      type: 'yes-no',
      label: 'Is the carer, or somebody in the home, disqualified from private fostering?',
      reasonFor: ['yes'],
      required: true,
    },
    {
      id: 'consented',
      type: 'yes-no',
      label: 'Has the council consented in writing all the same?',
      when: { question: 'disqualified', is: ['yes'] },
      required: true,
    },
    {
      id: 'requirements',
      type: 'rows',
      label: 'What is the carer required to do?',
      most: 20,
      when: { question: 'decision', is: ['with-requirements'] },
      required: true,
      columns: [
        { id: 'what', type: 'text', label: 'Requirement', required: true, most: 500 },
        { id: 'by', type: 'date', label: 'By when', required: true },
      ],
    },
    {
      id: 'prohibited',
      type: 'yes-no',
      label: 'Was the carer prohibited from fostering the child privately?',
      when: { question: 'decision', is: ['unsuitable'] },
      reasonFor: ['no'],
      required: true,
    },
    {
      id: 'next',
      type: 'text',
      long: true,
      most: 2000,
      label: 'What is done to make the child safe, by whom and by when',
      hint: NO_NAMES,
      when: { question: 'decision', is: ['unsuitable'] },
      required: true,
    },
  ],
  on: 'on',
  many: true,
  check: checkDecision,
}

export const requirementsMet: Recordable = {
  code: 'requirements-met',
  version: 1,
  title: 'Requirements met',
  button: 'Record that the requirements are met',
  questions: [
    dayOf('Day on which all of them were met'),
    { id: 'how', type: 'text', long: true, most: 1000, label: 'What shows it', required: true },
  ],
  on: 'on',
  many: true,
  check: checkMet,
}

/** What those with parental responsibility say. */
export const parents: Recordable = {
  code: 'parents',
  version: 1,
  title: 'Parents’ consent',
  button: 'Record what the parents say',
  questions: [
    dayOf('Day they said so, or were last tried'),
    {
      id: 'consent',
      type: 'one',
      label: 'Do those with parental responsibility agree?',
      options: optionsOf(CONSENTS),
      required: true,
    },
    {
      id: 'carer-may',
      type: 'many',
      label: 'What may the carer decide?',
      hint: 'Parents keep parental responsibility. What they leave to the carer stands in writing.',
      options: optionsOf(MAY_DECIDE),
    },
    {
      id: 'note',
      type: 'text',
      long: true,
      most: 1000,
      label: 'What they want for the child',
      hint: NO_NAMES,
    },
  ],
  on: 'on',
  many: false,
  check: checkParents,
}

/** Checks on everybody in the home. The list is ours. */
export const checks: Recordable = {
  code: 'checks',
  version: 1,
  title: 'Checks on the home and its people',
  button: 'Record the checks',
  questions: [
    {
      id: 'checks',
      type: 'rows',
      label: 'Checks',
      hint: 'Say who by their part in the home, never by name.',
      most: 30,
      required: true,
      columns: [
        { id: 'who', type: 'one', label: 'Whom', options: optionsOf(CHECKED_WHO), required: true },
        { id: 'what', type: 'one', label: 'Check', options: optionsOf(CHECKS), required: true },
        { id: 'asked', type: 'date', label: 'Asked for', notAfterToday: true, required: true },
        { id: 'back', type: 'date', label: 'Back', notAfterToday: true },
        { id: 'found', type: 'one', label: 'Found', options: optionsOf(FOUND), required: true },
      ],
    },
  ],
  many: false,
  check: checkChecks,
}
