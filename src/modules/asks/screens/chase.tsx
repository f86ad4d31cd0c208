import { BackLink, Button, Select } from '../../../govuk/index.ts'
import { can } from '../../../platform/access/index.ts'
import { Form } from '../../../platform/forms/form.tsx'
import { invalid, page, redirect, type Request, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { listAgencies } from '../../directory/index.ts'
import { remindNow } from '../actions/letters.ts'
import { byWhoOwes, remindable } from '../domain/owed.ts'
import { countSilences, silencesInWords } from '../domain/silences.ts'
import { paths } from '../paths.ts'
import { policyOf } from '../permissions.ts'
import { listOwed, type Standing } from '../store/standing.ts'
import { NoMailServer } from './mail-notice.tsx'
import { StandingTable } from './standing-table.tsx'

/** As much as is read for one page, and as many who owe as are shown. */
const MOST_OWED = 10_000
const SHOWN = 100

/** Who owes what, across every round: one page, by agency and person, the longest owed first. */
export const chaseScreen: Screen<Services> = {
  async show(request) {
    const agencies = await listAgencies(request.tx)
    const agency = agencies.find(({ id }) => id === request.query.text('agency'))?.id ?? null
    const owed = await listOwed(request.tx, agency, MOST_OWED)
    const owing = byWhoOwes(owed)
    const manages = can(request.actor, policyOf('ask_letter'), 'read', { state: 'sent' })
    const letters = remindable(owed.map(withRemindable))
    const counts: Partial<Record<Standing['state'], number>> = {}
    for (const { state } of owed) counts[state] = (counts[state] ?? 0) + 1
    return page(
      'Who owes what',
      <>
        <h1 class="govuk-heading-l">Who owes what</h1>
        {manages && !request.services.mail.ready ? <NoMailServer /> : null}
        <form method="get">
          <Select
            name="agency"
            id="agency"
            label="Of which agency?"
            value={agency ?? ''}
            items={[
              { value: '', text: 'Everybody' },
              ...agencies.map(({ id, name }) => ({ value: id, text: name })),
            ]}
          />
          <Button classes="govuk-button--secondary">Show</Button>
        </form>
        {owed.length === 0 ? (
          <p class="govuk-body sightline-empty">Nobody owes anything.</p>
        ) : (
          <p class="govuk-body">
            {silencesInWords(countSilences(counts))}. Who was not asked stands nowhere here.
            {owing.length > SHOWN ? ` The ${SHOWN} who owe something longest are shown.` : ''}
          </p>
        )}
        {manages && letters.size > 0 ? (
          <Remind
            request={request}
            who="all"
            words={`Remind ${letters.size === 1 ? 'them' : `all ${letters.size}`} now`}
          />
        ) : null}
        {owing.slice(0, SHOWN).map((one) => (
          <section>
            <h2 class="govuk-heading-m govuk-!-margin-bottom-1">{one.name}</h2>
            <StandingTable
              label={`What ${one.name} owes`}
              standings={one.owed}
              today={request.now.toISOString().slice(0, 10)}
              showsRound
              manages={manages}
            />
            {manages && one.owed.some(({ email }) => letters.has(email)) ? (
              <Remind request={request} who={one.key} words="Remind them now" />
            ) : null}
          </section>
        ))}
      </>,
      { beforeContent: <BackLink href={paths.rounds}>Back to asks</BackLink> },
    )
  },

  async submit(request) {
    const { form, query, tx } = request
    const agency = query.text('agency')
    const known = (await listAgencies(tx)).some(({ id }) => id === agency)
    const owing = byWhoOwes(await listOwed(tx, known ? agency : null, MOST_OWED))
    const who = form.text('who')
    const chosen = owing.filter(({ key }) => who === 'all' || key === who)
    const letters = remindable(chosen.flatMap(({ owed }) => owed).map(withRemindable))
    if (letters.size === 0)
      return invalid({ field: 'agency', message: 'Nobody is left whom a letter could remind.' })
    await remindNow(request, letters)
    return redirect(known ? `${paths.chase}?agency=${agency}` : paths.chase)
  },
}

// A letter of the last hours is still on its way; the key keeps a second one of the hour from being written.
const withRemindable = (one: Standing) => ({ ...one, remindable: one.letter?.state !== 'waiting' })

function Remind(props: Readonly<{ request: Request<Services>; who: string; words: string }>) {
  return (
    <Form tokens={props.request.tokens}>
      <input type="hidden" name="who" value={props.who} />
      <Button classes="govuk-button--secondary">{props.words}</Button>
    </Form>
  )
}
