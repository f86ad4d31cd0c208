import type { ComponentChildren } from 'preact'
import { Button, DataTable, Details, InsetText, SummaryList } from '../../../govuk/index.ts'
import { dayInWords, isDay } from '../../../knowledge/law/index.ts'
import { errorOf } from '../../../platform/forms/error-of.ts'
import { Form } from '../../../platform/forms/form.tsx'
import {
  invalid,
  NotFound,
  redirect,
  signedIn,
  type Answer,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import {
  addChildTo,
  changeChild,
  HIDDEN_IN_MEETINGS,
  showIdentity,
  type IdentityFault,
} from '../actions/children.ts'
import type { RoomChild } from '../domain/facts.ts'
import { AGE_BAND_WORDS, IDENTITY_WORDS, type Identity } from '../domain/identity.ts'
import type { Pathways } from '../domain/pathways.ts'
import { paths } from '../paths.ts'
import { listChildren } from '../store/records.ts'
import { getHere, roomPage, type Here } from './here.tsx'
import { IdentityForm, readIdentity } from './identity-form.tsx'

/** The children of a room by reference; who one is, shown once to whoever asks, and logged. */
export const childrenScreen = (pathways: Pathways): Screen<Services> => ({
  async show(request) {
    const here = await getHere(request, pathways, 'children')
    if (here.pathway.children === 'none' || here.room.standing) throw new NotFound()
    const changed = await getChanged(request, here)
    return childrenPage(request, here, changed ? Changing({ request, here, child: changed }) : null)
  },

  async submit(request) {
    const here = await getHere(request, pathways, 'children')
    if (here.pathway.children === 'none' || here.room.standing) throw new NotFound()
    const { form } = request
    const child = form.text('child')
    if (form.text('do') === 'show') return shown(request, here, child)
    if (!here.may.edit) throw new NotFound()
    const identity = readIdentity(form, here.pathway.identifies)
    switch (form.text('do')) {
      case 'add':
        return done(here, await addChildTo(request, here, identity))
      case 'change':
        return done(here, await changeChild(request, here, child, identity))
    }
    throw new NotFound()
  },
})

function done({ room }: Here, faults: readonly IdentityFault[]): Answer {
  return faults.length > 0 ? invalid(...faults) : redirect(paths.children(room.id))
}

async function shown(request: Request<Services>, here: Here, id: string): Promise<Answer> {
  if (signedIn(request).projecting) return invalid({ field: 'child', message: HIDDEN_IN_MEETINGS })
  const found = await showIdentity(request, here.room.id, id)
  const child = here.facts.children.find((one) => one.id === id)
  if (!found || !child) throw new NotFound()
  return childrenPage(
    request,
    here,
    <>
      <h3 class="govuk-heading-s">Who {found.ref} is</h3>
      <SummaryList rows={linesOf(found.identity)} />
      <p class="govuk-body">
        This is shown once, and it is on record that you saw it. Leave the page when you are done.
      </p>
      {here.may.edit ? (
        <Details summaryText={`Change who ${found.ref} is`}>
          <IdentityForm
            request={request}
            here={here}
            doing="change"
            child={child}
            identity={found.identity}
          />
        </Details>
      ) : null}
    </>,
  )
}

function linesOf(identity: Identity) {
  return Object.entries(IDENTITY_WORDS).flatMap(([field, key]) => {
    const text = Object.entries(identity).find(([known]) => known === field)?.[1]
    if (!text) return []
    const words = field === 'born' && isDay(text) ? dayInWords(text) : text
    return [{ key: { text: key }, value: { text: words, classes: 'sightline-keep-lines' } }]
  })
}

// Who a child is comes to a form only after it was shown, or as it was typed; or there is nothing yet.
async function getChanged(request: Request<Services>, here: Here): Promise<RoomChild | undefined> {
  const { kept, query, tx } = request
  if (!here.may.edit || signedIn(request).projecting) return undefined
  const typed = kept?.fields.text('do') === 'change' ? kept.fields.text('child') : ''
  const wanted = typed || query.text('child')
  const stored = (await listChildren(tx, [here.room.id])).find(({ id }) => id === wanted)
  if (!stored || (!typed && stored.sealed)) return undefined
  return here.facts.children.find(({ id }) => id === wanted)
}

function Changing({
  request,
  here,
  child,
}: Readonly<{ request: Request<Services>; here: Here; child: RoomChild }>) {
  return (
    <>
      <h3 class="govuk-heading-s">Say who {child.ref} is</h3>
      <IdentityForm request={request} here={here} doing="change" child={child} />
    </>
  )
}

async function childrenPage(
  request: Request<Services>,
  here: Here,
  above: ComponentChildren,
): Promise<Answer> {
  const { pathway, room } = here
  const heading = pathway.children === 'one' ? 'The child' : 'Children'
  const sealed = new Set(
    (await listChildren(request.tx, [room.id])).filter((one) => one.sealed).map(({ id }) => id),
  )
  return roomPage(
    request,
    here,
    heading,
    <>
      <h2 class="govuk-heading-m">{heading}</h2>
      <p class="govuk-body">
        {pathway.identifies.length > 0
          ? 'Pages show a reference in place of a name. Names are stored sealed. Whenever somebody opens one, all members can see who did.'
          : 'Rooms of this kind hold nothing that names a child.'}
      </p>
      <Refused request={request} />
      {above}
      <Children request={request} here={here} sealed={sealed} />
      {above ? null : <Adding request={request} here={here} />}
    </>,
  )
}

/** What is wrong with what was asked as a whole. */
function Refused({ request }: Readonly<{ request: Request<Services> }>) {
  const error = errorOf(request.kept, 'child')
  return error ? (
    <p class="govuk-error-message" id="child">
      <span class="govuk-visually-hidden">Error:</span> {error}
    </p>
  ) : null
}

function Children({
  request,
  here,
  sealed,
}: Readonly<{ request: Request<Services>; here: Here; sealed: ReadonlySet<string> }>) {
  const { children } = here.facts
  const names = here.pathway.identifies.length > 0
  if (children.length === 0) return <p class="govuk-body sightline-empty">No child is added yet.</p>
  return (
    <DataTable
      label="Children"
      head={[
        { text: 'Child' },
        { text: 'Age when the room was opened' },
        ...(names ? [{ text: 'Who this is' }] : []),
      ]}
      rows={children.map((child) => [
        { text: child.ref },
        { text: child.ageBand ? AGE_BAND_WORDS[child.ageBand] : 'Not known' },
        ...(names
          ? [
              {
                text: (
                  <WhoThisIs
                    request={request}
                    here={here}
                    child={child}
                    sealed={sealed.has(child.id)}
                  />
                ),
              },
            ]
          : []),
      ])}
    />
  )
}

function WhoThisIs({
  request,
  here,
  child,
  sealed,
}: Readonly<{ request: Request<Services>; here: Here; child: RoomChild; sealed: boolean }>) {
  if (!sealed)
    return here.may.edit && !signedIn(request).projecting ? (
      <a class="govuk-link" href={paths.sayWho(here.room.id, child.id)}>
        Say who {child.ref} is
      </a>
    ) : (
      <>Not on record</>
    )
  if (signedIn(request).projecting) return <>Hidden in meeting mode</>
  return (
    <Form tokens={request.tokens} action={paths.children(here.room.id)}>
      <input type="hidden" name="child" value={child.id} />
      <Button
        classes="govuk-button--secondary sightline-button-small"
        name="do"
        value="show"
        id={`show-${child.id}`}
      >
        Show who this is<span class="govuk-visually-hidden">: {child.ref}</span>
      </Button>
    </Form>
  )
}

function Adding({ request, here }: Readonly<{ request: Request<Services>; here: Here }>) {
  const { pathway, facts, may } = here
  if (!may.edit || (pathway.children === 'one' && facts.children.length > 0)) return null
  if (signedIn(request).projecting)
    return (
      <InsetText>Turn meeting mode off to add a child, or to say or see who a child is.</InsetText>
    )
  const open = request.kept?.fields.text('do') === 'add'
  return (
    <Details summaryText="Add a child" open={open || facts.children.length === 0}>
      <IdentityForm request={request} here={here} doing="add" />
    </Details>
  )
}
