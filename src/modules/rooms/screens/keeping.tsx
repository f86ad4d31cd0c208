import { Button, Details, InsetText, SummaryList, Textarea } from '../../../govuk/index.ts'
import { dayInWords, dayOf } from '../../../knowledge/law/index.ts'
import { DateField, readDate } from '../../../platform/forms/date-field.tsx'
import { errorOf } from '../../../platform/forms/error-of.ts'
import { Form } from '../../../platform/forms/form.tsx'
import {
  Conflict,
  invalid,
  NotFound,
  redirect,
  type Answer,
  type FieldError,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import {
  askToDestroy,
  findKept,
  holdBack,
  keepOn,
  liftHoldBack,
  refusedToAsk,
} from '../actions/keeping.ts'
import type { Pathways } from '../domain/pathways.ts'
import { scheduleFor, scheduleInWords } from '../domain/retention.ts'
import { paths } from '../paths.ts'
import {
  findKeptLonger,
  listHolds,
  listSchedules,
  type Hold,
  type KeptRoom,
} from '../store/keeping.ts'
import { REFUSED_WORDS } from './destroy.tsx'
import { getHere, roomPage, type Here } from './here.tsx'
import { keepsRoom } from './keeper.ts'
import { Basis, Holds, keptUntil, KeptState, PlaceHold } from './keeping-words.tsx'

/** How long a room is kept and by which rule, what holds it, and how it comes to its end. */
export const keepingScreen = (pathways: Pathways): Screen<Services> => ({
  async show(request) {
    const here = await getHere(request, pathways, 'keeping')
    const { tx } = request
    const kept = await findKept(tx, here.room.id)
    const holds = (await listHolds(tx)).filter((hold) => concerns(hold, here))
    const keeps = await keepsRoom(request, here)
    const gone = kept?.disposedAt != null
    return roomPage(
      request,
      here,
      'How long it is kept',
      <>
        <h2 class="govuk-heading-m">How long this room is kept</h2>
        {kept ? await Closed({ request, here, kept }) : await Open({ request, here })}
        {gone ? null : (
          <>
            <h2 class="govuk-heading-m">Holds</h2>
            {holds.length === 0 ? (
              <p class="govuk-body">
                A hold keeps what the rule would let go. None stands on this room.
              </p>
            ) : (
              <Holds request={request} holds={holds} pathways={pathways} mask={here.mask} />
            )}
            {keeps ? <PlaceHold request={request} summary="Place a hold on this room" /> : null}
          </>
        )}
        {kept && !gone && keeps ? <TheEnd request={request} here={here} kept={kept} /> : null}
      </>,
    )
  },

  async submit(request) {
    const here = await getHere(request, pathways, 'keeping')
    if (!(await keepsRoom(request, here))) throw new NotFound()
    return submitAsKeeper(request, here)
  },
})

async function submitAsKeeper(request: Request<Services>, here: Here): Promise<Answer> {
  const { form } = request
  const room = here.room.id
  const done = (faults: readonly FieldError[]) =>
    faults.length > 0 ? invalid(...faults) : redirect(paths.keeping(room))
  switch (form.text('do')) {
    case 'hold':
      return done(await holdBack(request, { room, pathway: null }, form.text('hold-reason')))
    case 'lift':
      if (!(await liftHoldBack(request, form.text('hold')))) throw new NotFound()
      return redirect(paths.keeping(room))
    case 'longer': {
      const kept = await findKept(request.tx, room)
      if (!kept) throw new NotFound()
      return done(await keepOn(request, kept, readDate(form, 'until'), form.text('kept-why')))
    }
    case 'ask': {
      const refused = await askToDestroy(request, room)
      if (refused) throw new Conflict(REFUSED_WORDS[refused])
      return redirect(paths.keeping(room))
    }
  }
  throw new NotFound()
}

function concerns({ roomId, pathway }: Hold, { room }: Here): boolean {
  if (roomId) return roomId === room.id || roomId === room.parentId
  return pathway === null || pathway === room.pathway
}

async function Open({ request, here }: { request: Request<Services>; here: Here }) {
  const schedule = scheduleFor(here.pathway, await listSchedules(request.tx))
  return (
    <>
      <p class="govuk-body">
        {here.room.state === 'open'
          ? 'This room is open. Its time begins on the day it closes.'
          : 'Only its members see until when this room is kept.'}
      </p>
      <SummaryList
        rows={[
          { key: { text: 'Rule' }, value: { text: scheduleInWords(schedule) } },
          { key: { text: 'What it rests on' }, value: { text: <Basis schedule={schedule} /> } },
        ]}
      />
    </>
  )
}

async function Closed({
  request,
  here,
  kept,
}: {
  request: Request<Services>
  here: Here
  kept: KeptRoom
}) {
  const { facts, room, pathway } = here
  const longer = await findKeptLonger(request.tx, room.id)
  return (
    <>
      {kept.disposedAt ? (
        <InsetText>
          What was in this room was destroyed on {dayInWords(dayOf(kept.disposedAt))}, by two
          people. What is left is what stands here, who was in it, and the log of who looked.
          Backups made before that day hold it until they are deleted.
        </InsetText>
      ) : null}
      <SummaryList
        rows={[
          { key: { text: 'Reference' }, value: { text: room.reference } },
          { key: { text: 'Kind' }, value: { text: pathway.title } },
          { key: { text: 'Opened' }, value: { text: dayInWords(room.openedOn) } },
          { key: { text: 'Closed' }, value: { text: dayInWords(kept.closedOn) } },
          ...(kept.disposedAt
            ? []
            : [
                { key: { text: 'Kept' }, value: { text: keptUntil(kept) } },
                ...(longer
                  ? [
                      {
                        key: { text: 'Kept longer because' },
                        value: {
                          text: `${here.mask(longer.why)} (${longer.name ?? 'a former member'})`,
                        },
                      },
                    ]
                  : []),
              ]),
          {
            key: { text: 'Now' },
            value: { text: <KeptState kept={kept} today={facts.today} /> },
          },
        ]}
      />
    </>
  )
}

interface Ending {
  readonly request: Request<Services>
  readonly here: Here
  readonly kept: KeptRoom
}

function TheEnd({ request, here, kept }: Readonly<Ending>) {
  const refused = refusedToAsk(kept, here.facts.today)
  return (
    <>
      <h2 class="govuk-heading-m">Decide what happens to it</h2>
      <p class="govuk-body">
        Two people destroy what is in a room: one asks, and another looks at the list and confirms.
      </p>
      {refused === 'asked' ? (
        <p class="govuk-body">
          {kept.askedByName ?? 'Somebody'} asked for it.{' '}
          <a class="govuk-link" href={paths.destroy(here.room.id)}>
            See what would be destroyed
          </a>
        </p>
      ) : refused ? (
        <p class="govuk-body">{REFUSED_WORDS[refused]}</p>
      ) : (
        <Form tokens={request.tokens}>
          <input type="hidden" name="do" value="ask" />
          <Button classes="govuk-button--warning">Ask for it to be destroyed</Button>
        </Form>
      )}
      <KeepLonger request={request} />
    </>
  )
}

function KeepLonger({ request }: Readonly<Pick<Ending, 'request'>>) {
  const kept = request.kept?.fields.text('do') === 'longer' ? request.kept : null
  return (
    <Details summaryText="Keep it longer" open={kept !== null}>
      <Form tokens={request.tokens}>
        <input type="hidden" name="do" value="longer" />
        <DateField name="until" label="Until which day?" kept={kept} />
        <Textarea
          name="kept-why"
          id="kept-why"
          label="Why?"
          hint="Members of the room see it."
          rows={3}
          value={kept?.fields.raw('kept-why')}
          errorMessage={errorOf(kept, 'kept-why')}
        />
        <Button classes="govuk-button--secondary">Keep it until that day</Button>
      </Form>
    </Details>
  )
}
