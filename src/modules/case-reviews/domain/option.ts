/** An answer to choose from, as a question of a form takes it. */
export interface Option {
  readonly value: string
  readonly label: string
  readonly hint?: string
}

/** The values of a list of options. */
export type OptionCode<List extends readonly Option[]> = List[number]['value']
