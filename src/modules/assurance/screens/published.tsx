import { errorOf } from '../../../platform/forms/error-of.ts'
import { BackLink, Button, DataTable, Input, Select, Textarea } from '../../../govuk/index.ts'
import { readPeriod } from '../../../knowledge/law/index.ts'
import { Form } from '../../../platform/forms/form.tsx'
import {
  invalid,
  page,
  redirect,
  type FieldError,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { recordPublished } from '../actions/record.ts'
import { isLevel, LEVEL_NAMES } from '../domain/levels.ts'
import { paths } from '../paths.ts'
import { listPublished } from '../store/statements.ts'

/** Brings in what an earlier report said, so that debt can be shown from the first year on. */
export const publishedScreen: Screen<Services> = {
  async show({ tx, kept, tokens, query }) {
    const period = query.text('period')
    const known = period ? await listPublished(tx, period) : []
    return page(
      'What an earlier report said',
      <>
        <h1 class="govuk-heading-l">Bring in what an earlier report said</h1>
        {known.length > 0 ? (
          <DataTable
            caption={`As published for ${period}`}
            captionClasses="govuk-table__caption--m"
            head={[{ text: 'About' }, { text: 'Words' }, { text: 'Published in' }]}
            rows={known.map(({ proposition, wording, publishedIn }) => [
              { text: proposition },
              { text: wording },
              { text: publishedIn },
            ])}
          />
        ) : null}
        <Form tokens={tokens}>
          <Input
            name="period"
            label="Which year?"
            classes="govuk-input--width-10"
            hint="For example 2016-17"
            value={kept?.fields.raw('period') ?? period}
            errorMessage={errorOf(kept, 'period')}
          />
          <Input
            name="proposition"
            label="What it was about"
            hint="In the words of this year’s question, so that the two are compared."
            value={kept?.fields.raw('proposition')}
            errorMessage={errorOf(kept, 'proposition')}
          />
          <Select
            name="level"
            id="level"
            label="Level"
            errorMessage={errorOf(kept, 'level')}
            items={[
              { value: '', text: 'Choose the level its words come to' },
              ...Object.entries(LEVEL_NAMES).map(([value, text]) => ({
                value,
                text,
                selected: kept?.fields.text('level') === value,
              })),
            ]}
          />
          <Textarea
            name="wording"
            label="Its exact words"
            value={kept?.fields.raw('wording')}
            errorMessage={errorOf(kept, 'wording')}
          />
          <Input
            name="published-in"
            label="Where it was published"
            value={kept?.fields.raw('published-in')}
            errorMessage={errorOf(kept, 'published-in')}
          />
          <Button>Bring it in</Button>
        </Form>
      </>,
      { beforeContent: <BackLink href={paths.assurance()}>Back to assurance</BackLink> },
    )
  },

  async submit(request) {
    const { form } = request
    const errors: FieldError[] = []
    const level = form.text('level')
    if (!readPeriod(form.text('period')))
      errors.push({ field: 'period', message: 'Enter a year to 31 March, such as 2016-17.' })
    if (!isLevel(level) && level !== 'not-assured')
      errors.push({ field: 'level', message: 'Choose the level.' })
    for (const [field, message] of [
      ['proposition', 'Say what it was about.'],
      ['wording', 'Enter its exact words.'],
      ['published-in', 'Say where it was published.'],
    ] as const)
      if (form.text(field) === '') errors.push({ field, message })
    if (errors.length > 0) return invalid(...errors)
    await recordPublished(request, {
      period: form.text('period'),
      proposition: form.text('proposition'),
      level,
      wording: form.text('wording'),
      publishedIn: form.text('published-in'),
    })
    return redirect(`${paths.published}?period=${form.text('period')}`)
  },
}
