import type { Readable } from 'node:stream'
import type { ComponentChildren } from 'preact'

/** What a screen answers with. The platform turns it into a response. */
export type Answer =
  | {
      readonly kind: 'page'
      readonly title: string
      readonly body: ComponentChildren
      readonly beforeContent?: ComponentChildren
      readonly status?: number
      /** What is wrong, where what happened is saved all the same (a failed sign-in is counted). */
      readonly errors?: readonly FieldError[]
    }
  | { readonly kind: 'redirect'; readonly to: string; readonly session?: SessionChange }
  | {
      readonly kind: 'download'
      readonly name: string
      readonly type: string
      readonly content: Buffer | Readable | string
      readonly inline?: boolean
    }
  /** For a script of our own page, which asked in the background. */
  | { readonly kind: 'data'; readonly value: unknown; readonly status?: number }
  /** What was typed can't be accepted: the page again, answers kept, each error beside its field. */
  | { readonly kind: 'invalid'; readonly errors: readonly FieldError[] }
  /** Whoever sent the form may not be known any more: what was typed is kept, and the page says how to go on. */
  | { readonly kind: 'unknown-sender' }

/** A new session's token, or the end of the present one; of a person, or of whoever came by a link. */
export type SessionChange =
  { readonly start: string } | { readonly startLink: string } | 'end' | 'end-link'

export interface FieldError {
  /** The field's name, which is also the id the error summary links to. */
  readonly field: string
  readonly message: string
}

export function page(
  title: string,
  body: ComponentChildren,
  more: {
    beforeContent?: ComponentChildren
    status?: number
    errors?: readonly FieldError[]
  } = {},
): Answer {
  return { kind: 'page', title, body, ...more }
}

export function redirect(to: string, session?: SessionChange): Answer {
  return session ? { kind: 'redirect', to, session } : { kind: 'redirect', to }
}

export function invalid(...errors: readonly FieldError[]): Answer {
  return { kind: 'invalid', errors }
}

export function download(
  name: string,
  type: string,
  content: Buffer | Readable | string,
  inline = false,
): Answer {
  return { kind: 'download', name, type, content, inline }
}

/** For a form that anybody may send, from somebody whose session or link has ended: nothing typed is lost. */
export function unknownSender(): Answer {
  return { kind: 'unknown-sender' }
}

/** In: what a script of our page asked for. Sent as JSON; `status` says how it went. */
export function data(value: unknown, status = 200): Answer {
  return { kind: 'data', value, status }
}

/** The record is not there, or is not this person's to see. Nobody learns which. */
export class NotFound extends Error {
  override readonly name = 'NotFound'
}

/** Somebody else changed the same thing meanwhile; the sentence says what to do. */
export class Conflict extends Error {
  override readonly name = 'Conflict'
}
