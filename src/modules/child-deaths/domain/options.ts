/** One answer to choose, as the questions of a form take it. */
export interface Option {
  readonly value: string
  readonly label: string
  readonly hint?: string
}

/** In: options and a text. Out: the option’s value, narrowed; null where the text is none of them. */
export function oneOf<O extends Option>(options: readonly O[], text: string): O['value'] | null {
  return options.find(({ value }) => value === text)?.value ?? null
}

/** In: options and a value. Out: its label; the value itself where it is none of them. */
export function labelOf(options: readonly Option[], value: string): string {
  return options.find((one) => one.value === value)?.label ?? value
}
