import {
  addAudience,
  beginRound,
  changeRound,
  findUsableTemplate,
  listRecipients,
  openRound,
  type Template,
} from '../modules/asks/index.ts'
import type { Operator } from '../platform/operator/index.ts'
import { drawn, surveyAnswers, type Leaning } from './asks/survey-answers.ts'
import type { AsOn } from './load-asks.ts'

interface DemoSurvey {
  readonly key: string
  readonly code: string
  readonly title: string
  readonly opened: string
  readonly due: string
  readonly closed: string
  readonly asked: number
  readonly replied: number
  readonly leaning: Leaning
}

const SURVEYS: readonly DemoSurvey[] = [
  {
    key: 'staff',
    code: 'staff-survey',
    title: 'Staff survey on safeguarding 2017-18',
    opened: '2018-01-22',
    due: '2018-02-23',
    closed: '2018-03-02',
    asked: 480,
    replied: 312,
    leaning: {
      usual: 0.82,
      'lead-known': 0.93,
      'disagree-known': 0.56,
      'levels-used': 0.68,
      'told-in-time': 0.61,
    },
  },
  {
    key: 'families',
    code: 'family-feedback',
    title: 'What families say 2017-18',
    opened: '2018-02-01',
    due: '2018-03-16',
    closed: '2018-03-23',
    asked: 60,
    replied: 27,
    leaning: { usual: 0.74 },
  },
]

type AsOperator = <T>(work: (operator: Operator) => Promise<T>) => Promise<T>

/** Asks staff and families, and lets chance answer. Out: each round's id by its key. */
export async function loadSurveys(
  asOn: AsOn,
  manager: string,
  asOperator: AsOperator,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  for (const survey of SURVEYS) {
    const { id, template, recipients } = await asOn(survey.opened)(manager, async (context) => {
      const template = await findUsableTemplate(context.tx, survey.code, 1)
      if (!template) throw new Error(`There is no template ${survey.code}.`)
      const id = await beginRound(context, {
        template,
        title: survey.title,
        period: '2017-18',
        words: '',
        due: survey.due,
        groupId: null,
        reminders: [],
        contact: 'Morgan Hale, Business Manager',
      })
      await addAudience(
        context,
        id,
        Array.from({ length: survey.asked }, (_, at) => ({
          askedAs: 'person' as const,
          agencyId: null,
          subjectId: null,
          urn: '',
          name: `Number ${at + 1} of the list`,
          contactName: '',
          email: '',
          signsIn: false,
        })),
      )
      await openRound(context, id)
      const recipients = (await listRecipients(context.tx, id)).map((one) => one.id)
      return { id, template, recipients }
    })
    await asOperator(({ query }) => reply(query, survey, template, id, recipients))
    await asOn(survey.closed)(manager, (context) => changeRound(context, id, 'open', 'closed'))
    ids.set(survey.key, id)
  }
  return ids
}

// As whoever came by a link would have: hundreds of sessions would only take longer.
async function reply(
  query: Operator['query'],
  { replied, leaning, due, code }: DemoSurvey,
  template: Template,
  round: string,
  recipients: readonly string[],
): Promise<void> {
  const at = `${due}T09:00:00Z`
  const chance = drawn(code.length * 7_919)
  const forms = recipients
    .slice(0, replied)
    .map((recipient) => ({ recipient, answers: surveyAnswers(template, leaning, chance, at) }))
  await query(
    `insert into app.ask_return (partnership_id, kind, round_id, recipient_id, answers, state, began_at, submitted_at)
     select p.partnership_id, 'survey_response', p.round_id, p.id, f.answers, 'submitted', $3, $3
     from jsonb_to_recordset($2::jsonb) as f (recipient uuid, answers jsonb)
     join app.ask_recipient p on p.id = f.recipient and p.round_id = $1`,
    [round, JSON.stringify(forms), at],
  )
  await query(
    `update app.ask_recipient set state = 'replied', replied_at = $2
     where id = any($1::uuid[])`,
    [forms.map(({ recipient }) => recipient), at],
  )
}
