import type { ComponentChildren } from 'preact'
import {
  classList,
  hasContent,
  headingTag,
  type Attributes,
  type Common,
  type HeadingLevel,
} from '../attributes.ts'

export type NotificationBannerProps = Common &
  Readonly<{
    type?: string | undefined
    titleText?: ComponentChildren
    titleId?: string | undefined
    titleHeadingLevel?: HeadingLevel | undefined
    role?: string | undefined
    disableAutoFocus?: boolean | undefined
    children?: ComponentChildren
  }>

/** News of what has just happened, or what to know. Bare text becomes its heading. */
export function NotificationBanner(props: NotificationBannerProps) {
  const { disableAutoFocus, children } = props
  const isSuccess = props.type === 'success'
  const titleId = props.titleId || 'govuk-notification-banner-title'
  const Heading = headingTag(props.titleHeadingLevel || 2)
  const title = hasContent(props.titleText) ? props.titleText : isSuccess ? 'Success' : 'Important'
  const own: Attributes = {
    class: classList(
      'govuk-notification-banner',
      isSuccess && 'govuk-notification-banner--success',
      props.classes,
    ),
    role: props.role || (isSuccess ? 'alert' : 'region'),
    'aria-labelledby': titleId,
    'data-module': 'govuk-notification-banner',
    'data-disable-auto-focus':
      disableAutoFocus === undefined ? undefined : String(disableAutoFocus),
    ...props.attributes,
  }
  return (
    <div {...own}>
      <div class="govuk-notification-banner__header">
        <Heading class="govuk-notification-banner__title" id={titleId}>
          {title}
        </Heading>
      </div>
      <div class="govuk-notification-banner__content">
        {typeof children === 'string' ? (
          <p class="govuk-notification-banner__heading">{children}</p>
        ) : (
          children
        )}
      </div>
    </div>
  )
}
