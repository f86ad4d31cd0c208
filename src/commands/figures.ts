import { figuresHeld } from './figures-held.ts'
import { figuresOfFile } from './figures-of-file.ts'
import { Refusal } from './refusal.ts'

export interface FiguresOptions {
  readonly data?: string
  readonly partnership?: string
  readonly annexA?: string
  readonly ssda903?: string
  readonly cinCensus?: string
  readonly year?: string
  readonly period: string
  readonly window?: string
  readonly extracted?: string
  readonly population?: number
  readonly id?: readonly string[]
  readonly public?: boolean
  readonly export?: string
  readonly format: string
}

/** `figures`: of a partnership's holdings, or of files at the council. */
export async function figures(options: FiguresOptions): Promise<void> {
  const { partnership, annexA, window, extracted } = options
  const ofFiles = [annexA, options.ssda903, options.cinCensus].some((one) => one !== undefined)
  if (partnership !== undefined && !ofFiles) return figuresHeld({ ...options, partnership })
  if (!ofFiles || partnership !== undefined)
    throw new Refusal(
      'Say whose figures: either --partnership ID, or --annex-a, --cin-census or --ssda903 FILE.',
    )
  if (extracted === undefined)
    throw new Refusal('A file needs --extracted, the day it was extracted.')
  if (annexA !== undefined && window === undefined)
    throw new Refusal('An Annex A file needs --window, the days its lists cover.')
  return figuresOfFile({ ...options, extracted })
}
