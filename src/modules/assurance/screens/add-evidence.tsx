import { errorOf } from '../../../platform/forms/error-of.ts'
import {
  BackLink,
  Button,
  Checkboxes,
  Input,
  Radios,
  Select,
  Textarea,
} from '../../../govuk/index.ts'
import { isDay, readPeriod } from '../../../knowledge/law/index.ts'
import { DateField, readDate } from '../../../platform/forms/date-field.tsx'
import { Form } from '../../../platform/forms/form.tsx'
import {
  invalid,
  NotFound,
  page,
  redirect,
  signedIn,
  type FieldError,
  type Fields,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { listLatest, type FigureValue } from '../../figures/index.ts'
import { recordEvidence } from '../actions/record.ts'
import { paths } from '../paths.ts'
import { EVIDENCE_KINDS, type EvidenceKind, type ItemFacts } from '../store/evidence.ts'
import { findQuestion, type Question } from '../store/questions.ts'

const RUNGS = [
  ['asserted', 'Asserted', 'A body says so.'],
  ['documented', 'Documented', 'The policy, register or record was seen.'],
  ['tested', 'Tested', 'An audit, an observation, or a survey of those who would know.'],
  ['outcome', 'Outcome', 'Children’s experience, or a measure, changed.'],
] as const

const MARKS = [
  ['independent', 'Somebody other than the body tested did the testing'],
  ['covers-scope', 'It covers the whole scope of the question'],
  ['challenged', 'It was presented and challenged at a minuted meeting'],
  ['sampled', 'The record itself was sampled'],
  ['baseline', 'There is a baseline to compare with'],
  ['excludes-no-change', 'The change is more than chance alone would give'],
  ['series-break', 'The series has a break'],
  ['other-explanations', 'Other explanations were considered and recorded'],
] as const

/** Records what was found on a question. */
export const addEvidenceScreen: Screen<Services> = {
  async show(request) {
    const { kept, tokens, tx } = request
    const question = await getQuestion(request)
    const figures = await listLatest(tx, { period: question.period })
    const chosen = (name: string) => kept?.fields.text(name) ?? ''
    return page(
      'Add evidence',
      <>
        <h1 class="govuk-heading-l">Add evidence</h1>
        <p class="govuk-body">{question.proposition}</p>
        <Form tokens={tokens}>
          <Radios
            name="kind"
            idPrefix="kind"
            fieldset={{ legend: 'What is it?' }}
            errorMessage={errorOf(kept, 'kind')}
            items={Object.entries(EVIDENCE_KINDS).map(([value, text]) => ({
              value,
              text,
              checked: chosen('kind') === value,
            }))}
          />
          <Select
            name="figure"
            id="figure"
            label="If it is a figure, which one?"
            errorMessage={errorOf(kept, 'figure')}
            items={[
              { value: '', text: 'Not a figure' },
              ...figures.map(({ id, title, value }) => ({
                value: id,
                text: `${title}: ${value.status === 'known' ? String(Math.round((value.value ?? 0) * 10) / 10) : value.status}`,
                selected: chosen('figure') === id,
              })),
            ]}
          />
          <Textarea
            name="words"
            label="What was found?"
            hint="A quotation keeps its exact words."
            value={kept?.fields.raw('words')}
            errorMessage={errorOf(kept, 'words')}
          />
          <Input
            name="source"
            label="Where does it come from?"
            hint="For example: multi-agency audit of neglect; Ofsted monitoring visit."
            value={kept?.fields.raw('source')}
            errorMessage={errorOf(kept, 'source')}
          />
          <DateField name="source-day" label="Date of the source" kept={kept} />
          <DateField name="first" label="First day it is about" kept={kept} />
          <DateField name="last" label="Last day it is about" kept={kept} />
          <Radios
            name="direction"
            idPrefix="direction"
            fieldset={{ legend: 'Which way does it speak?' }}
            errorMessage={errorOf(kept, 'direction')}
            items={[
              {
                value: 'supports',
                text: 'It supports it',
                checked: chosen('direction') === 'supports',
              },
              {
                value: 'counters',
                text: 'It speaks against it',
                checked: chosen('direction') === 'counters',
              },
            ]}
          />
          <Radios
            name="rung"
            idPrefix="rung"
            fieldset={{ legend: 'How strong is it?' }}
            errorMessage={errorOf(kept, 'rung')}
            items={RUNGS.map(([value, text, hint]) => ({
              value,
              text,
              hint,
              checked: chosen('rung') === value,
            }))}
          />
          <Checkboxes
            name="marks"
            idPrefix="marks"
            fieldset={{ legend: 'What is true of it?' }}
            items={MARKS.map(([value, text]) => ({
              value,
              text,
              checked: kept ? kept.fields.all('marks').includes(value) : value === 'covers-scope',
            }))}
          />
          <Input
            name="base"
            label="How many were looked at?"
            hint="Leave empty where that has no meaning."
            classes="govuk-input--width-5"
            value={kept?.fields.raw('base')}
            errorMessage={errorOf(kept, 'base')}
          />
          <Input
            name="asked"
            label="How many were asked?"
            hint="For a survey. Leave empty otherwise."
            classes="govuk-input--width-5"
            value={kept?.fields.raw('asked')}
            errorMessage={errorOf(kept, 'asked')}
          />
          {question.bodies.length > 0 ? (
            <Select
              name="body"
              id="body"
              label="Which body is it about?"
              items={[
                { value: '', text: 'All of them' },
                ...question.bodies.map(({ name }) => ({
                  value: name,
                  text: name,
                  selected: chosen('body') === name,
                })),
              ]}
            />
          ) : null}
          <Input
            name="kept-on"
            label="If it is older than a year, why does it still count?"
            value={kept?.fields.raw('kept-on')}
          />
          <Button>Add it</Button>
        </Form>
      </>,
      {
        beforeContent: <BackLink href={paths.question(question.id)}>Back to the question</BackLink>,
      },
    )
  },

  async submit(request) {
    const { form, tx } = request
    const question = await getQuestion(request)
    const errors: FieldError[] = []
    const must = (ok: boolean, field: string, message: string) => {
      if (!ok) errors.push({ field, message })
    }
    const kind = Object.keys(EVIDENCE_KINDS).find((one) => one === form.text('kind')) as
      EvidenceKind | undefined
    const rung = RUNGS.find(([value]) => value === form.text('rung'))?.[0]
    const direction = (['supports', 'counters'] as const).find(
      (one) => one === form.text('direction'),
    )
    const figure =
      kind === 'figure'
        ? (await listLatest(tx, { period: question.period })).find(
            ({ id }) => id === form.text('figure'),
          )
        : undefined
    must(kind !== undefined, 'kind', 'Choose what it is.')
    must(kind !== 'figure' || figure !== undefined, 'figure', 'Choose the figure.')
    must(form.text('words') !== '', 'words', 'Enter what was found.')
    must(form.text('source') !== '', 'source', 'Say where it comes from.')
    must(isDay(readDate(form, 'source-day')), 'source-day', 'Enter the date of the source.')
    must(direction !== undefined, 'direction', 'Choose which way it speaks.')
    must(rung !== undefined, 'rung', 'Choose how strong it is.')
    for (const name of ['base', 'asked'])
      must(/^\d*$/.test(form.text(name)), name, 'Enter a whole number, or leave it empty.')
    const days = spanOf(form, question, figure?.value)
    must(days !== null, 'first', 'Enter the first and the last day it is about.')
    if (!kind || !rung || !direction || !days || errors.length > 0) return invalid(...errors)
    await recordEvidence(request, {
      questionId: question.id,
      kind,
      rung,
      direction,
      words: form.text('words'),
      source: form.text('source'),
      sourceDay: readDate(form, 'source-day'),
      facts: factsOf(form, days, figure?.value),
      snapshot: figure?.value ?? null,
      keptOn: form.text('kept-on'),
      agencyId: signedIn(request).roles.find(({ role }) => role === 'AL')?.agencyId ?? null,
    })
    return redirect(paths.question(question.id))
  },
}

async function getQuestion({ tx, params }: Request<Services>): Promise<Question> {
  const question = await findQuestion(tx, params['id'] ?? '')
  if (!question) throw new NotFound()
  return question
}

function spanOf(form: Fields, question: Question, figure: FigureValue | undefined) {
  const period = figure ? readPeriod(question.period) : null
  if (period) return { first: period.first, last: period.last }
  const [first, last] = [readDate(form, 'first'), readDate(form, 'last')]
  return isDay(first) && isDay(last) && first <= last ? { first, last } : null
}

// What a figure's own numbers say is not left to a tick: its base, its baseline and its interval.
function factsOf(
  form: Fields,
  days: { readonly first: string; readonly last: string },
  figure: FigureValue | undefined,
): ItemFacts {
  const marks = form.all('marks')
  const number = (name: string) => (form.text(name) === '' ? null : Number(form.text(name)))
  const [base, asked] = [number('base'), number('asked')]
  const change = figure?.change
  return {
    ...days,
    independent: marks.includes('independent'),
    coversScope: marks.includes('covers-scope'),
    challenged: marks.includes('challenged'),
    sampled: marks.includes('sampled'),
    baseline: figure ? change !== null : marks.includes('baseline'),
    excludesNoChange: figure
      ? Boolean(change && (change.low > 0 || change.high < 0))
      : marks.includes('excludes-no-change'),
    seriesBreak: marks.includes('series-break'),
    otherExplanations: marks.includes('other-explanations'),
    base: base ?? figure?.denominator ?? null,
    responsePercent: base !== null && asked ? Math.min((base / asked) * 100, 100) : null,
    body: form.text('body') || null,
  }
}
