import { parseHTML } from 'linkedom'

const WORDS = new Set(['class', 'aria-describedby', 'rel'])

/** In: HTML. Out: the body it makes, to walk over. */
export function parseBody(html: string): Element {
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body
}

/**
 * In: HTML. Out: one line per element and text, so that two pages that a browser would show alike
 * compare equal. Attributes are sorted; runs of space become one, and space at the edges of a text
 * goes, because the templates indent where we do not.
 */
export function canonicalHtml(html: string): string {
  return joinTexts([...parseBody(html).childNodes])
    .flatMap((node) => linesOf(node, 0))
    .join('\n')
}

function linesOf(node: ChildNode, depth: number): string[] {
  const indent = '  '.repeat(depth)
  if (node.nodeType === 3) {
    const text = collapsed(node.textContent ?? '')
    return text ? [`${indent}"${text}"`] : []
  }
  if (node.nodeType !== 1) return []
  const element = node as Element
  const attributes = [...element.attributes]
    .map(({ name, value }) => ` ${name}="${WORDS.has(name) ? collapsed(value) : value}"`)
    .sort()
    .join('')
  const inside = joinTexts([...element.childNodes]).flatMap((child) => linesOf(child, depth + 1))
  return [`${indent}<${element.localName}${attributes}>`, ...inside]
}

// A comment between two texts, or two texts in a row, is one text to a reader.
function joinTexts(nodes: ChildNode[]): ChildNode[] {
  const joined: ChildNode[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.nodeType === 3 && last?.nodeType === 3) last.textContent += node.textContent ?? ''
    else if (node.nodeType === 1 || node.nodeType === 3) joined.push(node)
  }
  return joined
}

function collapsed(text: string): string {
  return text.replaceAll(/[ \t\r\n]+/g, ' ').trim()
}
