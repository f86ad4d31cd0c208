import type { EscalationPolicy } from '../../../../knowledge/law/index.ts'
import { ask, rowsIn, type Fault, type PolicyForm, type Values } from '../../../rooms/index.ts'
import { MOST_STAGES, POLICY, policyFrom } from '../policy.ts'

/** What the Business Manager fills in to put the partnership's own policy in the place of the shipped one. */
export const policyForm: Omit<PolicyForm, 'under'> = {
  title: 'Our escalation policy',
  intro:
    'The stages by which differences between agencies are settled, and the time each stage has. It counts for every escalation first raised on or after its day. Those raised before keep the policy of their own day.',
  questions: [
    ask.anyDay('from', 'From what day does it hold?', {
      hint: 'Differences first raised on that day or later run by it.',
    }),
    ask.line('name', 'What is it called, and who agreed to it?', {
      hint: 'Such as “Resolving professional differences, version 4, agreed by the partnership on 3 June”.',
    }),
    ask.rows(
      'stages',
      'What are its stages, in order?',
      [
        {
          id: 'title',
          type: 'text',
          label: 'What happens at this stage',
          required: true,
          most: 120,
        },
        {
          id: 'days',
          type: 'number',
          label: 'Working days it has (leave empty where the policy gives none)',
          unit: 'working days',
          least: 1,
          most: 90,
          whole: true,
        },
      ],
      { most: MOST_STAGES },
    ),
  ],
  suggested: {
    stages: POLICY.stages.map(({ title, workingDays }) => ({
      title,
      ...(workingDays === null ? {} : { days: workingDays }),
    })),
  },
  check: (values) => [...stageFaults(values)],
  inWords: (values) => {
    const policy = values ? policyFrom(values) : POLICY
    return [`${policy.name}.`, ...policy.stages.map(stageInWords)]
  },
}

function stageFaults(values: Values): Fault[] {
  const stages = rowsIn(values, 'stages')
  if (stages.length === 0)
    return [
      { question: 'stages', message: 'A policy has one stage at least. Write what happens at it.' },
    ]
  if (stages.every((row) => typeof row['days'] !== 'number'))
    return [
      {
        question: 'stages',
        message: 'Give one stage a time at least. Without any, no clock would run.',
      },
    ]
  return []
}

function stageInWords(
  { title, workingDays }: EscalationPolicy['stages'][number],
  at: number,
): string {
  const within =
    workingDays === null
      ? 'no time of its own'
      : `within ${workingDays} working ${workingDays === 1 ? 'day' : 'days'}`
  return `Stage ${at + 1}: ${title}, ${within}.`
}
