import { Button, Checkboxes, Details, FileUpload, Select, Textarea } from '../../../govuk/index.ts'
import { errorOf } from '../../../platform/forms/error-of.ts'
import { Form } from '../../../platform/forms/form.tsx'
import type { Request } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { listAgencies, listGroupContacts } from '../../directory/index.ts'
import { titleWithYear, type Round } from '../domain/round.ts'
import { listRounds } from '../store/rounds.ts'
import { leadsFor } from './audience-choices.ts'
import type { FaultyList } from './audience.tsx'

interface Props {
  readonly request: Request<Services>
  readonly faulty: FaultyList | null
}

/** The ways to choose whom to ask, each a form of its own. */
export async function AudienceForms({ request, round, faulty }: Props & { readonly round: Round }) {
  const today = request.now.toISOString().slice(0, 10)
  const [agencies, leads] = [await listAgencies(request.tx), await leadsFor(request, round)]
  const groups = await listGroupContacts(request.tx, today)
  const earlier = (await listRounds(request.tx)).filter(({ state }) => state !== 'draft')
  const { kept } = request
  return (
    <>
      <Way request={request} kind="agencies" words="Agencies" open>
        <Checkboxes
          name="agencies"
          fieldset={{ legend: 'Which agencies?' }}
          errorMessage={errorOf(kept, 'agencies')}
          values={kept?.fields.all('agencies')}
          items={agencies.map(({ id, name }) => ({
            value: id,
            text: name,
            hint:
              leads.get(id)?.name ??
              'Nobody who could answer has an account here, so no letter can be sent',
          }))}
        />
      </Way>
      <List request={request} faulty={faulty} kind="schools" words="Schools">
        One school a line: URN, name, e-mail. Or paste it from a spreadsheet.
      </List>
      <List request={request} faulty={faulty} kind="people" words="People by name and e-mail">
        One person a line: name, e-mail. Or paste it from a spreadsheet.
      </List>
      {groups.length > 0 ? (
        <Way request={request} kind="group" words="Everybody in a group">
          <Select
            name="group"
            id="group"
            label="Which group?"
            errorMessage={errorOf(kept, 'group')}
            items={groups.map(({ id, name, members }) => ({
              value: id,
              text: `${name} (${members.length} with an address)`,
            }))}
          />
        </Way>
      ) : null}
      {earlier.length > 0 ? (
        <Way request={request} kind="again" words="The same as in an earlier round">
          <Select
            name="again"
            id="again"
            label="Which round?"
            errorMessage={errorOf(kept, 'again')}
            items={earlier.map(({ id, title, period }) => ({
              value: id,
              text: titleWithYear({ title, period }),
            }))}
          />
        </Way>
      ) : null}
      <p class="govuk-body">
        An open link, and printed links for people who stay nameless, are made once the round is
        open.
      </p>
    </>
  )
}

function Way(
  props: Readonly<{
    request: Request<Services>
    kind: string
    words: string
    open?: boolean
    files?: boolean
    children?: preact.ComponentChildren
  }>,
) {
  const { request, kind, words } = props
  return (
    <Details
      summaryText={words}
      open={props.open === true || request.kept?.fields.text('do') === kind}
    >
      <Form tokens={request.tokens} files={props.files ?? false}>
        <input type="hidden" name="do" value={kind} />
        {props.children}
        <Button classes="govuk-button--secondary">Add</Button>
      </Form>
    </Details>
  )
}

function List(
  props: Props & Readonly<{ kind: 'schools' | 'people'; words: string; children: string }>,
) {
  const { request, kind, words } = props
  const faulty = props.faulty?.kind === kind ? props.faulty : null
  return (
    <Way request={request} kind={kind} words={words} open={faulty !== null} files>
      {faulty ? (
        <ul class="govuk-list govuk-list--bullet govuk-error-message">
          {faulty.problems.slice(0, 50).map(({ row, message }) => (
            <li>
              Row {row}: {message}
            </li>
          ))}
        </ul>
      ) : null}
      <Textarea
        name={kind}
        label={words}
        hint={props.children}
        rows={8}
        value={faulty?.text ?? request.kept?.fields.raw(kind)}
        errorMessage={errorOf(request.kept, kind)}
      />
      <FileUpload name={`${kind}-file`} label="Or a file (.xlsx or .csv)" />
    </Way>
  )
}
