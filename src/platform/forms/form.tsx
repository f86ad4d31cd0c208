import type { ComponentChildren } from 'preact'

/** A form of ours: sent by POST, with the tokens that prove it comes from our page, once. */
export function Form(
  props: Readonly<{
    tokens: { readonly csrf: string; readonly once: string }
    action?: string
    files?: boolean
    children?: ComponentChildren
  }>,
) {
  const encoding = props.files ? { enctype: 'multipart/form-data' } : {}
  const action = props.action ? { action: props.action } : {}
  return (
    <form method="post" novalidate {...action} {...encoding}>
      <input type="hidden" name="_csrf" value={props.tokens.csrf} />
      <input type="hidden" name="_once" value={props.tokens.once} />
      {props.children}
    </form>
  )
}
