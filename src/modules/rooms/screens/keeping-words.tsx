import type { ComponentChildren } from 'preact'
import { Button, Details, Tag, Textarea } from '../../../govuk/index.ts'
import { dayInWords, dayOf, UNVERIFIED } from '../../../knowledge/law/index.ts'
import { errorOf } from '../../../platform/forms/error-of.ts'
import { Form } from '../../../platform/forms/form.tsx'
import { holds, type Request } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { LEAST_WORDS } from '../actions/keeping.ts'
import type { Pathways } from '../domain/pathways.ts'
import { THEN, type Schedule } from '../domain/retention.ts'
import type { Hold, KeptRoom } from '../store/keeping.ts'

/** Whether the partnership agreed to a rule, or it is only suggested; and what it rests on. */
export function Basis({ schedule }: Readonly<{ schedule: Schedule }>) {
  const { agreed, basis, checked } = schedule
  return (
    <>
      {agreed ? (
        <Tag classes="govuk-tag--green sightline-tag-wide">Agreed by the partnership</Tag>
      ) : (
        <Tag classes="govuk-tag--yellow sightline-tag-wide">Suggested, not agreed</Tag>
      )}
      <span class="sightline-basis-line">{basis}</span>
      {checked ? null : <span class="sightline-basis-line">{UNVERIFIED}</span>}
    </>
  )
}

/** Where a closed room stands on its way to its last day. */
export function KeptState({ kept, today }: Readonly<{ kept: KeptRoom; today: string }>) {
  if (kept.disposedAt)
    return (
      <Tag classes="govuk-tag--grey sightline-tag-wide">
        Destroyed on {dayInWords(dayOf(kept.disposedAt))}
      </Tag>
    )
  if (kept.held) return <Tag classes="govuk-tag--blue sightline-tag-wide">Held</Tag>
  if (kept.askedBy)
    return (
      <Tag classes="govuk-tag--yellow sightline-tag-wide">Waits for a second person to confirm</Tag>
    )
  if (kept.disposeOn <= today)
    return (
      <Tag classes="govuk-tag--orange sightline-tag-wide">
        {kept.then === 'review' ? 'To be looked at again' : 'To be destroyed'}
      </Tag>
    )
  return <Tag classes="govuk-tag--green sightline-tag-wide">Kept</Tag>
}

/** "Until 3 May 2025, then it is destroyed". */
export function keptUntil({ disposeOn, then }: Pick<KeptRoom, 'disposeOn' | 'then'>): string {
  return `Until ${dayInWords(disposeOn)}, then ${THEN[then]}`
}

/** What a hold is on, for a reader who may see it. */
function scopeOf({ roomId, pathway }: Hold, pathways: Pathways): string {
  if (roomId) return 'On one room'
  return pathway ? `On every room of ${pathways.find(pathway)?.title ?? pathway}` : 'On every room'
}

/** Holds in force, each with its reason and, for the manager, the way to lift it. */
export function Holds({
  request,
  holds: all,
  pathways,
  mask = (words) => words,
}: Readonly<{
  request: Request<Services>
  holds: readonly Hold[]
  pathways: Pathways
  mask?: (words: string) => string
}>) {
  const manages = holds(request.actor, 'BM')
  return (
    <ul class="govuk-list govuk-list--spaced">
      {all.map((hold) => (
        <li>
          <strong>{scopeOf(hold, pathways)}</strong>: {mask(hold.reason)}
          <span class="sightline-basis-line">
            Placed by {hold.by || 'somebody'} on {dayInWords(dayOf(hold.at))}
          </span>
          {manages ? (
            <Form tokens={request.tokens}>
              <input type="hidden" name="do" value="lift" />
              <input type="hidden" name="hold" value={hold.id} />
              <Button classes="govuk-button--secondary sightline-button-small">
                Lift this hold<span class="govuk-visually-hidden">: {mask(hold.reason)}</span>
              </Button>
            </Form>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

/** Places a hold. In: a field to choose what it is on, where there is a choice. */
export function PlaceHold({
  request,
  summary,
  children,
}: Readonly<{
  request: Request<Services>
  summary: string
  children?: ComponentChildren
}>) {
  const kept = request.kept?.fields.text('do') === 'hold' ? request.kept : null
  return (
    <Details summaryText={summary} open={kept !== null}>
      <Form tokens={request.tokens}>
        <input type="hidden" name="do" value="hold" />
        <p class="govuk-body">
          While a hold stands, nothing it covers can be destroyed, whatever the rule says. Place one
          when an inquiry, a court, a complaint or a request for records may need it.
        </p>
        {children}
        <Textarea
          name="hold-reason"
          id="hold-reason"
          label="Why must it be kept?"
          hint={`At least ${LEAST_WORDS} characters. Members of the rooms see it.`}
          rows={3}
          value={kept?.fields.raw('hold-reason')}
          errorMessage={errorOf(kept, 'hold-reason')}
        />
        <Button classes="govuk-button--secondary">Place the hold</Button>
      </Form>
    </Details>
  )
}
