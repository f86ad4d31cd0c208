import { Button, DataTable, InsetText, Textarea } from '../../../../govuk/index.ts'
import { whenInWords } from '../../../../knowledge/law/index.ts'
import { errorOf } from '../../../../platform/forms/error-of.ts'
import { Form } from '../../../../platform/forms/form.tsx'
import {
  invalid,
  NotFound,
  redirect,
  type Request,
  type Screen,
} from '../../../../platform/http/index.ts'
import type { Services } from '../../../../platform/services.ts'
import { liftRedaction, redact } from '../../actions/chronology.ts'
import { REDACTION_REASONS, type Redaction } from '../../domain/chronology/redact.ts'
import { tidyWords } from '../../domain/chronology/tidy-words.ts'
import type { Pathways } from '../../domain/pathways.ts'
import { chronologyPaths } from '../../paths.ts'
import type { Here } from '../here.tsx'
import { chronologyPage, getChronology } from './chronology-page.tsx'
import {
  coveredInWords,
  readReason,
  ReasonFields,
  TextField,
  textFault,
} from './redaction-form.tsx'

/** What is covered in copies, why, and by whom. Words can be covered wherever they stand. */
export const redactionsScreen = (pathways: Pathways): Screen<Services> => ({
  async show(request) {
    const { here, may, redactions } = await getChronology(request, pathways)
    const { kept, tokens } = request
    return chronologyPage(
      request,
      here,
      may,
      'Redactions',
      <>
        <InsetText>
          A redaction covers words in redacted copies, and deletes nothing. Members of this room see
          what it covers. To cover one entry or part of it, open the entry.
        </InsetText>
        {redactions.length === 0 ? (
          <p class="govuk-body sightline-empty">Nothing is covered.</p>
        ) : (
          <Listed here={here} redactions={redactions} decides={may.decide} />
        )}
        {may.decide ? (
          <>
            <h3 class="govuk-heading-s">Cover words wherever they stand</h3>
            <Form tokens={tokens}>
              <TextField
                kept={kept}
                hint="Such as a name. They are covered in every entry, also in those that come later, however their capitals are written."
              />
              <ReasonFields kept={kept} />
              <Button>Cover these words</Button>
            </Form>
          </>
        ) : null}
      </>,
    )
  },

  async submit(request) {
    const { here, may } = await getChronology(request, pathways)
    if (!may.decide) throw new NotFound()
    const text = tidyWords(request.form.raw('text'))
    const why = readReason(request.form)
    const fault = textFault(text)
    if (fault || 'error' in why)
      return invalid(
        ...[fault].filter((one) => one !== null),
        ...('error' in why ? [why.error] : []),
      )
    await redact(request, here.room, { kind: 'everywhere', text }, why)
    return redirect(chronologyPaths.redactions(here.room.id))
  },
})

/** The redactions of a room, or of one entry, with what became of each. */
export function Listed(
  props: Readonly<{ here: Here; redactions: readonly Redaction[]; decides: boolean }>,
) {
  const { here, redactions, decides } = props
  const { id } = here.room
  return (
    <DataTable
      label="Redactions"
      head={['What', 'Why', 'By', 'Where it stands'].map((text) => ({ text }))}
      rows={redactions.map(({ id: redaction, covers, reason, note, by, at, lifted }) => [
        {
          text: (
            <>
              {here.mask(coveredInWords(covers))}
              {covers.kind === 'everywhere' ? null : (
                <>
                  {' '}
                  <a class="govuk-link" href={chronologyPaths.entry(id, covers.entryId)}>
                    See the entry
                  </a>
                </>
              )}
            </>
          ),
        },
        {
          text: (
            <>
              {REDACTION_REASONS[reason][0]}
              <span class="sightline-basis-line">{here.mask(note)}</span>
            </>
          ),
        },
        { text: `${by}, ${whenInWords(new Date(at))}` },
        {
          text: lifted ? (
            <>
              Lifted by {lifted.by}, {whenInWords(new Date(lifted.at))}
              <span class="sightline-basis-line">{here.mask(lifted.why)}</span>
            </>
          ) : decides ? (
            <>
              Covered{' '}
              <a class="govuk-link" href={chronologyPaths.redaction(id, redaction)}>
                Lift it
                <span class="govuk-visually-hidden">: {here.mask(coveredInWords(covers))}</span>
              </a>
            </>
          ) : (
            'Covered'
          ),
        },
      ])}
    />
  )
}

/** Lifts one redaction: what it covered shows again. */
export const liftScreen = (pathways: Pathways): Screen<Services> => ({
  async show(request) {
    const { here, may, redactions } = await getChronology(request, pathways)
    const redaction = getRedaction(request, redactions)
    const { kept, tokens } = request
    return chronologyPage(
      request,
      here,
      may,
      'Lift a redaction',
      <>
        <Listed here={here} redactions={[redaction]} decides={false} />
        {may.decide && !redaction.lifted ? (
          <Form tokens={tokens}>
            <Textarea
              name="why"
              label="Why may it be shown again?"
              value={kept?.fields.raw('why')}
              errorMessage={errorOf(kept, 'why')}
            />
            <Button>Lift this redaction</Button>
          </Form>
        ) : null}
      </>,
    )
  },

  async submit(request) {
    const { here, may, redactions } = await getChronology(request, pathways)
    const redaction = getRedaction(request, redactions)
    if (!may.decide) throw new NotFound()
    const why = request.form.text('why')
    if (why === '') return invalid({ field: 'why', message: 'Say why it may be shown again.' })
    await liftRedaction(request, here.room, redaction, why)
    return redirect(chronologyPaths.redactions(here.room.id))
  },
})

function getRedaction({ params }: Request<Services>, redactions: readonly Redaction[]): Redaction {
  const redaction = redactions.find(({ id }) => id === params['redaction'])
  if (!redaction) throw new NotFound()
  return redaction
}
