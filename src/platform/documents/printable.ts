// Marks that turn the direction of what follows: with one, printed words can be made to read backwards.
// Letters keep their own direction without them. Source: Unicode standard annex 9, section 2.
const TURNS = /\p{Bidi_Control}/gu
// What XML 1.0 (section 2.2) and PDF/UA-1 can't hold: controls, halves of pairs, non-characters, a byte mark.
const UNHELD = /[^\P{Cc}\n\t]|\p{Cs}|\p{Noncharacter_Code_Point}|\uFEFF/gu

/** In: words that somebody wrote. Out: those of their characters that paper can hold; lines end in \n. */
export function printable(words: string): string {
  return words
    .replaceAll(/\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g, '\n')
    .replaceAll(TURNS, '')
    .replaceAll(UNHELD, '')
}
