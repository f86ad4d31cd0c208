import type { ComponentChildren } from 'preact'
import {
  classList,
  hasContent,
  headingTag,
  type Attributes,
  type Common,
  type HeadingLevel,
} from '../attributes.ts'

/** A link such as "Change"; the hidden text says what it changes. */
export type RowAction = Common &
  Readonly<{
    text?: ComponentChildren
    href?: string | undefined
    visuallyHiddenText?: string | undefined
  }>

export type CardOptions = Common &
  Readonly<{
    title?:
      | Readonly<{
          text?: ComponentChildren
          headingLevel?: HeadingLevel | undefined
          classes?: string | undefined
        }>
      | undefined
    actions?:
      | Readonly<{ classes?: string | undefined; items?: readonly RowAction[] | undefined }>
      | undefined
  }>

/** One action, told apart from its namesakes for those who hear the page. */
export function ActionLink(props: { action: RowAction; cardTitle?: ComponentChildren }) {
  const { action, cardTitle } = props
  const { visuallyHiddenText: hidden } = action
  const link: Attributes = {
    class: classList('govuk-link', action.classes),
    href: action.href ?? '',
    ...action.attributes,
  }
  return (
    <a {...link}>
      {action.text}
      {hidden || hasContent(cardTitle) ? (
        <span class="govuk-visually-hidden">
          {hidden ? ` ${hidden}` : null}
          {hasContent(cardTitle) ? <> ({cardTitle})</> : null}
        </span>
      ) : null}
    </a>
  )
}

/** A summary list in a box with a title. */
export function SummaryCard(props: { card: CardOptions; children: ComponentChildren }) {
  const { title, actions, classes, attributes } = props.card
  const Heading = headingTag(title?.headingLevel || 2)
  const items = actions?.items ?? []
  const actionClasses = classList('govuk-summary-card__actions', actions?.classes)
  const links = items.map((action) => <ActionLink action={action} cardTitle={title?.text} />)
  const own: Attributes = { class: classList('govuk-summary-card', classes), ...attributes }
  return (
    <div {...own}>
      <div class="govuk-summary-card__title-wrapper">
        {title ? (
          <Heading class={classList('govuk-summary-card__title', title.classes)}>
            {title.text}
          </Heading>
        ) : null}
        {links.length === 1 ? <div class={actionClasses}>{links}</div> : null}
        {links.length > 1 ? (
          <ul class={actionClasses}>
            {links.map((link) => (
              <li class="govuk-summary-card__action">{link}</li>
            ))}
          </ul>
        ) : null}
      </div>
      <div class="govuk-summary-card__content">{props.children}</div>
    </div>
  )
}
