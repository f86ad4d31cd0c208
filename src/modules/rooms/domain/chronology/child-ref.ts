/**
 * In: what stands in a child's column, and the references of the room's children ("Child 1"). Out: the
 * references it means, or a sentence. Where the room has none, what was written stays. A name would break
 * the room's first rule: nobody is named outside its sealed part.
 */
export function readChild(
  written: string,
  known: readonly string[],
): { readonly child: string } | { readonly problem: string } {
  const text = written.replaceAll(/\s+/g, ' ').trim()
  if (text === '' || known.length === 0) return { child: text }
  if (
    /^(?:all|both|all (?:the )?children|both children|(?:the )?(?:siblings|family|children))$/i.test(
      text,
    )
  )
    return { child: known.join(', ') }
  const found = text
    .split(/\s*(?:,|;|&|\/|\+|\band\b|\n)\s*/i)
    .filter((part) => part !== '')
    .map((part) => ({ part, ref: refOf(part, known) }))
  const unknown = found.find(({ ref }) => ref === undefined)
  if (unknown)
    return {
      problem: `“${unknown.part.slice(0, 60)}” is no child of this room. Write a reference, such as ${known[0] ?? ''}, and never a name.`,
    }
  return { child: [...new Set(found.map(({ ref }) => ref))].join(', ') }
}

function refOf(part: string, known: readonly string[]): string | undefined {
  const plain = plainRef(part)
  return (
    known.find((ref) => plainRef(ref) === plain) ?? known.find((ref) => mark(ref) === mark(part))
  )
}

const plainRef = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')

// "2" and "C2" stand for "Child 2".
const mark = (ref: string) => plainRef(ref).replace(/^c(?:hild)?/, '')
