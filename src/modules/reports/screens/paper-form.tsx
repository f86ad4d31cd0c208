import { errorOf } from '../../../platform/forms/error-of.ts'
import { Button, Input, Radios, Textarea } from '../../../govuk/index.ts'
import { isDay } from '../../../knowledge/law/index.ts'
import { DateField, readDate } from '../../../platform/forms/date-field.tsx'
import { Form } from '../../../platform/forms/form.tsx'
import type { FieldError, Fields, Kept, Request } from '../../../platform/http/index.ts'
import { EMPTY_PAPER, readPaper, typedPaper } from '../domain/paper.ts'
import type { Paper } from '../store/papers.ts'

const BOXES = [
  ['title', 'Title', '', 1],
  [
    'presenters',
    'Presented by',
    'One on each line: name | role. Where several reports are one item, add which: name | role | report.',
    3,
  ],
  [
    'priorities-version',
    'Version of the body’s own priorities',
    'For example: strategy 2016 to 2021',
    1,
  ],
  [
    'priorities',
    'The body’s own priorities',
    'One on each line. “x ” before it ticks it; its impact after a bar: x Good mental health | impact',
    5,
  ],
  ['children-impact', 'Impact on safeguarding children', '', 2],
  ['adults-impact', 'Impact on safeguarding adults', '', 2],
  [
    'recommendations',
    'Recommendations',
    'One on each line. They are lettered (a), (b) and so on.',
    4,
  ],
  ['background', 'Background', 'As in the report: paragraphs, lists and claims.', 8],
  ['key-points', 'Key points', 'Claims come from the same figures and statements.', 8],
  [
    'updates',
    'Since the report was drafted',
    'One on each line: 2018-09-20 | what has happened since.',
    4,
  ],
  ['conclusion', 'Conclusion', '', 4],
  ['legal', 'Legal implications', '', 2],
  ['financial', 'Financial implications', '', 2],
  ['hr', 'Human resources', '', 2],
  ['privacy', 'Privacy impact', '', 2],
  ['equality', 'Equality', '', 2],
  ['contact', 'Contact points', '', 2],
  ['supporting', 'Supporting information', 'One on each line: appendices and links.', 3],
] as const

/** The fields a committee’s own form has. */
export function PaperForm({
  kept,
  tokens,
  paper,
}: Readonly<{ kept: Kept | null; tokens: Request['tokens']; paper: Paper | null }>) {
  const typed = typedPaper(paper?.content ?? EMPTY_PAPER)
  const value = (name: string) => kept?.fields.raw(name) ?? typed[name] ?? ''
  const yesNo = (name: string) => [
    { value: 'yes', text: 'Yes', checked: value(name) === 'yes' },
    { value: 'no', text: 'No', checked: value(name) === 'no' },
  ]
  return (
    <Form tokens={tokens}>
      <input type="hidden" name="do" value="save" />
      <input type="hidden" name="version" value={String(paper?.version ?? 0)} />
      <Input
        name="body"
        label="Which body is it for?"
        value={kept?.fields.raw('body') ?? paper?.body}
        errorMessage={errorOf(kept, 'body')}
      />
      <DateField
        name="meeting-on"
        label="Date of the meeting"
        kept={kept}
        value={paper?.meetingOn}
      />
      <DateField name="as-of" label="As of which day?" kept={kept} value={paper?.asOf} />
      <Radios
        name="item-for"
        idPrefix="item-for"
        fieldset={{ legend: 'Item for' }}
        items={(['decision', 'consideration', 'information'] as const).map((one) => ({
          value: one,
          text: one.charAt(0).toUpperCase() + one.slice(1),
          checked: value('item-for') === one,
        }))}
      />
      <Radios
        name="children"
        idPrefix="children"
        fieldset={{ legend: 'Does it bear on safeguarding children?' }}
        items={yesNo('children')}
      />
      <Radios
        name="adults"
        idPrefix="adults"
        fieldset={{ legend: 'Does it bear on safeguarding adults?' }}
        items={yesNo('adults')}
      />
      {BOXES.map(([name, label, hint, rows]) =>
        rows === 1 ? (
          <Input
            name={name}
            label={label}
            value={value(name)}
            errorMessage={errorOf(kept, name)}
            {...(hint ? { hint } : {})}
          />
        ) : (
          <Textarea
            name={name}
            label={label}
            rows={rows}
            value={value(name)}
            errorMessage={errorOf(kept, name)}
            {...(hint ? { hint } : {})}
          />
        ),
      )}
      <Button>Save</Button>
    </Form>
  )
}

/** In: the form. Out: what was typed; what is wrong with it is added to `errors`. */
export function readTyped(form: Fields, errors: FieldError[]) {
  const typed = {
    body: form.text('body'),
    meetingOn: readDate(form, 'meeting-on'),
    asOf: readDate(form, 'as-of'),
    content: readPaper((field) => form.raw(field).replaceAll('\r\n', '\n').trim()),
  }
  if (typed.body === '') errors.push({ field: 'body', message: 'Say which body it is for.' })
  if (typed.content.title === '') errors.push({ field: 'title', message: 'Enter a title.' })
  if (!isDay(typed.meetingOn))
    errors.push({ field: 'meeting-on', message: 'Enter the date of the meeting.' })
  if (!isDay(typed.asOf)) errors.push({ field: 'as-of', message: 'Enter the day it is true of.' })
  if (typed.content.updates.some(({ on }) => !isDay(on)))
    errors.push({
      field: 'updates',
      message: 'Begin each update with its day, for example 2018-09-20 |',
    })
  return typed
}
