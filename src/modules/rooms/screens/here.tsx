import type { ComponentChildren } from 'preact'
import { BackLink, InsetText, WarningText } from '../../../govuk/index.ts'
import { dayOf } from '../../../knowledge/law/index.ts'
import { can } from '../../../platform/access/index.ts'
import {
  NotFound,
  page,
  signedIn,
  type Answer,
  type FieldError,
  type Request,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { factsOf, getFacts, openIdentities } from '../actions/get-facts.ts'
import { getRoom, onlyInside } from '../actions/open-room.ts'
import { releases } from '../actions/release-check.ts'
import { watchOpeningOf } from '../actions/watch-opening.ts'
import type { RoomFacts } from '../domain/facts.ts'
import { masked } from '../domain/identity.ts'
import { maskFacts } from '../domain/mask-facts.ts'
import type { Pathway } from '../domain/pathway.ts'
import { stageOf, titleOf, type Pathways } from '../domain/pathways.ts'
import { underPolicy } from '../domain/policies.ts'
import { paths } from '../paths.ts'
import { policyOf } from '../permissions.ts'
import type { StoredRoom } from '../store/rooms.ts'

/** A room as somebody stands in it. */
export interface Here {
  readonly room: StoredRoom
  readonly pathway: Pathway
  /** While the screen is shown to a meeting, without a word that names a child. */
  readonly facts: RoomFacts
  readonly title: string
  /** Hides what names a child while the screen is shown to a meeting; else leaves words as they are. */
  mask(words: string): string
  readonly may: {
    /** Record, and take steps that do not close it. */
    readonly edit: boolean
    readonly close: boolean
    /** Let out what the room says to the board. */
    readonly release: boolean
  }
  /** Whether it is read in an emergency, by somebody who is no member. */
  readonly throughGlass: boolean
}

/**
 * The room of the address, with everything in it. The look is in the audit log, in the transaction that
 * reads it: no entry, no page. Throws NotFound where the room is not this person's to see.
 */
export async function getHere(
  request: Request<Services>,
  pathways: Pathways,
  looksAt: string,
): Promise<Here> {
  const actor = signedIn(request)
  const id = request.params['room'] ?? ''
  onlyInside(request, id)
  const room = await getRoom(request, id)
  const kind = pathways.find(room.pathway)
  if (!kind) throw new NotFound()
  await request.audit('room', room.id, 'view', { page: looksAt })
  await watchOpeningOf(request, room.id)
  const mask = await maskIn(request, [room.id])
  const facts = maskFacts(await getFacts(request, room), mask)
  const pathway = underPolicy(kind, facts)
  const place = { state: room.state, roomId: room.id }
  const policy = policyOf(room.access)
  return {
    room: { ...room, name: facts.room.name },
    pathway,
    facts,
    title: titleOf(pathway, facts.room),
    mask,
    may: {
      edit: can(actor, policy, 'edit', place),
      close: can(actor, policy, 'move', place, 'closed'),
      release: releases(request, room.id),
    },
    throughGlass: !actor.rooms.includes(room.id),
  }
}

/** What hides the names of these rooms' children while the screen is shown to a meeting. */
export async function maskIn(request: Request<Services>, rooms: readonly string[]) {
  if (!signedIn(request).projecting) return (words: string) => words
  const children = await openIdentities(request, rooms)
  return (words: string) => masked(words, children)
}

/** The facts of several rooms, for a list: while a meeting looks, each without what names its own children. */
export async function factsShown(
  request: Request<Services>,
  rooms: readonly StoredRoom[],
): Promise<readonly RoomFacts[]> {
  const facts = await factsOf(request.tx, rooms, dayOf(request.now))
  if (!signedIn(request).projecting) return facts
  const children = await openIdentities(
    request,
    rooms.map(({ id }) => id),
  )
  return facts.map((one) => {
    const own = children.filter(({ roomId }) => roomId === one.room.id)
    return maskFacts(one, (words) => masked(words, own))
  })
}

interface Tab {
  readonly text: string
  readonly href: string
}

function tabsOf({ room, pathway, facts, may }: Here): readonly Tab[] {
  const { id } = room
  const inCase = !room.standing
  const around = [
    { text: 'Members', href: paths.people(id) },
    { text: 'Who has looked', href: paths.looks(id) },
    { text: 'How long it is kept', href: paths.keeping(id) },
  ]
  if (room.disposed) return around
  return [
    { text: 'Overview', href: paths.room(id) },
    ...(inCase && pathway.product?.(facts)
      ? [{ text: 'Read and print it', href: paths.product(id) }]
      : []),
    { text: 'Timeline', href: paths.timeline(id) },
    ...(inCase ? [{ text: 'Chronology', href: paths.chronology(id) }] : []),
    ...(inCase && pathway.children !== 'none'
      ? [{ text: pathway.children === 'one' ? 'The child' : 'Children', href: paths.children(id) }]
      : []),
    ...(inCase && pathway.agencyForms.length > 0
      ? [{ text: 'Agencies’ reports', href: paths.reports(id) }]
      : []),
    ...(may.release ? [{ text: 'For the Board', href: paths.evidence(id) }] : []),
    ...around,
  ]
}

/** A page of a room: what it is, where it stands, its other pages, and what must be said before anything. */
export function roomPage(
  request: Request<Services>,
  here: Here,
  heading: string,
  body: ComponentChildren,
  errors: readonly FieldError[] = [],
): Answer {
  const { room, pathway, title } = here
  return page(
    // The address bar’s words stay on other people’s screens and in histories: no name of the room.
    heading,
    <>
      <MarkingWords here={here} />
      <span class="govuk-caption-l">
        {pathway.title}
        {title === room.reference ? '' : `: ${room.reference}`}
      </span>
      <h1 class="govuk-heading-l">{title}</h1>
      <Marks request={request} here={here} />
      <nav class="sightline-room-nav" aria-label="This room">
        <ul class="sightline-room-nav__list">
          {tabsOf(here).map(({ text, href }) => (
            <li>
              <a
                class="govuk-link govuk-link--no-visited-state"
                href={href}
                {...(href === request.path ? { 'aria-current': 'page' as const } : {})}
              >
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {body}
      <MarkingWords here={here} />
    </>,
    {
      beforeContent: <BackLink href={paths.rooms}>All rooms</BackLink>,
      // What is wrong with a form that was sent is known from what was kept of it.
      ...(errors.length > 0 ? { errors } : {}),
    },
  )
}

/** At the head and the foot of every page of a room that carries one. */
function MarkingWords({ here }: Readonly<{ here: Here }>) {
  const marking = markingOf(here)
  if (!marking) return null
  return (
    <p class="govuk-body-s sightline-marking">
      <strong>{marking.words}</strong>
      {marking.handling ? ` ${marking.handling}` : ''}
    </p>
  )
}

/** The marking a room carries, as it is; null where it carries none. */
export function markingOf({ pathway, room, facts }: Pick<Here, 'pathway' | 'room' | 'facts'>) {
  const marked = room.standing ? pathway.panel : pathway
  return marked?.marking?.(facts) ?? null
}

function Marks({ request, here }: Readonly<{ request: Request<Services>; here: Here }>) {
  const { room, pathway, throughGlass } = here
  return (
    <>
      {throughGlass ? (
        <WarningText>
          You opened this room in an emergency. You can read it and change nothing. Its owner was
          told, and every page you open is on record.
        </WarningText>
      ) : null}
      {room.disposed && request.path !== paths.keeping(room.id) ? (
        <InsetText>
          What was in this room has been destroyed.{' '}
          <a class="govuk-link" href={paths.keeping(room.id)}>
            What is left
          </a>
        </InsetText>
      ) : null}
      {signedIn(request).projecting ? (
        <InsetText>
          Meeting mode is on: no page shows what names a child.{' '}
          <a class="govuk-link" href={paths.projector}>
            Turn it off
          </a>
        </InsetText>
      ) : null}
      <p class="govuk-body">
        <strong>{stageOf(pathway, room).title}.</strong> {stageOf(pathway, room).explains}
      </p>
    </>
  )
}
