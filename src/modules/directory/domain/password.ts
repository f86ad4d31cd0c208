import languageCommon from '@zxcvbn-ts/language-common'

const SHORTEST = 15

// Some fifty thousand passwords from published breaches, the commonest first.
const BREACHED = new Set<string>(languageCommon.dictionary['passwords-common'])

// Long passwords that head published lists of breached ones, and the words people build them from.
// At fifteen characters, lists hold little but repeats, runs of the keyboard and these.
const COMMON = [
  'password',
  'passw0rd',
  'letmein',
  'welcome',
  'qwerty',
  'asdfgh',
  'zxcvbn',
  'administrator',
  'iloveyou',
  'sunshine',
  'football',
  'liverpool',
  'arsenal',
  'chelsea',
  'princess',
  'dragon',
  'monkey',
  'changeme',
  'secret',
  'trustno',
  'abc',
  'summer',
  'winter',
  'spring',
  'autumn',
  'safeguarding',
  'children',
  'council',
  'partnership',
  'sightline',
]

/**
 * In: a password, and words that anybody could guess of its owner (address, name).
 * Out: what is wrong with it in one sentence, or null. Length before complexity, and no rules about
 * kinds of character: NIST SP 800-63B, 3.1.1.2; ASVS 5.0 V6.2.
 */
export function passwordProblem(password: string, guessable: readonly string[]): string | null {
  if ([...password].length < SHORTEST)
    return `Your password must be at least ${SHORTEST} characters. Three or four unrelated words work well.`
  if ([...password].length > 200) return 'Your password must be 200 characters or fewer.'
  const plain = password.toLowerCase()
  if (new Set(plain).size < 6 || isRun(plain))
    return 'Your password repeats itself. Choose a different one.'
  if (isBreached(plain))
    return 'Your password is on a list of stolen passwords. Choose a different one.'
  const rest = [...COMMON, ...guessable.flatMap(wordsOf)].reduce(
    (left, word) => left.replaceAll(word, ''),
    plain,
  )
  // What is left after the words everybody tries must still be hard to guess.
  if (rest.replaceAll(/[\d\W_]/g, '').length < 6)
    return 'Your password is made of words that people often use. Choose a different one.'
  return null
}

/**
 * Whether it is a stolen password, or one made longer: by digits and marks around it, or by saying it
 * again. Source: NIST SP 800-63B, 3.1.1.2, "blocklist".
 */
function isBreached(plain: string): boolean {
  if (BREACHED.has(plain)) return true
  const core = plain.replace(/^[\d\W_]+/, '').replace(/[\d\W_]+$/, '')
  if (core.length > 3 && BREACHED.has(core)) return true
  for (let part = 4; part <= plain.length / 2; part++)
    if (plain.length % part === 0 && plain.slice(0, part).repeat(plain.length / part) === plain)
      return true
  return Array.from(plain, (_, at) => at).some(
    (at) => at > 3 && BREACHED.has(plain.slice(0, at)) && BREACHED.has(plain.slice(at)),
  )
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2)
}

function isRun(text: string): boolean {
  let steps = 0
  for (let at = 1; at < text.length; at++)
    if (Math.abs(text.charCodeAt(at) - text.charCodeAt(at - 1)) <= 1) steps++
  return steps > text.length * 0.7
}
