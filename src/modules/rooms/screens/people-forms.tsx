import { Button, Details, Select, Textarea } from '../../../govuk/index.ts'
import { dayInWords } from '../../../knowledge/law/index.ts'
import { errorOf } from '../../../platform/forms/error-of.ts'
import { Form } from '../../../platform/forms/form.tsx'
import { signedIn, type Request } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { FIELDS } from '../actions/members.ts'
import { holdsOn, lastDayOf } from '../domain/membership.ts'
import { listCandidates, type Candidate, type RoomPerson } from '../store/people.ts'
import { Admit, LastDay, opened, personInWords } from './admit-form.tsx'
import type { Here } from './here.tsx'

interface Shown {
  readonly request: Request<Services>
  readonly here: Here
  readonly people: readonly RoomPerson[]
}

/** The forms of those who keep a room. Each opens by itself where what was typed in it was wrong. */
export async function KeepersForms({ request, here, people }: Shown) {
  const candidates = await listCandidates(request.tx)
  const inside = people.filter((one) => one.excluded === null && holdsOn(one, here.facts.today))
  const barred = new Set(
    people.filter(({ excluded }) => excluded !== null).map(({ personId }) => personId),
  )
  const own = inside.filter(({ throughParent, owner }) => !throughParent && !owner)
  const heirs = inside.filter(({ personId, owner }) => !owner && !barred.has(personId))
  return (
    <>
      <h2 class="govuk-heading-m">Change who is in the room</h2>
      <Admit
        request={request}
        here={here}
        candidates={candidates.filter(
          ({ id }) => !barred.has(id) && !inside.some((one) => one.personId === id),
        )}
      />
      {own.length > 0 ? <Prolong request={request} here={here} members={own} /> : null}
      {own.length > 0 ? <End request={request} members={own} /> : null}
      {heirs.length > 0 ? <HandOver request={request} members={heirs} /> : null}
      <Exclude request={request} candidates={others(request, candidates, inside, barred)} />
    </>
  )
}

// Members are offered also where the keeper has no list of people: they are known by name here.
function others(
  request: Request<Services>,
  candidates: readonly Candidate[],
  inside: readonly RoomPerson[],
  barred: ReadonlySet<string>,
): readonly { readonly value: string; readonly text: string }[] {
  const owner = inside.find((one) => one.owner)?.personId
  const self = signedIn(request).personId
  const all = new Map([
    ...inside.map(({ personId, name }) => [personId, name] as const),
    ...candidates.map((one) => [one.id, personInWords(one)] as const),
  ])
  return [...all]
    .filter(([id]) => id !== owner && id !== self && !barred.has(id))
    .map(([value, text]) => ({ value, text }))
}

interface OfMembers {
  readonly request: Request<Services>
  readonly members: readonly RoomPerson[]
}

function choices(members: readonly RoomPerson[]) {
  return [
    { value: '', text: 'Choose a member' },
    ...members.map((one) => {
      const last = lastDayOf(one)
      const until = last ? `, until ${dayInWords(last)}` : ''
      return { value: one.personId, text: `${one.name}, ${one.asRole}${until}` }
    }),
  ]
}

function Prolong({ request, here, members }: Readonly<OfMembers & { here: Here }>) {
  const kept = opened(request, 'prolong') ? request.kept : null
  return (
    <Details summaryText="Let somebody stay longer" open={kept !== null}>
      <Form tokens={request.tokens}>
        <input type="hidden" name="do" value="prolong" />
        <Select
          name={FIELDS.longer}
          id={FIELDS.longer}
          label="Who?"
          items={choices(members)}
          value={kept?.fields.text(FIELDS.longer)}
          errorMessage={errorOf(kept, FIELDS.longer)}
        />
        <LastDay request={request} here={here} name={FIELDS.newLastDay} doing="prolong" />
        <Button classes="govuk-button--secondary">Change the last day</Button>
      </Form>
    </Details>
  )
}

function End({ request, members }: Readonly<OfMembers>) {
  const kept = opened(request, 'end') ? request.kept : null
  return (
    <Details summaryText="End a membership" open={kept !== null}>
      <Form tokens={request.tokens}>
        <input type="hidden" name="do" value="end" />
        <p class="govuk-body">
          The person can’t open another page of this room from that moment. What they recorded
          stays.
        </p>
        <Select
          name={FIELDS.ending}
          id={FIELDS.ending}
          label="Whose membership ends now?"
          items={choices(members)}
          value={kept?.fields.text(FIELDS.ending)}
          errorMessage={errorOf(kept, FIELDS.ending)}
        />
        <Button classes="govuk-button--warning">End this membership now</Button>
      </Form>
    </Details>
  )
}

