import { figuresHeld } from './figures-held.ts'
import { figuresOfFile } from './figures-of-file.ts'
import { Refusal } from './refusal.ts'

export interface FiguresOptions {
  readonly data?: string
  readonly partnership?: string
  readonly annexA?: string
  readonly period: string
  readonly window?: string
  readonly extracted?: string
  readonly population?: number
  readonly id?: readonly string[]
  readonly public?: boolean
  readonly export?: string
  readonly format: string
}

/** `figures`: of a partnership's holdings, or of one file. */
export async function figures(options: FiguresOptions): Promise<void> {
  const { partnership, annexA, window, extracted } = options
  if (partnership !== undefined && annexA === undefined)
    return figuresHeld({ ...options, partnership })
  if (annexA === undefined || partnership !== undefined)
    throw new Refusal('Say whose figures: either --partnership ID or --annex-a FILE.')
  if (window === undefined || extracted === undefined)
    throw new Refusal('A file needs --window and --extracted, the day the lists were extracted.')
  return figuresOfFile({ ...options, annexA, window, extracted })
}
