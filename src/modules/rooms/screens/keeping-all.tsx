import {
  BackLink,
  Button,
  DataTable,
  Details,
  Input,
  Radios,
  Select,
} from '../../../govuk/index.ts'
import { dayInWords, dayOf } from '../../../knowledge/law/index.ts'
import { errorOf } from '../../../platform/forms/error-of.ts'
import { Form } from '../../../platform/forms/form.tsx'
import {
  holds,
  invalid,
  NotFound,
  page,
  redirect,
  type FieldError,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { agreeSchedule, holdBack, liftHoldBack } from '../actions/keeping.ts'
import type { Pathways } from '../domain/pathways.ts'
import { scheduleFor, scheduleInWords, THEN, type Agreed } from '../domain/retention.ts'
import { paths } from '../paths.ts'
import { listHolds, listKept, listSchedules, type KeptRoom } from '../store/keeping.ts'
import { Basis, Holds, keptUntil, KeptState, PlaceHold } from './keeping-words.tsx'

const EVERY_ROOM = 'every-room'

/** How long rooms of each kind are kept, what holds them, and where each closed room stands. */
export const keepingAllScreen = (pathways: Pathways): Screen<Services> => ({
  async show(request) {
    const { tx, actor, now } = request
    const manages = holds(actor, 'BM')
    const agreed = await listSchedules(tx)
    const wide = (await listHolds(tx)).filter(({ roomId }) => roomId === null)
    return page(
      'How long rooms are kept',
      <>
        <h1 class="govuk-heading-l">How long rooms are kept</h1>
        <p class="govuk-body">
          The time begins on the day a room closes. Each partnership agrees its own rules. What is
          suggested here counts until it has.
        </p>
        <h2 class="govuk-heading-m">Closed rooms</h2>
        <ClosedRooms rooms={await listKept(tx)} pathways={pathways} today={dayOf(now)} />
        <h2 class="govuk-heading-m">Rules</h2>
        <Kinds pathways={pathways} agreed={agreed} />
        {manages ? <Agree request={request} pathways={pathways} /> : null}
        <h2 class="govuk-heading-m">Holds on more than one room</h2>
        {wide.length === 0 ? (
          <p class="govuk-body">A hold keeps what the rule would let go. None stands.</p>
        ) : (
          <Holds request={request} holds={wide} pathways={pathways} />
        )}
        {manages ? <PlaceWide request={request} pathways={pathways} /> : null}
      </>,
      { beforeContent: <BackLink href={paths.rooms}>All rooms</BackLink> },
    )
  },

  async submit(request) {
    if (!holds(request.actor, 'BM')) throw new NotFound()
    const { form } = request
    const kinds = pathways.all.map(({ code }) => code)
    const done = (faults: readonly FieldError[]) =>
      faults.length > 0 ? invalid(...faults) : redirect(paths.keepingAll)
    switch (form.text('do')) {
      case 'agree':
        return done(
          await agreeSchedule(
            request,
            {
              pathway: form.text('pathway'),
              years: form.text('years'),
              then: form.text('then'),
              basis: form.text('basis'),
            },
            kinds,
          ),
        )
      case 'hold': {
        const on = form.text('hold-on')
        if (on !== EVERY_ROOM && !kinds.includes(on))
          return invalid({ field: 'hold-on', message: 'Choose what must be kept.' })
        const scope = { room: null, pathway: on === EVERY_ROOM ? null : on }
        return done(await holdBack(request, scope, form.text('hold-reason')))
      }
      case 'lift':
        if (!(await liftHoldBack(request, form.text('hold')))) throw new NotFound()
        return redirect(paths.keepingAll)
    }
    throw new NotFound()
  },
})

function Kinds({ pathways, agreed }: Readonly<{ pathways: Pathways; agreed: readonly Agreed[] }>) {
  return (
    <DataTable
      label="Rules"
      head={[{ text: 'Kind of room' }, { text: 'How long' }, { text: 'What it rests on' }]}
      rows={pathways.all.map((pathway) => {
        const schedule = scheduleFor(pathway, agreed)
        return [
          { text: pathway.title },
          { text: scheduleInWords(schedule) },
          { text: <Basis schedule={schedule} /> },
        ]
      })}
    />
  )
}

interface Shown {
  readonly request: Request<Services>
  readonly pathways: Pathways
}

const kinds = ({ all }: Pathways) => all.map(({ code, title }) => ({ value: code, text: title }))

function Agree({ request, pathways }: Readonly<Shown>) {
  const kept = request.kept?.fields.text('do') === 'agree' ? request.kept : null
  return (
    <Details summaryText="Enter what the partnership agreed" open={kept !== null}>
      <Form tokens={request.tokens}>
        <input type="hidden" name="do" value="agree" />
        <p class="govuk-body">
          It counts for rooms that close from now on. Those closed before keep their day.
        </p>
        <Select
          name="pathway"
          id="pathway"
          label="Kind of room"
          items={[{ value: '', text: 'Choose a kind' }, ...kinds(pathways)]}
          value={kept?.fields.text('pathway')}
          errorMessage={errorOf(kept, 'pathway')}
        />
        <Input
          name="years"
          label="How many years after it closes?"
          classes="govuk-input--width-3"
          inputmode="numeric"
          value={kept?.fields.raw('years')}
          errorMessage={errorOf(kept, 'years')}
        />
        <Radios
          name="then"
          idPrefix="then"
          fieldset={{ legend: 'What happens then?' }}
          value={kept?.fields.text('then')}
          errorMessage={errorOf(kept, 'then')}
          items={[
            { value: 'review', text: capital(THEN.review) },
            { value: 'destroy', text: capital(THEN.destroy) },
          ]}
        />
        <Input
          name="basis"
          label="What does it rest on?"
          hint="The rule, and the meeting at which the partnership agreed to it."
          value={kept?.fields.raw('basis')}
          errorMessage={errorOf(kept, 'basis')}
        />
        <Button classes="govuk-button--secondary">Save what was agreed</Button>
      </Form>
    </Details>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function PlaceWide({ request, pathways }: Readonly<Shown>) {
  const kept = request.kept?.fields.text('do') === 'hold' ? request.kept : null
  return (
    <PlaceHold request={request} summary="Place a hold on a kind of room, or on every room">
      <Select
        name="hold-on"
        id="hold-on"
        label="What must be kept?"
        items={[
          { value: '', text: 'Choose' },
          { value: EVERY_ROOM, text: 'Every room' },
          ...kinds(pathways),
        ]}
        value={kept?.fields.text('hold-on')}
        errorMessage={errorOf(kept, 'hold-on')}
      />
    </PlaceHold>
  )
}

interface ClosedProps {
  readonly rooms: readonly KeptRoom[]
  readonly pathways: Pathways
  readonly today: string
}

/** How many that wait for a decision stand open on the page. */
const SHOWN = 10

function ClosedRooms({ rooms, pathways, today }: ClosedProps) {
  const waits = ({ disposeOn, held, disposedAt }: KeptRoom) =>
    disposeOn <= today && !held && disposedAt === null
  const waiting = rooms.filter(waits)
  const rest = rooms.filter((one) => !waits(one))
  if (rooms.length === 0)
    return <p class="govuk-body sightline-empty">No room you are a member of is closed.</p>
  const fold = (label: string, some: readonly KeptRoom[]) =>
    some.length === 0 ? null : (
      <Details summaryText={`${label} (${some.length})`}>
        <ClosedTable label={label} rooms={some} pathways={pathways} today={today} />
      </Details>
    )
  return (
    <>
      <p class="govuk-body">{waitingInWords(waiting.length)}</p>
      {waiting.length > 0 ? (
        <ClosedTable
          label="Closed rooms that wait for a decision"
          rooms={waiting.slice(0, SHOWN)}
          pathways={pathways}
          today={today}
        />
      ) : null}
      {fold('More that wait for a decision', waiting.slice(SHOWN))}
      {fold('Other closed rooms', rest)}
    </>
  )
}

function waitingInWords(count: number): string {
  if (count === 0) return 'No closed room waits for a decision.'
  return count === 1
    ? '1 closed room has been kept as long as its rule says. Somebody must decide about it.'
    : `${count} closed rooms have been kept as long as their rules say. Somebody must decide about them.`
}

function ClosedTable({ label, rooms, pathways, today }: ClosedProps & Readonly<{ label: string }>) {
  return (
    <DataTable
      label={label}
      head={[{ text: 'Room' }, { text: 'Kept' }, { text: 'Now' }]}
      rows={rooms.map((one) => [
        {
          text: (
            <>
              <a class="govuk-link sightline-reference" href={paths.keeping(one.id)}>
                {one.reference}
              </a>
              <span class="sightline-basis-line">
                {pathways.find(one.pathway)?.title ?? one.pathway}
              </span>
            </>
          ),
        },
        { text: <Kept one={one} /> },
        { text: <KeptState kept={one} today={today} /> },
      ])}
    />
  )
}

function Kept({ one }: Readonly<{ one: KeptRoom }>) {
  return (
    <>
      {one.disposedAt ? '' : keptUntil(one)}
      <span class="sightline-basis-line">Closed on {dayInWords(one.closedOn)}</span>
    </>
  )
}
