import { errorOf } from '../../../platform/forms/error-of.ts'
import { BackLink, Button, InsetText, Radios, Textarea } from '../../../govuk/index.ts'
import { eraOf, isDay } from '../../../knowledge/law/index.ts'
import { DateField, readDate } from '../../../platform/forms/date-field.tsx'
import { Form } from '../../../platform/forms/form.tsx'
import {
  invalid,
  NotFound,
  page,
  redirect,
  type FieldError,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { draftStatement, judge, signStatement } from '../actions/judge.ts'
import { isLevel, LEVEL_NAMES, LEVEL_WORDS, LEVELS } from '../domain/levels.ts'
import { paths } from '../paths.ts'
import { findQuestion } from '../store/questions.ts'
import { findStatement } from '../store/statements.ts'
import { lowerFirst } from './question.tsx'
import { LevelTag } from './parts.tsx'

/** Drafts what the board says: as strong as the evidence, or weaker. */
export const draftStatementScreen: Screen<Services> = {
  async show(request) {
    const { tx, kept, tokens } = request
    const question = await getQuestion(request)
    const { ceiling } = await judge(tx, question)
    const top = LEVELS.indexOf(ceiling.level)
    return page(
      'Draft a statement',
      <>
        <h1 class="govuk-heading-l">Draft what the board says</h1>
        <InsetText>
          The evidence carries as far as <LevelTag level={ceiling.level} />.{' '}
          {ceiling.reasons.join(' ')}
        </InsetText>
        <Form tokens={tokens}>
          <Radios
            name="level"
            idPrefix="level"
            fieldset={{ legend: 'Level' }}
            errorMessage={errorOf(kept, 'level')}
            items={[...LEVELS.slice(top), 'not-assured' as const].map((level) => ({
              value: level,
              text: LEVEL_NAMES[level],
              hint: `The board ${LEVEL_WORDS[level]} ${lowerFirst(question.proposition)}`,
              checked: (kept?.fields.text('level') ?? ceiling.level) === level,
            }))}
          />
          <Textarea
            name="wording"
            label="The board’s words"
            value={
              kept?.fields.raw('wording') ??
              `The Board ${LEVEL_WORDS[ceiling.level]} ${lowerFirst(question.proposition)}`
            }
            errorMessage={errorOf(kept, 'wording')}
          />
          <Textarea
            name="limits"
            label="Limits, or the reason"
            hint="What the evidence does not show. Printed with the statement."
            rows={3}
            value={kept?.fields.raw('limits') ?? ceiling.reasons.join(' ')}
            errorMessage={errorOf(kept, 'limits')}
          />
          <Textarea
            name="right-of-reply"
            label="What the body concerned replied"
            hint="Needed where the board could not be assured."
            rows={3}
            value={kept?.fields.raw('right-of-reply')}
            errorMessage={errorOf(kept, 'right-of-reply')}
          />
          <DateField name="as-of" label="As of which day?" kept={kept} />
          <DateField name="review-on" label="To be reviewed by" kept={kept} />
          <Button>Save the draft</Button>
        </Form>
      </>,
      {
        beforeContent: <BackLink href={paths.question(question.id)}>Back to the question</BackLink>,
      },
    )
  },

  async submit(request) {
    const { form } = request
    const question = await getQuestion(request)
    const errors: FieldError[] = []
    const typed = form.text('level')
    const level = typed === 'not-assured' || isLevel(typed) ? typed : null
    const [asOf, reviewOn] = [readDate(form, 'as-of'), readDate(form, 'review-on')]
    if (!level) errors.push({ field: 'level', message: 'Choose the level.' })
    if (form.text('wording') === '')
      errors.push({ field: 'wording', message: 'Enter the board’s words.' })
    if (!isDay(asOf)) errors.push({ field: 'as-of', message: 'Enter the day it is true of.' })
    if (!isDay(reviewOn) || reviewOn <= asOf)
      errors.push({
        field: 'review-on',
        message: 'Enter a day for its review, after the day it is true of.',
      })
    if (!level || errors.length > 0) return invalid(...errors)
    const drafted = await draftStatement(request, question, {
      level,
      wording: form.text('wording'),
      limits: form.text('limits'),
      rightOfReply: form.text('right-of-reply'),
      asOf,
      reviewOn,
    })
    return 'message' in drafted ? invalid(drafted) : redirect(paths.question(question.id))
  },
}

/** Signs a statement, or dissents from it in words. */
export const signStatementScreen: Screen<Services> = {
  async show(request) {
    const { tx, params, kept, tokens } = request
    const statement = await findStatement(tx, params['id'] ?? '')
    if (statement?.state !== 'draft') throw new NotFound()
    const era = eraOf(statement.asOf)
    return page(
      'Sign a statement',
      <>
        <h1 class="govuk-heading-l">Sign this statement</h1>
        <InsetText>{statement.wording}</InsetText>
        {statement.limits ? <p class="govuk-body">Limits: {statement.limits}</p> : null}
        <p class="govuk-body">
          It is approved by {era.approverWords}, as the arrangements of its day have it. Source:{' '}
          {era.source}
          {era.checked ? '.' : ' (from memory, not yet checked).'}
        </p>
        <Form tokens={tokens}>
          <Radios
            name="agrees"
            idPrefix="agrees"
            fieldset={{ legend: 'Do you agree?' }}
            errorMessage={errorOf(kept, 'agrees')}
            items={[
              { value: 'yes', text: 'Yes', checked: kept?.fields.text('agrees') === 'yes' },
              { value: 'no', text: 'No, I dissent', checked: kept?.fields.text('agrees') === 'no' },
            ]}
          />
          <Textarea
            name="words"
            label="Your view"
            hint="A dissent needs its reason. It is printed beside the statement."
            rows={3}
            value={kept?.fields.raw('words')}
            errorMessage={errorOf(kept, 'words')}
          />
          <Button>Sign</Button>
        </Form>
      </>,
      {
        beforeContent: (
          <BackLink href={paths.question(statement.questionId)}>Back to the question</BackLink>
        ),
      },
    )
  },

  async submit(request) {
    const { tx, params, form } = request
    const statement = await findStatement(tx, params['id'] ?? '')
    if (!statement) throw new NotFound()
    const agrees = form.text('agrees')
    if (agrees !== 'yes' && agrees !== 'no')
      return invalid({ field: 'agrees', message: 'Choose whether you agree.' })
    const view = { agrees: agrees === 'yes', words: form.text('words') }
    const signed = await signStatement(request, statement.id, view)
    return typeof signed === 'string'
      ? redirect(paths.question(statement.questionId))
      : invalid(signed)
  },
}

async function getQuestion({ tx, params }: Request<Services>) {
  const question = await findQuestion(tx, params['id'] ?? '')
  if (!question) throw new NotFound()
  return question
}
