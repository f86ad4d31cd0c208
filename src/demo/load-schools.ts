import {
  addAudience,
  beginReturn,
  beginRound,
  changeRound,
  findLatestReturn,
  findRound,
  findUsableTemplate,
  giveValues,
  listRecipients,
  noteSilence,
  openRound,
  submitReturn,
} from '../modules/asks/index.ts'
import { listAgencies } from '../modules/directory/index.ts'
import type { Context } from '../platform/http/index.ts'
import type { Services } from '../platform/services.ts'
import { fillIn } from './asks/fill-in.ts'
import { SCHOOL_BLOCKAGE, SCHOOL_STANDARDS, SCHOOLS, type DemoSchool } from './asks/schools.ts'
import type { AsOn } from './load-asks.ts'

/** Acts on a day as whoever holds a link to these records, as a school does. */
export type AsLink = (
  day: string,
  records: readonly string[],
  work: (context: Context<Services>) => Promise<void>,
) => Promise<void>

/** Asks the schools for their audit: most answer by their link, some not. Out: the round's id. */
export async function loadSchools(asOn: AsOn, asLink: AsLink, manager: string): Promise<string> {
  const id = await asOn('2017-11-06')(manager, open)
  const asked = await asOn('2017-11-07')(manager, ({ tx }) => listRecipients(tx, id))
  for (const school of SCHOOLS) {
    const recipient = asked.find(({ urn }) => urn === school.urn)
    if (!recipient) throw new Error(`${school.name} was not asked.`)
    if (school.stands === 'replied' || school.stands === 'drafting')
      await asLink('2017-12-04', [recipient.id, id], (context) => answer(context, id, school))
    if (school.stands === 'blocked')
      await asOn('2018-01-29')(manager, async (context) => {
        await noteSilence(context, recipient, 'blocked', SCHOOL_BLOCKAGE)
      })
  }
  await asOn('2018-02-05')(manager, (context) => changeRound(context, id, 'open', 'closed'))
  return id
}

async function open(context: Context<Services>): Promise<string> {
  const template = await findUsableTemplate(context.tx, 'school-audit', 1)
  if (!template) throw new Error('There is no template for schools.')
  const id = await beginRound(context, {
    template,
    title: 'Schools’ safeguarding audit 2017-18',
    period: '2017-18',
    words: 'Every school in the county is asked. The link is for your school only.',
    due: '2017-12-15',
    groupId: null,
    reminders: [14, 3, -1],
    contact: 'Morgan Hale, Business Manager',
  })
  const agencies = await listAgencies(context.tx)
  await addAudience(
    context,
    id,
    SCHOOLS.map(({ urn, name }) => ({
      askedAs: 'school',
      // A school whose lead has an account sees what was asked of it; the others come by their link.
      agencyId: agencies.find((one) => one.name === name)?.id ?? null,
      subjectId: null,
      urn,
      name,
      contactName: '',
      email: `safeguarding@${urn}.severnshire.example`,
      signsIn: false,
    })),
  )
  await openRound(context, id)
  return id
}

async function answer(context: Context<Services>, id: string, school: DemoSchool): Promise<void> {
  const { tx } = context
  const round = await findRound(tx, id)
  const recipient = (await listRecipients(tx, id)).find(({ urn }) => urn === school.urn)
  if (!round || !recipient) throw new Error(`${school.name} can’t see what it is asked.`)
  const asking = { recipient, round, given: undefined, by: school.name }
  await beginReturn(context, asking, false)
  const draft = await findLatestReturn(tx, recipient.id)
  if (!draft) throw new Error(`${school.name} has no return.`)
  const values = fillIn(round.template, {
    because: 'From the governors’ own visits, and the single central record.',
    day: '2017-11-20',
    grades: Object.fromEntries(
      SCHOOL_STANDARDS.map((standard, at) => [standard, school.grades[at] ?? 2]),
    ),
    said: { 'staff-all': 46, 'staff-trained': 44 },
  })
  const refused = await giveValues(context, draft.id, round.template, values, school.name)
  if (refused.length > 0) throw new Error(`${school.name} can’t answer ${refused.join(', ')}.`)
  if (school.stands !== 'replied') return
  const signed = { name: 'The headteacher', post: 'Headteacher' }
  await submitReturn(context, asking, draft.id, signed)
}
