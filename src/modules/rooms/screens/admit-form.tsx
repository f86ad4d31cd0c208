import { Button, Details, Input, Select, Textarea } from '../../../govuk/index.ts'
import { addDays } from '../../../knowledge/law/index.ts'
import { DateField } from '../../../platform/forms/date-field.tsx'
import { errorOf } from '../../../platform/forms/error-of.ts'
import { Form } from '../../../platform/forms/form.tsx'
import { signedIn, type Request } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { ROLES } from '../../directory/index.ts'
import { FIELDS } from '../actions/members.ts'
import { MOST_DAYS, SUGGESTED_DAYS } from '../domain/membership.ts'
import { policyOf } from '../permissions.ts'
import type { Candidate } from '../store/people.ts'
import type { Here } from './here.tsx'

/** What people are in rooms of this kind, to choose from or not. */
const SUGGESTED_ROLES = [
  'Chair',
  'Panel member',
  'Case lead',
  'Reviewer',
  'Author of an agency’s report',
  'Legal adviser',
  'Minute taker',
  'Observer',
]

/** Who somebody is, to choose them by. */
export function personInWords({ name, jobTitle, agency }: Candidate): string {
  return [name, jobTitle, agency].filter(Boolean).join(', ')
}

/** Whether it was this form that came back with something wrong in it. */
export const opened = ({ kept }: Request<Services>, what: string) =>
  kept?.fields.text('do') === what

/** Lets somebody in by name. */
export function Admit({
  request,
  here,
  candidates,
}: Readonly<{ request: Request<Services>; here: Here; candidates: readonly Candidate[] }>) {
  const { tokens } = request
  const kept = opened(request, 'admit') ? request.kept : null
  const self = signedIn(request).personId
  const others = candidates.filter(({ id }) => id !== self)
  const readers = policyOf(here.room.access).read['open']?.flatMap(({ roles }) => roles) ?? []
  return (
    <Details summaryText="Let somebody in" open={kept !== null}>
      {others.length === 0 ? (
        <p class="govuk-body">
          You see nobody who could be let in. Ask the Business Manager to do it, as a member of this
          room.
        </p>
      ) : (
        <Form tokens={tokens}>
          <input type="hidden" name="do" value="admit" />
          <Select
            name={FIELDS.person}
            id={FIELDS.person}
            label="Who?"
            hint={`The pages of this room open to people who also hold one of these roles: ${names(readers)}. Others in it can’t read them.`}
            errorMessage={errorOf(kept, FIELDS.person)}
            value={kept?.fields.text(FIELDS.person)}
            items={[
              { value: '', text: 'Choose a person' },
              ...others.map((one) => ({ value: one.id, text: personInWords(one) })),
            ]}
          />
          <Input
            name={FIELDS.asRole}
            id={FIELDS.asRole}
            label="What does this person do in the room?"
            hint="Choose a suggestion, or write your own."
            value={kept?.fields.raw(FIELDS.asRole)}
            errorMessage={errorOf(kept, FIELDS.asRole)}
            attributes={{ list: 'roles-in-rooms' }}
            autocomplete="off"
          />
          <datalist id="roles-in-rooms">
            {SUGGESTED_ROLES.map((role) => (
              <option value={role} />
            ))}
          </datalist>
          <Textarea
            name={FIELDS.purpose}
            id={FIELDS.purpose}
            label="Why does this person need to be in it?"
            hint="Every member sees this. Don’t put a child’s name in it."
            rows={2}
            value={kept?.fields.raw(FIELDS.purpose)}
            errorMessage={errorOf(kept, FIELDS.purpose)}
          />
          <LastDay request={request} here={here} name={FIELDS.lastDay} doing="admit" />
          <Button>Let this person in</Button>
        </Form>
      )}
    </Details>
  )
}

const names = (roles: readonly string[]) =>
  [...new Set(roles)]
    .map((role) => Object.entries(ROLES).find(([code]) => code === role)?.[1].name ?? role)
    .join(', ')

/** Asks for a last day, with the suggested one. */
export function LastDay({
  request,
  here,
  name,
  doing,
}: Readonly<{ request: Request<Services>; here: Here; name: string; doing: string }>) {
  return (
    <DateField
      name={name}
      label="What is the last day?"
      hint={`${SUGGESTED_DAYS} days are suggested. Nobody is let in for more than ${MOST_DAYS} days at once.`}
      kept={opened(request, doing) ? request.kept : null}
      value={addDays(here.facts.today, SUGGESTED_DAYS)}
    />
  )
}
