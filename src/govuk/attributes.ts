import type { ComponentChildren } from 'preact'

/** Further HTML attributes for an element. `undefined` and `false` leave the attribute out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

/** What every component takes beside its own options. */
export type Common = Readonly<{ classes?: string | undefined; attributes?: Attributes | undefined }>

/** A part of a component that holds words: the words, and how they are dressed. */
export type Part = Common & Readonly<{ text?: ComponentChildren }>

/** Several parts may be given as bare text, which is what most callers want. */
export type PartLike<P extends object = Part> = string | P

type BarePart = { text: string; classes?: undefined; attributes?: undefined }

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

/** In: class names, some absent. Out: one class attribute, or undefined when none is left. */
export function classList(...names: readonly (string | false | undefined)[]): string | undefined {
  return names.filter(Boolean).join(' ') || undefined
}

/** In: ids of the hint, the error and so on. Out: the value of aria-describedby, if any. */
export const idList = classList

/** In: a part or bare text. Out: the part, with bare text made into one. */
export function toPart<P extends object>(part: PartLike<P>): P | BarePart {
  return typeof part === 'string' ? { text: part } : part
}

/** In: content. Out: whether there is anything to print; an empty string is nothing. */
export function hasContent(content: ComponentChildren): boolean {
  return content !== undefined && content !== null && content !== '' && typeof content !== 'boolean'
}

/** In: a heading level. Out: the element's name, for use as a JSX tag. */
export function headingTag(level: HeadingLevel): `h${HeadingLevel}` {
  return `h${level}`
}

/**
 * In: a govuk-frontend message key and its text, or one text for each plural form.
 * Out: the `data-i18n.*` attributes by which its scripts read them.
 */
export function messageAttributes(
  key: string,
  message: string | Readonly<Record<string, string>> | undefined,
): Attributes {
  if (!message) return {}
  if (typeof message === 'string') return { [`data-i18n.${key}`]: message }
  return Object.fromEntries(
    Object.entries(message).map(([plural, text]) => [`data-i18n.${key}.${plural}`, text]),
  )
}
