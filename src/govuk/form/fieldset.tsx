import type { ComponentChildren } from 'preact'
import {
  classList,
  hasContent,
  toPart,
  type Attributes,
  type Common,
  type PartLike,
} from '../attributes.ts'

export type LegendOptions = Readonly<{
  text?: ComponentChildren
  classes?: string | undefined
  isPageHeading?: boolean | undefined
}>

/** How a group of questions is wrapped, when the group is given as options of a component. */
export type FieldsetOptions = Common &
  Readonly<{ legend?: PartLike<LegendOptions> | undefined; describedBy?: string | undefined }>

export type FieldsetProps = FieldsetOptions &
  Readonly<{ role?: string | undefined; children?: ComponentChildren }>

/** Groups related fields under one legend. */
export function Fieldset(props: FieldsetProps) {
  const { legend, classes, attributes, describedBy, role, children } = props
  const own: Attributes = {
    class: classList('govuk-fieldset', classes),
    role: role || undefined,
    'aria-describedby': describedBy || undefined,
    ...attributes,
  }
  return (
    <fieldset {...own}>
      {legend ? <Legend {...toPart(legend)} /> : null}
      {children}
    </fieldset>
  )
}

function Legend({ text, classes, isPageHeading }: LegendOptions) {
  if (!hasContent(text)) return null
  return (
    <legend class={classList('govuk-fieldset__legend', classes)}>
      {isPageHeading ? <h1 class="govuk-fieldset__heading">{text}</h1> : text}
    </legend>
  )
}
