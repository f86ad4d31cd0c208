import { Fragment, h, type ComponentChildren } from 'preact'
import { parseBody } from './canonical-html.ts'

/**
 * In: the options of a published fixture. Out: our props for the same component. The official
 * templates take words as `text` or raw `html`; ours take children, so `html` is parsed into
 * elements here. That keeps raw HTML out of the components and still proves them against it.
 */
export function propsOf(options: object): Record<string, unknown> {
  const { text, ...rest } = converted(options)
  return text === undefined ? rest : { ...rest, children: text }
}

function converted(options: object): Record<string, unknown> {
  const entries = Object.entries(options).map(([key, value]) => [key, convert(key, value)] as const)
  const props: Record<string, unknown> = {}
  for (const [key, value] of entries) {
    if (value === undefined || isHtmlKey(key)) continue
    props[key] = value
  }
  // Where both are given the templates prefer `html`, unless it is empty.
  for (const [key, value] of entries) {
    if (isHtmlKey(key) && value !== '') props[textKey(key)] = elementsOf(String(value))
  }
  return props
}

function convert(key: string, value: unknown): unknown {
  if (value === null) return undefined
  if (key === 'attributes' || key.endsWith('Attributes')) return attributesOf(value)
  if (Array.isArray(value)) return value.map((item) => convert('', item))
  if (typeof value === 'object') return converted(value as object)
  return value
}

function attributesOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, item]: [string, unknown]) => [name, attributeValue(item)]),
  )
}

function attributeValue(item: unknown): unknown {
  if (typeof item !== 'object' || item === null) return item
  return 'value' in item ? item.value : undefined
}

const isHtmlKey = (key: string) => key === 'html' || key.endsWith('Html')
const textKey = (key: string) => (key === 'html' ? 'text' : key.replace(/Html$/, 'Text'))

/** In: raw HTML. Out: the same as elements. */
export function elementsOf(html: string): ComponentChildren {
  return h(Fragment, null, ...[...parseBody(html).childNodes].map(elementOf))
}

function elementOf(node: ChildNode): ComponentChildren {
  if (node.nodeType === 3) return node.textContent
  if (node.nodeType !== 1) return null
  const element = node as Element
  const attributes = Object.fromEntries(
    [...element.attributes].map(({ name, value }) => [name, value]),
  )
  return h(element.localName, attributes, ...[...element.childNodes].map(elementOf))
}
