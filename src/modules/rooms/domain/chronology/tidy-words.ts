import { withoutInvisible } from './find-text.ts'

/** In: words as typed or as a file holds them. Out: the same without what nobody sees; lines end in \n. */
export function tidyWords(text = ''): string {
  return withoutInvisible(text)
    .toWellFormed()
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .replaceAll(/[^\S\n]+/g, ' ')
    .trim()
}
