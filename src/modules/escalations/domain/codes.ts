/** What differences are about [processes, row 39; the rest our own list]. */
export const THEMES = [
  { value: 'threshold', label: 'Threshold: whether the case is serious enough' },
  { value: 'sharing', label: 'Sharing information' },
  { value: 'plan', label: 'The plan, or that it drifts' },
  { value: 'conference', label: 'A conference or core group: held, attended, decided' },
  { value: 'enquiry', label: 'How an enquiry or assessment is done' },
  { value: 'closure', label: 'Closing the case, or stepping it down' },
  { value: 'placement', label: 'Where the child lives, or discharge from hospital' },
  { value: 'service', label: 'A service not given, or too late' },
  { value: 'conduct', label: 'How professionals treat one another' },
  { value: 'other', label: 'Something else' },
] as const

/** How a difference ended. */
export const OUTCOMES = [
  { value: 'changed', label: 'The agency it was raised with changed what it does' },
  { value: 'accepted', label: 'The agency that raised it accepted the decision' },
  { value: 'third-way', label: 'Both agreed on something else' },
  { value: 'decided', label: 'It was decided over both' },
] as const

/** In: options and a value. Out: its words; the value itself where it is none of them. */
export function labelOf(
  options: readonly { readonly value: string; readonly label: string }[],
  value: string,
): string {
  return options.find((one) => one.value === value)?.label ?? value
}
