/**
 * Words for a share where a percentage would say more than is known. Our own key; where it uses a word
 * of PROPORTION_KEY (few, most, nearly all), it uses it for the same range. In: `x` of `n`, n > 0.
 * Out: words such as "nearly half".
 */
export function shareInWords(x: number, n: number): string {
  if (x === 0) return 'none'
  if (x === n) return 'all'
  const whole = (x * 100) / n
  return KEY.find(({ to }) => whole < to)?.words ?? 'nearly all'
}

/** Each holds from where the one before ends, up to `to` and without it. */
const KEY: readonly { readonly to: number; readonly words: string }[] = [
  { to: 20, words: 'few' },
  { to: 30, words: 'about a quarter' },
  { to: 36, words: 'about a third' },
  { to: 40, words: 'more than a third' },
  { to: 50, words: 'nearly half' },
  { to: 50 + 1e-9, words: 'half' },
  { to: 60, words: 'more than half' },
  { to: 70, words: 'about two thirds' },
  { to: 80, words: 'about three quarters' },
  { to: 97, words: 'most' },
]
