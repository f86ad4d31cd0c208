import type { ComponentChildren } from 'preact'
import { classList, toPart, type Common, type PartLike } from '../attributes.ts'
import { Tag } from './tag.tsx'

export type PhaseBannerProps = Common &
  Readonly<{ tag?: PartLike | undefined; children?: ComponentChildren }>

/** Tells that the service, or what it shows, is not the final thing. */
export function PhaseBanner({ tag = {}, classes, attributes, children }: PhaseBannerProps) {
  const part = toPart(tag)
  return (
    <div class={classList('govuk-phase-banner govuk-width-container', classes)} {...attributes}>
      <p class="govuk-phase-banner__content">
        <Tag classes={classList('govuk-phase-banner__content__tag', part.classes)}>{part.text}</Tag>
        <span class="govuk-phase-banner__text">{children}</span>
      </p>
    </div>
  )
}
