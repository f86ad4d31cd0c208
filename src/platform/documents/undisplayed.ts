const SIGN = '□'
const NOTE = `#par[#"${SIGN} stands for a character that this PDF has no letter for. The Word file and the page have it."]`

/** In: why a PDF could not be set. Out: the characters that no font has, as they stand in its source. */
export function undisplayed(problem: string): string[] {
  const found = problem.matchAll(
    /the text (?:contains the disallowed codepoint )?`?\\?"(.+?)\\?"`?(?: could not be displayed|, trace|")/g,
  )
  const characters = [...found].flatMap(([, written = '']) => [
    ...written.replaceAll(/\\+u\{([0-9a-f]{1,6})\}/g, (_, code: string) =>
      String.fromCodePoint(parseInt(code, 16)),
    ),
  ])
  return [...new Set(characters)].filter((one) => one > '\u007F' && one !== SIGN)
}

/** In: a Typst source and characters. Out: the source with a sign for each, and a line that says so. */
export function withoutUndisplayed(source: string, characters: readonly string[]): string {
  const gone = new Set(characters)
  const shown = [...source].map((one) => (gone.has(one) ? SIGN : one)).join('')
  return shown.endsWith(NOTE) ? shown : `${shown}\n${NOTE}`
}
