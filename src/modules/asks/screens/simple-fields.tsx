import type { ComponentChildren } from 'preact'
import { Checkboxes, DateInput, Input, Radios, Textarea } from '../../../govuk/index.ts'
import { YES_NO } from '../domain/answer-words.ts'
import { reasonField } from '../domain/read-answer.ts'
import type {
  CellQuestion,
  GradeQuestion,
  ManyQuestion,
  OneQuestion,
  YesNoQuestion,
} from '../domain/template.ts'
import type { TypedFields } from '../domain/typed.ts'

/** What a field needs to be shown: its name, what stands in it, what is wrong with it. */
export interface FieldLook {
  readonly name: string
  readonly fields: TypedFields
  readonly error: { readonly field: string; readonly message: string } | null
  /** What opens beneath an answer once it is chosen, by the answer's value. */
  readonly beneath: ReadonlyMap<string, ComponentChildren>
  /** `false`: the form is sent as a whole, so that another row saves nothing yet. */
  readonly savesRows?: false
}

export const LEGEND = 'govuk-fieldset__legend--s'
const LABEL = 'govuk-label--s'

export function errorAt({ error }: Pick<FieldLook, 'error'>, field: string): string | undefined {
  return error?.field === field ? error.message : undefined
}

/** A text, a number, a day or one choice: by itself, or in a row, where its label is small. */
export function CellField({
  question,
  look,
  small = false,
}: Readonly<{ question: CellQuestion; look: FieldLook; small?: boolean }>) {
  const { name, fields } = look
  const label = { text: question.label, classes: small ? '' : LABEL }
  const shared = {
    name,
    label,
    hint: question.hint,
    value: fields.text(name),
    errorMessage: errorAt(look, name),
  }
  switch (question.type) {
    case 'text':
      return question.long ? <Textarea {...shared} rows={small ? 2 : 5} /> : <Input {...shared} />
    case 'number':
      return (
        <Input
          {...shared}
          inputmode={question.whole ? 'numeric' : 'decimal'}
          classes="govuk-input--width-10"
          suffix={question.unit === '' ? undefined : question.unit}
        />
      )
    case 'date':
      return (
        <DayField
          name={name}
          legend={question.label}
          hint={question.hint}
          look={look}
          small={small}
        />
      )
    case 'one':
      return <OneField question={question} look={look} small={small} />
  }
}

export function DayField({
  name,
  legend,
  hint,
  look,
  small,
}: Readonly<{
  name: string
  legend: string
  hint?: string | undefined
  look: FieldLook
  small: boolean
}>) {
  const box = (part: 'day' | 'month' | 'year', label: string) => ({
    name: `${name}.${part}`,
    id: part === 'day' ? name : `${name}.${part}`,
    label,
    value: look.fields.text(`${name}.${part}`),
  })
  return (
    <DateInput
      id={`${name}.boxes`}
      fieldset={{ legend: { text: legend, classes: small ? '' : LEGEND } }}
      hint={hint}
      errorMessage={errorAt(look, name)}
      day={box('day', 'Day')}
      month={box('month', 'Month')}
      year={box('year', 'Year')}
    />
  )
}

function OneField({
  question,
  look,
  small,
}: Readonly<{ question: OneQuestion; look: FieldLook; small: boolean }>) {
  return (
    <Radios
      name={look.name}
      fieldset={{ legend: { text: question.label, classes: small ? '' : LEGEND } }}
      hint={question.hint}
      errorMessage={errorAt(look, look.name)}
      value={look.fields.text(look.name)}
      items={question.options.map(({ value, label, hint }) => ({
        text: label,
        value,
        hint,
        conditional: opened(look, value),
      }))}
    />
  )
}

export function ManyField({
  question,
  look,
}: Readonly<{ question: ManyQuestion; look: FieldLook }>) {
  return (
    <Checkboxes
      name={look.name}
      fieldset={{ legend: { text: question.label, classes: LEGEND } }}
      hint={question.hint ?? 'Select all that apply.'}
      errorMessage={errorAt(look, look.name)}
      values={look.fields.all(look.name)}
      items={question.options.map(({ value, label, hint }) => ({ text: label, value, hint }))}
    />
  )
}

export function GradeField({
  question,
  look,
}: Readonly<{ question: GradeQuestion; look: FieldLook }>) {
  return (
    <Radios
      name={look.name}
      fieldset={{ legend: { text: question.label, classes: LEGEND } }}
      hint={question.hint}
      errorMessage={errorAt(look, look.name)}
      items={question.levels.map(({ value, label, descriptor }) => ({
        text: `${value}: ${label}`,
        value: String(value),
        hint: descriptor,
        checked: look.fields.text(look.name) === String(value),
        conditional: opened(look, String(value)),
      }))}
    />
  )
}

export function YesNoField({
  question,
  look,
}: Readonly<{ question: YesNoQuestion; look: FieldLook }>) {
  const values = [
    'yes',
    'no',
    ...(question.notApplicable ? (['not-applicable'] as const) : []),
  ] as const
  return (
    <Radios
      name={look.name}
      fieldset={{ legend: { text: question.label, classes: LEGEND } }}
      hint={question.hint}
      errorMessage={errorAt(look, look.name)}
      value={look.fields.text(look.name)}
      items={values.map((value) => {
        const field = reasonField(look.name, value)
        const reason = question.reasonFor?.includes(value) ? (
          <Textarea
            name={field}
            label={`Say why (only if ${YES_NO[value].toLowerCase()})`}
            rows={2}
            value={look.fields.text(field)}
            errorMessage={errorAt(look, field)}
          />
        ) : null
        const more = look.beneath.get(value)
        return {
          text: YES_NO[value],
          value,
          conditional:
            reason || more
              ? {
                  text: (
                    <>
                      {reason}
                      {more}
                    </>
                  ),
                }
              : undefined,
        }
      })}
    />
  )
}

function opened(look: FieldLook, value: string) {
  const text = look.beneath.get(value)
  return text === undefined ? undefined : { text }
}
