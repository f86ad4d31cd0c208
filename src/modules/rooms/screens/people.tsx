import { DataTable, Details, InsetText, Tag } from '../../../govuk/index.ts'
import { dayInWords } from '../../../knowledge/law/index.ts'
import {
  invalid,
  NotFound,
  redirect,
  signedIn,
  type Answer,
  type FieldError,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import { readDate } from '../../../platform/forms/date-field.tsx'
import type { Services } from '../../../platform/services.ts'
import {
  endMembershipIn,
  FIELDS,
  handRoomOver,
  keepOut,
  leaveRoom,
  letBack,
  letIn,
  prolong,
} from '../actions/members.ts'
import { endsSoon, holdsOn, lastDayOf } from '../domain/membership.ts'
import type { Pathways } from '../domain/pathways.ts'
import { paths } from '../paths.ts'
import { listRoomPeople, type RoomPerson } from '../store/people.ts'
import { getHere, roomPage, type Here } from './here.tsx'
import { keepsRoom } from './keeper.ts'
import { KeepersForms, LeaveForm, LetBackForm } from './people-forms.tsx'

/** Who is in a room, as what, why and until when; and how people come in and go. */
export const peopleScreen = (pathways: Pathways): Screen<Services> => ({
  async show(request) {
    const here = await getHere(request, pathways, 'people')
    const people = await listRoomPeople(request.tx, here.room.id)
    const keeps = await keepsRoom(request, here)
    const { today } = here.facts
    const named = people.filter(({ excluded }) => excluded === null)
    const members = named.filter((one) => holdsOn(one, today))
    return roomPage(
      request,
      here,
      'Members',
      <>
        <h2 class="govuk-heading-m">Members</h2>
        <p class="govuk-body">
          Nobody else can open this room, whatever their role, except in an emergency. Every member
          is told of an emergency, and sees this list.
        </p>
        <EndingSoon here={here} members={members} keeps={keeps} />
        <Members here={here} members={members} barred={people} />
        <KeptOut request={request} here={here} people={people} keeps={keeps} />
        {keeps ? await KeepersForms({ request, here, people }) : null}
        <LeaveForm request={request} here={here} members={members} />
        <Past here={here} past={named.filter((one) => !holdsOn(one, today))} />
      </>,
    )
  },

  async submit(request) {
    const here = await getHere(request, pathways, 'people')
    const { form, actor } = request
    const room = here.room.id
    if (form.text('do') === 'leave') {
      if (here.throughGlass) throw new NotFound()
      const faults = await leaveRoom(request, room, signedIn(request).personId)
      return faults.length > 0 ? invalid(...faults) : redirect(paths.rooms)
    }
    if (!actor || !(await keepsRoom(request, here))) throw new NotFound()
    return submitAsKeeper(request, room)
  },
})

async function submitAsKeeper(request: Request<Services>, room: string): Promise<Answer> {
  const { form } = request
  const text = (field: keyof typeof FIELDS) => form.text(FIELDS[field])
  const done = (faults: readonly FieldError[]) =>
    faults.length > 0 ? invalid(...faults) : redirect(paths.people(room))
  switch (form.text('do')) {
    case 'admit':
      return done(
        await letIn(request, room, {
          person: text('person'),
          asRole: text('asRole'),
          purpose: text('purpose'),
          lastDay: readDate(form, FIELDS.lastDay),
        }),
      )
    case 'prolong':
      return done(await prolong(request, room, text('longer'), readDate(form, FIELDS.newLastDay)))
    case 'end':
      return done(await endMembershipIn(request, room, text('ending')))
    case 'hand-over':
      return done(await handRoomOver(request, room, text('owner')))
    case 'exclude':
      return done(await keepOut(request, room, { person: text('barred'), why: text('why') }))
    case 'lift':
      await letBack(request, room, form.text('lifted'))
      return redirect(paths.people(room))
  }
  throw new NotFound()
}

interface Shown {
  readonly here: Here
  readonly members: readonly RoomPerson[]
}

function EndingSoon({ here, members, keeps }: Readonly<Shown & { keeps: boolean }>) {
  // Whoever is inside through the standing room is pointed out there, where it can be changed.
  const soon = members.filter((one) => !one.throughParent && endsSoon(one, here.facts.today))
  if (soon.length === 0) return null
  const many = soon.length === 1 ? 'One membership ends' : `${soon.length} memberships end`
  return (
    <InsetText>
      {many} within 14 days: {soon.map(({ name }) => name).join(', ')}.{' '}
      {keeps
        ? 'If they are still needed here, let them stay longer below. If not, do nothing.'
        : 'Whoever keeps the room can let them stay longer.'}
    </InsetText>
  )
}

function Members({ here, members, barred }: Readonly<Shown & { barred: readonly RoomPerson[] }>) {
  const out = new Set(
    barred.filter(({ excluded }) => excluded !== null).map(({ personId }) => personId),
  )
  return (
    <DataTable
      label="Members"
      head={[{ text: 'Who' }, { text: 'Why' }, { text: 'How long' }]}
      rows={members.map((one) => [
        {
          text: (
            <>
              {one.name} {one.owner ? <Tag classes="govuk-tag--blue">Owner</Tag> : null}
              {out.has(one.personId) ? <Tag classes="govuk-tag--grey">Kept out</Tag> : null}
              {one.asRole.toLowerCase() === 'owner' ? null : (
                <span class="sightline-basis-line">{one.asRole}</span>
              )}
            </>
          ),
        },
        {
          text: (
            <>
              {here.mask(one.purpose)}
              {one.throughParent ? (
                <span class="sightline-basis-line">
                  Through the standing room that this case lies in
                </span>
              ) : null}
            </>
          ),
        },
        { text: <HowLong member={one} today={here.facts.today} /> },
      ])}
    />
  )
}

function HowLong({ member, today }: Readonly<{ member: RoomPerson; today: string }>) {
  const last = lastDayOf(member)
  return (
    <>
      {last === null ? 'No last day' : `Until ${dayInWords(last)}`}{' '}
      {endsSoon(member, today) ? <Tag classes="govuk-tag--yellow">Ends soon</Tag> : null}
      <span class="sightline-basis-line">
        Since {dayInWords(member.from)}
        {member.grantedBy && member.grantedBy !== member.name
          ? `, let in by ${member.grantedBy}`
          : ''}
      </span>
    </>
  )
}

function KeptOut({
  request,
  here,
  people,
  keeps,
}: Readonly<{
  request: Request<Services>
  here: Here
  people: readonly RoomPerson[]
  keeps: boolean
}>) {
  const barred = people.filter(({ excluded }) => excluded !== null)
  if (barred.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">Kept out</h2>
      <p class="govuk-body">
        These people can’t open this room because of a conflict of interest. It counts for members
        too, and in an emergency.
      </p>
      <ul class="govuk-list govuk-list--spaced">
        {barred.map((one) => (
          <li>
            <strong>{one.name}</strong>, since {dayInWords(one.from)}
            <span class="sightline-basis-line">
              {one.throughParent ? 'From the standing room that this case lies in. ' : ''}
              {one.excluded ? here.mask(one.excluded) : ''}
            </span>
            {keeps && !one.throughParent ? <LetBackForm request={request} person={one} /> : null}
          </li>
        ))}
      </ul>
    </>
  )
}

function Past({ here, past }: Readonly<{ here: Here; past: readonly RoomPerson[] }>) {
  if (past.length === 0) return null
  return (
    <Details summaryText={`Memberships that have ended (${past.length})`}>
      <ul class="govuk-list">
        {past.map((one) => (
          <li>
            {one.name}, {one.asRole}: {dayInWords(one.from)} to {dayInWords(lastOf(one))}.{' '}
            {here.mask(one.purpose)}
          </li>
        ))}
      </ul>
    </Details>
  )
}

// Whoever was let in and out again on one day was a member on that day.
function lastOf(one: RoomPerson): string {
  const last = lastDayOf(one) ?? one.from
  return last < one.from ? one.from : last
}
