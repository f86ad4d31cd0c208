import { SaxesParser } from 'saxes'

/** A paragraph of a Word file that came back: what it said, what it says, and what was said of it. */
export interface ReturnedParagraph {
  /** The mark we put there when it was sent out. */
  readonly id: string
  readonly was: string
  readonly now: string
  readonly by: string
  readonly comments: readonly { readonly by: string; readonly words: string }[]
}

/**
 * Reads what reviewers did to a draft. In: the file's word/document.xml, and word/comments.xml where
 * there is one. Out: every marked paragraph, with tracked changes taken as made. Source: ECMA-376,
 * part 1, 17.13 (annotations).
 */
export function readReturnedWord(document: string, comments: string | null): ReturnedParagraph[] {
  const said = comments === null ? new Map<string, Comment>() : readComments(comments)
  const found: ReturnedParagraph[] = []
  let current: Open | null = null
  const inside: string[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    const at = (key: string) => String(attributes[key] ?? '')
    if (name === 'w:p') current = { id: '', was: '', now: '', by: '', comments: [] }
    if (name === 'w:bookmarkStart' && current && /^p[0-9a-f]{8}/.test(at('w:name')))
      current.id = at('w:name')
    if ((name === 'w:ins' || name === 'w:del') && current) current.by ||= at('w:author')
    if (name === 'w:commentReference' && current) {
      const comment = said.get(at('w:id'))
      if (comment) current.comments.push(comment)
    }
    if (!isSelfClosing) inside.push(name)
  })
  parser.on('text', (text) => {
    if (!current) return
    const last = inside.at(-1)
    if (last === 'w:delText') current.was += text
    if (last !== 'w:t') return
    current.now += text
    if (!inside.includes('w:ins')) current.was += text
  })
  parser.on('closetag', ({ name, isSelfClosing }) => {
    if (!isSelfClosing) inside.pop()
    if (name !== 'w:p' || !current) return
    if (current.id !== '') found.push(current)
    current = null
  })
  parser.write(document).close()
  return found
}

interface Comment {
  readonly by: string
  readonly words: string
}

interface Open {
  id: string
  was: string
  now: string
  by: string
  comments: Comment[]
}

function readComments(xml: string): Map<string, Comment> {
  const found = new Map<string, Comment>()
  let id = ''
  let by = ''
  let words = ''
  let isText = false
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:comment') {
      id = String(attributes['w:id'] ?? '')
      by = String(attributes['w:author'] ?? '')
      words = ''
    }
    if (name === 'w:t') isText = true
  })
  parser.on('text', (text) => {
    if (isText) words += text
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') isText = false
    if (name === 'w:comment') found.set(id, { by, words })
  })
  parser.write(xml).close()
  return found
}