function HandOver({ request, members }: Readonly<OfMembers>) {
  const kept = opened(request, 'hand-over') ? request.kept : null
  return (
    <Details summaryText="Hand the room over" open={kept !== null}>
      <Form tokens={request.tokens}>
        <input type="hidden" name="do" value="hand-over" />
        <p class="govuk-body">
          The owner lets people in, and looks into every emergency opening. The new owner’s
          membership has no last day.
        </p>
        <Select
          name={FIELDS.owner}
          id={FIELDS.owner}
          label="Who shall own the room?"
          items={choices(members)}
          value={kept?.fields.text(FIELDS.owner)}
          errorMessage={errorOf(kept, FIELDS.owner)}
        />
        <Button classes="govuk-button--secondary">Hand the room over</Button>
      </Form>
    </Details>
  )
}

function Exclude({
  request,
  candidates,
}: Readonly<{
  request: Request<Services>
  candidates: readonly { readonly value: string; readonly text: string }[]
}>) {
  const kept = opened(request, 'exclude') ? request.kept : null
  return (
    <Details summaryText="Keep somebody out: a conflict of interest" open={kept !== null}>
      <Form tokens={request.tokens}>
        <input type="hidden" name="do" value="exclude" />
        <p class="govuk-body">
          It takes effect at once and comes before everything else: a membership, a standing room
          and an emergency. Members see that the person is kept out. Why, only those see who keep
          the room.
        </p>
        <Select
          name={FIELDS.barred}
          id={FIELDS.barred}
          label="Who?"
          items={[{ value: '', text: 'Choose a person' }, ...candidates]}
          value={kept?.fields.text(FIELDS.barred)}
          errorMessage={errorOf(kept, FIELDS.barred)}
        />
        <Textarea
          name={FIELDS.why}
          id={FIELDS.why}
          label="What is the conflict?"
          rows={3}
          value={kept?.fields.raw(FIELDS.why)}
          errorMessage={errorOf(kept, FIELDS.why)}
        />
        <Button classes="govuk-button--warning">Keep this person out</Button>
      </Form>
    </Details>
  )
}

/** Ends the keeping out of one person. */
export function LetBackForm({
  request,
  person,
}: Readonly<{ request: Request<Services>; person: RoomPerson }>) {
  return (
    <Form tokens={request.tokens}>
      <input type="hidden" name="do" value="lift" />
      <input type="hidden" name="lifted" value={person.personId} />
      <Button classes="govuk-button--secondary sightline-button-small">
        There is no conflict any more<span class="govuk-visually-hidden">: {person.name}</span>
      </Button>
    </Form>
  )
}

/** Leaves the room oneself; whoever owns it hands it over first. */
export function LeaveForm({
  request,
  here,
  members,
}: Readonly<{ request: Request<Services>; here: Here; members: readonly RoomPerson[] }>) {
  const self = signedIn(request).personId
  const mine = members.filter(({ personId }) => personId === self)
  if (here.throughGlass || mine.length === 0) return null
  const error = errorOf(request.kept, FIELDS.leave)
  return (
    <Details summaryText="Leave this room" open={error !== undefined}>
      {leaveWords(mine) ?? (
        <Form tokens={request.tokens}>
          <input type="hidden" name="do" value="leave" />
          <p class="govuk-body">
            You can’t open this room afterwards, unless somebody who keeps it lets you in again.
            What you recorded stays.
          </p>
          <Button id={FIELDS.leave} classes="govuk-button--warning">
            Leave this room now
          </Button>
        </Form>
      )}
    </Details>
  )
}

function leaveWords(mine: readonly RoomPerson[]) {
  if (mine.some(({ owner }) => owner))
    return <p class="govuk-body">You own this room. Hand it over to another member first.</p>
  if (mine.every(({ throughParent }) => throughParent))
    return (
      <p class="govuk-body">
        You are inside through the standing room that this case lies in. Leave that room to leave
        this one.
      </p>
    )
  return null
}
