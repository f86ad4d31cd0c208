import { Button, Checkboxes, SummaryList, WarningText } from '../../../govuk/index.ts'
import { dayInWords } from '../../../knowledge/law/index.ts'
import { errorOf } from '../../../platform/forms/error-of.ts'
import { Form } from '../../../platform/forms/form.tsx'
import {
  Conflict,
  holds,
  invalid,
  NotFound,
  redirect,
  signedIn,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { destroy, findKept, refuseToDestroy, type Refused } from '../actions/keeping.ts'
import type { Pathways } from '../domain/pathways.ts'
import { paths } from '../paths.ts'
import { countContents, type Contents, type KeptRoom } from '../store/keeping.ts'
import { getHere, roomPage, type Here } from './here.tsx'
import { keepsRoom } from './keeper.ts'

/** Why nothing is destroyed, for whoever asked or would confirm. */
export const REFUSED_WORDS: Readonly<Record<Refused, string>> = {
  open: 'This room is open. Only what is closed can be destroyed.',
  early: 'The day until which it is kept has not come yet.',
  held: 'A hold stands on it. Nothing can be destroyed until every hold is lifted.',
  disposed: 'What was in this room has been destroyed already.',
  asked: 'Somebody has asked for it already. It waits for another person to confirm.',
  own: 'You asked for it. Somebody else must look at the list and confirm.',
}

/** The second person's page: what would be destroyed and what stays, then yes or no. */
export const destroyScreen = (pathways: Pathways): Screen<Services> => ({
  async show(request) {
    const here = await getHere(request, pathways, 'destroy')
    const kept = await findKept(request.tx, here.room.id)
    if (!kept?.askedBy || kept.disposedAt) throw new NotFound()
    const contents = await countContents(request.tx, here.room.id)
    return roomPage(
      request,
      here,
      'What would be destroyed',
      <>
        <h2 class="govuk-heading-m">Destroy what is in this room</h2>
        <p class="govuk-body">
          {kept.askedByName ?? 'Somebody'} asked for it. This room was closed on{' '}
          {dayInWords(kept.closedOn)} and was to be kept until {dayInWords(kept.disposeOn)}.
        </p>
        <h3 class="govuk-heading-s">What would be destroyed</h3>
        <SummaryList rows={linesOf(contents)} />
        <p class="govuk-body">
          So would be what the room is called, why people were let in or kept out, and what was said
          of holds and emergencies.
        </p>
        <h3 class="govuk-heading-s">What stays</h3>
        <ul class="govuk-list govuk-list--bullet">
          <li>
            that there was a room {here.room.reference} of the kind “{here.pathway.title}”, and the
            days on which it was opened, closed and destroyed
          </li>
          <li>who was a member and when, and the log of who looked at what</li>
          <li>figures made from it, which name nobody</li>
        </ul>
        <Confirm request={request} here={here} kept={kept} keeps={await keepsRoom(request, here)} />
      </>,
    )
  },

  async submit(request) {
    const here = await getHere(request, pathways, 'destroy')
    const { form } = request
    const room = here.room.id
    if (form.text('do') === 'refuse') {
      if (!(mayConfirm(request) || (await keepsRoom(request, here)))) throw new NotFound()
      await refuseToDestroy(request, room)
      return redirect(paths.keeping(room))
    }
    if (!mayConfirm(request) || here.throughGlass) throw new NotFound()
    if (form.text('sure') !== 'yes')
      return invalid({ field: 'sure', message: 'Say that you have looked at the list.' })
    const refused = await destroy(request, room)
    if (refused) throw new Conflict(REFUSED_WORDS[refused])
    return redirect(paths.keeping(room))
  },
})

function mayConfirm({ actor }: Request<Services>): boolean {
  return holds(actor, 'BM', 'IC', 'LSP')
}

function linesOf({ children, records, reports, entries }: Contents) {
  const line = (what: string, many: number) => ({
    key: { text: what },
    value: { text: many === 0 ? 'None' : many },
  })
  return [
    line('Children, with who they are', children),
    line('Records and decisions, replaced ones too', records),
    line('Agencies’ reports, drafts too', reports),
    line('Lines of the chronology', entries),
  ]
}

function Confirm({
  request,
  here,
  kept,
  keeps,
}: Readonly<{ request: Request<Services>; here: Here; kept: KeptRoom; keeps: boolean }>) {
  const own = kept.askedBy === signedIn(request).personId
  const early = kept.disposeOn > here.facts.today
  const refused: Refused | null = kept.held ? 'held' : early ? 'early' : own ? 'own' : null
  return (
    <>
      {refused ? <p class="govuk-body govuk-!-font-weight-bold">{REFUSED_WORDS[refused]}</p> : null}
      {!refused && !mayConfirm(request) ? (
        <p class="govuk-body">
          A Business Manager, a chair or a safeguarding partner who is a member confirms it.
        </p>
      ) : null}
      {!refused && mayConfirm(request) ? (
        <Form tokens={request.tokens}>
          <WarningText>What is destroyed can’t be brought back.</WarningText>
          <Checkboxes
            name="sure"
            idPrefix="sure"
            items={[
              { value: 'yes', text: 'I have looked at the list, and nothing in it is needed' },
            ]}
            errorMessage={errorOf(request.kept, 'sure')}
          />
          <Button classes="govuk-button--warning" name="do" value="destroy">
            Destroy what is in this room
          </Button>
        </Form>
      ) : null}
      {mayConfirm(request) || keeps ? (
        <Form tokens={request.tokens}>
          <Button classes="govuk-button--secondary" name="do" value="refuse">
            Don’t destroy it
          </Button>
        </Form>
      ) : null}
    </>
  )
}
