import type { ComponentChildren } from 'preact'
import { BackLink } from '../../../govuk/index.ts'
import {
  dayOf,
  periodBefore,
  periodHolding,
  periodInWords,
  periodOf,
  readPeriod,
  type Period,
} from '../../../knowledge/law/index.ts'
import {
  NotFound,
  page,
  type Answer,
  type Fields,
  type Request,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import type { CaseFigures, Pathway } from '../domain/pathway.ts'
import type { Pathways } from '../domain/pathways.ts'
import { paths } from '../paths.ts'

/** A kind that gives figures, and the year that is asked for. */
export interface ReturnHere {
  readonly pathway: Pathway
  readonly counting: CaseFigures
  readonly period: Period
  readonly today: string
}

const YEARS_BACK = 12

/** The years that can be asked for, the present one first. */
export function yearsBefore(today: string): readonly Period[] {
  const first = Number(periodHolding(today).first.slice(0, 4))
  return Array.from({ length: YEARS_BACK }, (_, back) => periodOf(first - back))
}

/**
 * The kind of the address and the year of its fields; the last whole year where none is named. Throws
 * NotFound where there is no such kind, it gives no figures, or the year has not begun.
 */
export function getReturnHere(
  { params, now, query }: Request<Services>,
  pathways: Pathways,
  fields: Fields = query,
): ReturnHere {
  const pathway = pathways.find(params['pathway'] ?? '')
  if (!pathway?.figures) throw new NotFound()
  const today = dayOf(now)
  const named = fields.text('period') || query.text('period')
  const period = named === '' ? periodBefore(periodHolding(today)) : readPeriod(named)
  if (!period || period.first > today) throw new NotFound()
  return { pathway, counting: pathway.figures, period, today }
}

/** A page on the figures of one kind and year. */
export function returnPage(
  { pathway, period }: ReturnHere,
  title: string,
  body: ComponentChildren,
  more: {
    readonly back?: { readonly href: string; readonly text: string }
    readonly errors?: Extract<Answer, { kind: 'page' }>['errors']
  } = {},
): Answer {
  const { href, text } = more.back ?? {
    href: paths.returnOf(pathway.code, period.name),
    text: `Figures: ${pathway.title}`,
  }
  return page(
    title,
    <>
      <span class="govuk-caption-l">
        {pathway.title}, {periodInWords(period)}
      </span>
      <h1 class="govuk-heading-l">{title}</h1>
      {body}
    </>,
    {
      beforeContent: <BackLink href={href}>{text}</BackLink>,
      ...(more.errors ? { errors: more.errors } : {}),
    },
  )
}
