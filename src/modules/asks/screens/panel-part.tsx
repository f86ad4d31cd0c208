import { Button, DataTable, SummaryList, Textarea } from '../../../govuk/index.ts'
import { dayInWords } from '../../../knowledge/law/index.ts'
import { can } from '../../../platform/access/index.ts'
import { errorOf } from '../../../platform/forms/error-of.ts'
import { Form } from '../../../platform/forms/form.tsx'
import type { Request } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { whatStands } from '../domain/moderated.ts'
import type { Round } from '../domain/round.ts'
import { policyOf } from '../permissions.ts'
import type { Challenge } from '../store/challenges.ts'
import type { Moderation } from '../store/moderation.ts'

/** What the panel made of a return, and what the agency says to it; nothing where no panel met. */
export function PanelPart(
  props: Readonly<{
    request: Request<Services>
    round: Round
    decided: readonly Moderation[]
    challenges: readonly Challenge[]
  }>,
) {
  const { request, round, decided, challenges } = props
  if (decided.length === 0 && challenges.length === 0) return null
  const titles = new Map(round.template.standards.map(({ id, title }) => [id, title]))
  return (
    <>
      <h2 class="govuk-heading-m">What the panel made of it</h2>
      {decided.length > 0 ? (
        <DataTable
          caption="Scores"
          firstCellIsHeader
          head={[
            { text: 'Standard' },
            { text: 'Own score' },
            { text: 'Panel' },
            { text: 'Evidence seen' },
            { text: 'Why' },
          ]}
          rows={[...whatStands(decided)].map(([standard, one]) => [
            { text: titles.get(standard) ?? standard },
            { text: one.selfScore === null ? 'None' : String(one.selfScore) },
            { text: String(one.score) },
            { text: one.evidenceSeen ? 'Yes' : 'No' },
            { text: one.reason },
          ])}
        />
      ) : null}
      {challenges.map((one) => (
        <ChallengePart request={request} one={one} />
      ))}
    </>
  )
}

function ChallengePart({ request, one }: Readonly<{ request: Request<Services>; one: Challenge }>) {
  const row = (key: string, value: string) => ({ key, value })
  const { kept, tokens, actor } = request
  const mayReply =
    one.reply === '' &&
    can(actor, policyOf('ask_challenge'), 'edit', { state: 'current', agencyId: one.agencyId })
  return (
    <>
      <h3 class="govuk-heading-s">Challenge event of {dayInWords(one.heldOn)}</h3>
      <SummaryList
        rows={[
          row('Panel', one.panel),
          row('Lines of enquiry', one.enquiry),
          row('What was tested', one.tested),
          row('What moved, and why', one.conclusion),
          row('The agency’s answer', one.reply === '' ? 'It has not answered yet' : one.reply),
        ]}
      />
      {mayReply ? (
        <Form tokens={tokens}>
          <input type="hidden" name="challenge" value={one.id} />
          <Textarea
            name="reply"
            label="Your answer to the panel"
            hint="It is kept beside what the panel found, and can’t be changed afterwards."
            value={kept?.fields.raw('reply')}
            errorMessage={errorOf(kept, 'reply')}
          />
          <Button classes="govuk-button--secondary">Send the answer</Button>
        </Form>
      ) : null}
    </>
  )
}
