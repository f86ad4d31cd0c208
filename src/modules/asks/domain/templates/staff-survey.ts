import type { Template } from '../template.ts'
import { agree } from './agree.ts'
import { SECTION_11_STANDARDS } from './section-11.ts'

/**
 * What staff say of the same standards on which their organisation scores itself, so that the two can
 * be held side by side. Nobody reads one form; answers are counted, by the kind of agency.
 */
export const staffSurvey: Template = {
  code: 'staff-survey',
  version: 1,
  title: 'Staff survey on safeguarding',
  purpose:
    'Tell the board how safeguarding works where you are. Nobody sees your form: answers are only counted.',
  kind: 'survey_response',
  audience: 'people',
  standards: SECTION_11_STANDARDS.map(({ id, title, theme }) => ({
    id,
    title,
    ...(theme ? { theme } : {}),
  })),
  sections: [
    {
      id: 'about-you',
      title: 'Where you work',
      intro: 'Groups of fewer than five are never shown.',
      questions: [
        {
          id: 'agency',
          type: 'one',
          label: 'Which kind of organisation do you work for?',
          required: true,
          options: [
            { value: 'council', label: 'Council children’s services' },
            { value: 'district', label: 'District council' },
            { value: 'police', label: 'Police' },
            { value: 'health', label: 'Health' },
            { value: 'school', label: 'School, college or nursery' },
            { value: 'probation', label: 'Probation or youth justice' },
            { value: 'voluntary', label: 'Voluntary or community group' },
            { value: 'other', label: 'Something else' },
          ],
        },
        {
          id: 'contact',
          type: 'one',
          label: 'How often do you meet children in your work?',
          required: true,
          options: [
            { value: 'daily', label: 'Every day' },
            { value: 'weekly', label: 'Every week' },
            { value: 'less', label: 'Less often' },
            { value: 'never', label: 'Never' },
          ],
        },
      ],
    },
    {
      id: 'leaders',
      title: 'Leaders and policies',
      questions: [
        agree(
          'leaders-act',
          'Our leaders act when staff raise a worry about a child.',
          'commitment',
        ),
        agree(
          'policy-found',
          'I can find our safeguarding policy when I need it.',
          'responsibilities',
        ),
        agree('lead-known', 'I know who our safeguarding lead is.', 'accountability'),
        agree('lead-reached', 'I can reach our safeguarding lead the same day.', 'accountability'),
      ],
    },
    {
      id: 'practice',
      title: 'Your work',
      questions: [
        agree('voice-heard', 'What children tell us changes what we do.', 'voice'),
        agree('trained', 'My training is recent enough for the children I meet.', 'training'),
        agree(
          'supervised',
          'I talk my worries about children over with somebody senior.',
          'training',
        ),
        agree(
          'colleague',
          'I would know what to do if a colleague worried me.',
          'recruitment',
          'For example how they behave around a child.',
        ),
      ],
    },
    {
      id: 'others',
      title: 'Working with others',
      questions: [
        agree(
          'levels-used',
          'I use the levels of need guidance when I decide what to do.',
          'working-together',
        ),
        agree(
          'disagree-known',
          'I know how to take it further when another agency disagrees.',
          'working-together',
        ),
        agree('may-share', 'I know what I may share to keep a child safe.', 'information'),
        agree('told-in-time', 'Other agencies tell me what I need to know in time.', 'information'),
        {
          id: 'one-thing',
          type: 'text',
          long: true,
          most: 1000,
          label: 'What one thing would keep children here safer?',
          hint: 'Please name nobody. The board reads these words, without knowing who wrote them.',
        },
      ],
    },
  ],
  scoring: { how: 'share-good', least: 0, most: 100, metFrom: 75 },
  maps: [],
  nilAllowed: false,
  source: 'Our own questions, on the eight standards of the section 11 self-assessment.',
  checked: false,
}
