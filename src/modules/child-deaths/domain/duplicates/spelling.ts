/**
 * How many letters must be put in, taken out, changed or swapped with their neighbour to make one text of
 * the other. In: two texts, and from how many on it does not matter. Out: that number at most.
 */
export function lettersApart(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) >= most) return most
  let [beforeLast, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)]
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row]
    for (let at = 1; at <= b.length; at += 1) {
      const same = a[row - 1] === b[at - 1]
      const swapped = a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1]
      next[at] = Math.min(
        (last[at] ?? most) + 1,
        (next[at - 1] ?? most) + 1,
        (last[at - 1] ?? most) + (same ? 0 : 1),
        swapped ? (beforeLast[at - 2] ?? most) + 1 : most,
      )
    }
    ;[beforeLast, last] = [last, next]
  }
  return Math.min(last[b.length] ?? most, most)
}

// Letters that sound alike in many names, so that Katherine and Catherine, Mohamed and Muhammad meet.
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/ck|c|q|kh/g, 'k'],
  [/gh/g, 'g'],
  [/th/g, 't'],
  [/sh|sch/g, 's'],
  [/z/g, 's'],
  [/wh|w/g, 'v'],
  [/[aeiouyh]+/g, ''],
  [/(.)\1+/g, '$1'],
]

/** In: one part of a name, in small letters. Out: the same for parts that sound alike; its first letter counts. */
export function soundOf(part: string): string {
  const first = part.replace(/^c|^q/, 'k').replace(/^ph/, 'f').replace(/^y/, 'i').slice(0, 1)
  const rest = ALIKE.reduce((so, [from, to]) => so.replaceAll(from, to), part.slice(1))
  return first + rest
}
