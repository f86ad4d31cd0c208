// Abbreviations that agencies' records use. They serve to compare entries only, and change none.
const LONG: Readonly<Record<string, string>> = {
  hv: 'health visitor',
  sw: 'social worker',
  csc: 'children social care',
  cp: 'child protection',
  icpc: 'initial child protection conference',
  rcpc: 'review child protection conference',
  cpc: 'child protection conference',
  tac: 'team around child',
  dv: 'domestic abuse',
  da: 'domestic abuse',
  violence: 'abuse',
  ae: 'emergency department',
  ed: 'emergency department',
  tc: 'telephone call',
  phone: 'telephone',
  phoned: 'telephone',
  strat: 'strategy',
  discussion: 'meeting',
  mtg: 'meeting',
  mum: 'mother',
  mo: 'mother',
  dad: 'father',
  fa: 'father',
  yp: 'young person',
  dna: 'not attended',
  wnb: 'not attended',
  hosp: 'hospital',
  apt: 'appointment',
  appt: 'appointment',
  ref: 'referral',
  referred: 'referral',
  s47: 'section 47',
}

const SILENT = new Set(
  'the and for with was were from that this has had his her him she they them their not who are been but out into also said about after before then when which there'.split(
    ' ',
  ),
)

/** In: what an entry says. Out: the words by which it is compared with others, each once. */
export function comparedWords(text: string): readonly string[] {
  const words = new Set<string>()
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    for (const one of (Object.hasOwn(LONG, word) ? (LONG[word] ?? word) : word).split(' '))
      if ((one.length > 2 || /\d/.test(one)) && !SILENT.has(one)) words.add(stem(one))
  return [...words]
}

// “Visits”, “visited” and “visiting” are one word here.
function stem(word: string): string {
  if (word.length > 5 && word.endsWith('ing')) return word.slice(0, -3)
  if (word.length > 5 && word.endsWith('ed')) return word.slice(0, -2)
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}
