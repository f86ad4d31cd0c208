import type { OneQuestion, Template } from '../template.ts'

const yesOrNo = (id: string, label: string, standard: string): OneQuestion => ({
  id,
  type: 'one',
  label,
  standard,
  options: [
    { value: 'yes', label: 'Yes' },
    { value: 'a-bit', label: 'A bit' },
    { value: 'no', label: 'No' },
    { value: 'not-sure', label: 'I’m not sure' },
  ],
  good: ['yes'],
  bad: ['a-bit', 'no'],
})

/**
 * What children and families say of the help they had, in words for a reading age of 9 to 11. No
 * question must be answered, and none asks who they are.
 */
export const familyFeedback: Template = {
  code: 'family-feedback',
  version: 1,
  title: 'How was our help?',
  purpose: 'We want to know if we helped you. You do not have to tell us your name.',
  kind: 'survey_response',
  audience: 'anyone',
  standards: [
    { id: 'heard', title: 'Families are listened to', theme: 'voice' },
    { id: 'clear', title: 'Families know what happens and why', theme: 'voice' },
    { id: 'helped', title: 'The help made things better', theme: 'difference' },
  ],
  sections: [
    {
      id: 'you',
      title: 'About you',
      intro: 'You can skip any question.',
      questions: [
        {
          id: 'who',
          type: 'one',
          label: 'Who are you?',
          options: [
            { value: 'child', label: 'I am a child or a young person' },
            { value: 'parent', label: 'I am a mum, dad or carer' },
            { value: 'other', label: 'I am someone else in the family' },
          ],
        },
      ],
    },
    {
      id: 'listening',
      title: 'Did we listen?',
      questions: [
        yesOrNo('listened', 'Did we listen to you?', 'heard'),
        yesOrNo('kind', 'Were we kind to you?', 'heard'),
        yesOrNo('had-a-say', 'Did you have a say in the plan?', 'heard'),
        yesOrNo('told-why', 'Did we tell you why we came to see you?', 'clear'),
        yesOrNo('knew-next', 'Did you know what would happen next?', 'clear'),
        yesOrNo('same-person', 'Did you see the same person each time?', 'clear'),
      ],
    },
    {
      id: 'change',
      title: 'Did we help?',
      questions: [
        yesOrNo('better', 'Are things better now?', 'helped'),
        yesOrNo('safe', 'Do you feel more safe now?', 'helped'),
        yesOrNo('who-to-ask', 'Do you know who to ask if you need help again?', 'helped'),
        {
          id: 'best',
          type: 'text',
          long: true,
          most: 1000,
          label: 'What was the best thing we did?',
          hint: 'Please do not write names.',
        },
        {
          id: 'change-one',
          type: 'text',
          long: true,
          most: 1000,
          label: 'What should we do in a new way?',
          hint: 'Please do not write names.',
        },
      ],
    },
  ],
  scoring: { how: 'share-good', least: 0, most: 100, metFrom: 75 },
  maps: [],
  nilAllowed: false,
  source: 'Our own questions. The reading age is measured by a test, not by readers.',
  checked: false,
}
