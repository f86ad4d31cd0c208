import { Input, Select, Textarea } from '../../../govuk/index.ts'
import { isDay, readPeriod } from '../../../knowledge/law/index.ts'
import { DateField, readDate } from '../../../platform/forms/date-field.tsx'
import { errorOf } from '../../../platform/forms/error-of.ts'
import type { FieldError, Fields, Kept } from '../../../platform/http/index.ts'

/** What a round says and when, as typed. */
export interface RoundFields {
  readonly title: string
  readonly period: string
  readonly words: string
  readonly due: string
  readonly reminders: readonly number[]
  readonly contact: string
  readonly groupId: string | null
}

/** The boxes for what a round says and when. */
export function RoundBoxes(
  props: Readonly<{
    kept: Kept | null
    contact: string
    groups: readonly { readonly id: string; readonly name: string }[]
  }>,
) {
  const { kept } = props
  const value = (name: string, usual = '') => kept?.fields.raw(name) ?? usual
  return (
    <>
      <Input
        name="title"
        label="Title"
        hint="As those asked will read it, such as “Section 11 audit 2017-18”"
        value={value('title')}
        errorMessage={errorOf(kept, 'title')}
      />
      <Input
        name="period"
        label="Which year is it about?"
        hint="For example, 2017-18"
        classes="govuk-input--width-10"
        value={value('period')}
        errorMessage={errorOf(kept, 'period')}
      />
      <DateField name="due" label="Answers are due by" kept={kept} />
      <Textarea
        name="words"
        label="What to say above the questions (optional)"
        value={value('words')}
      />
      <Input
        name="reminders"
        label="Remind whoever has not answered"
        hint="Days before the due day, with a minus for days after it. For example: 14, 3, -1. Leave empty for no reminders."
        classes="govuk-input--width-10"
        value={value('reminders', '14, 3, -1')}
        errorMessage={errorOf(kept, 'reminders')}
      />
      <Input
        name="contact"
        label="Whom may people turn to?"
        hint="A name, and an e-mail address or telephone number. It stands in every letter."
        value={value('contact', props.contact)}
        errorMessage={errorOf(kept, 'contact')}
      />
      <Select
        name="group"
        id="group"
        label="Which group moderates the answers?"
        items={[
          { value: '', text: 'No group' },
          ...props.groups.map(({ id, name }) => ({ value: id, text: name })),
        ]}
        value={value('group')}
        errorMessage={errorOf(kept, 'group')}
      />
    </>
  )
}

/** Out: what was typed, and what is wrong with it. */
export function readRoundFields(
  form: Fields,
  today: string,
  groups: readonly { readonly id: string }[],
): { readonly fields: RoundFields; readonly errors: readonly FieldError[] } {
  const errors: FieldError[] = []
  const wrong = (field: string, message: string) => errors.push({ field, message })
  const [title, contact, group] = [form.text('title'), form.text('contact'), form.text('group')]
  if (title === '' || title.length > 200) wrong('title', 'Enter a title of up to 200 characters.')
  if (!readPeriod(form.text('period'))) wrong('period', 'Enter a year like 2017-18.')
  const due = readDate(form, 'due')
  if (!isDay(due)) wrong('due', 'Enter the day by which answers are due.')
  else if (due < today) wrong('due', 'Choose today or a day to come.')
  const reminders = readReminders(form.text('reminders'))
  if (!reminders) wrong('reminders', 'Enter whole numbers of days, such as 14, 3, -1.')
  if (contact === '') wrong('contact', 'Say whom people may turn to.')
  if (group !== '' && !groups.some(({ id }) => id === group))
    wrong('group', 'Choose a group from the list.')
  return {
    fields: {
      title,
      contact,
      due,
      period: form.text('period'),
      words: form.text('words'),
      reminders: reminders ?? [],
      groupId: group || null,
    },
    errors,
  }
}

function readReminders(text: string): readonly number[] | null {
  if (text === '') return []
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '')
  if (!parts.every((part) => /^-?\d{1,3}$/.test(part))) return null
  return [...new Set(parts.map(Number))].sort((a, b) => b - a)
}
