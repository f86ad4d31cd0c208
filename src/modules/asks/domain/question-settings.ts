import type { Question } from './template.ts'

/** A setting of one question as it is changed on screen: a text, lines of text, or a tick. */
export interface Setting {
  readonly name: string
  readonly label: string
  readonly kind: 'text' | 'lines' | 'tick'
  readonly value: string
}

const text = (name: string, label: string, value: string | number | undefined): Setting => ({
  name,
  label,
  kind: 'text',
  value: String(value ?? ''),
})
const tick = (name: string, label: string, value: boolean): Setting => ({
  name,
  label,
  kind: 'tick',
  value: value ? 'yes' : '',
})
const lines = (name: string, label: string, value: readonly string[]): Setting => ({
  name,
  label,
  kind: 'lines',
  value: value.join('\n'),
})

/** What more can be set of a question, by its type. */
export function settingsOf(question: Question): readonly Setting[] {
  switch (question.type) {
    case 'text':
      return [
        tick('long', 'Room for several lines', question.long ?? false),
        text('most', 'At most how many characters? (optional)', question.most),
      ]
    case 'number':
      return [
        text('least', 'The least that may be entered (optional)', question.least),
        text('most', 'The most that may be entered (optional)', question.most),
        tick('whole', 'Whole numbers only', question.whole ?? false),
      ]
    case 'date':
      return [tick('past', 'No day after today', question.notAfterToday ?? false)]
    case 'yes-no': {
      const asks = question.reasonFor ?? []
      return [
        tick('na', 'It may not apply', question.notApplicable ?? false),
        tick('reason-yes', 'Ask why, where the answer is yes', asks.includes('yes')),
        tick('reason-no', 'Ask why, where the answer is no', asks.includes('no')),
        tick('reason-na', 'Ask why, where it does not apply', asks.includes('not-applicable')),
      ]
    }
    case 'one': {
      const labels = (values: readonly string[] = []) =>
        question.options.filter(({ value }) => values.includes(value)).map(({ label }) => label)
      return [
        lines(
          'good',
          'Answers that count as good, one on each line (for a share)',
          labels(question.good),
        ),
        lines('bad', 'Answers that count as bad, one on each line', labels(question.bad)),
      ]
    }
    case 'evidence':
      return [text('most', 'At most how many files? (optional)', question.most)]
    case 'rows':
      return [
        text('least', 'At least how many rows? (optional)', question.least),
        text('most', 'At most how many rows? (optional)', question.most),
      ]
    case 'many':
    case 'grade':
    case 'figure':
      return []
  }
}
