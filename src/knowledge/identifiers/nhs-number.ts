/** In: an NHS number as people write it. Out: its digits alone. */
export function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '')
}

/**
 * Whether ten digits can be an NHS number. The last digit follows from the others: they are weighted 10
 * down to 2 and added up, and what is missing to the next multiple of 11 is the digit; 11 counts as 0, and
 * 10 occurs in no number. Source: the check digit of the NHS data dictionary, as published widely.
 */
export function isNhsNumber(text: string): boolean {
  const digits = digitsOf(text)
  if (digits.length !== 10 || text.replaceAll(/[\d\s-]/g, '') !== '') return false
  const sum = [...digits.slice(0, 9)].reduce((so, digit, at) => so + Number(digit) * (10 - at), 0)
  const check = (11 - (sum % 11)) % 11
  return check === Number(digits[9])
}
