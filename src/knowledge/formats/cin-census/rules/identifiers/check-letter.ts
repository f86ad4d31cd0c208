const LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ'

/**
 * In: a UPN. Out: the letter it should begin with; null where the rest can't be counted. Each of the
 * other twelve characters counts by its position, 2 to 13, and the sum is taken modulo 23; the last of
 * a temporary UPN is a letter, counted by its place in the same alphabet without I, O and S
 * (Government Data Standards Catalogue, Unique Pupil Number 2.0).
 */
export function checkLetter(upn: string): string | null {
  if (!/^.\d{11}[0-9A-HJ-NP-RT-Z]$/.test(upn)) return null
  let sum = 0
  for (let at = 1; at < 13; at++) {
    const character = upn.charAt(at)
    const value = LETTERS.indexOf(character)
    sum += (value === -1 ? Number(character) : value) * (at + 1)
  }
  return LETTERS.charAt(sum % 23)
}
