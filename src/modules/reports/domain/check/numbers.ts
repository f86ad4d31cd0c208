import type { Problem } from './problem.ts'
import type { Sentence } from './sentences.ts'

const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December'

/** What looks like a number and is not a figure. Each is a rule a reader would agree with. */
const NOT_FIGURES: readonly RegExp[] = [
  // Dates and years: 31 March 2018, March 2018, 2017/18, 2017-18, 2016 to 2018, 2018.
  new RegExp(
    `\\b\\d{1,2}(st|nd|rd|th)?( (to|and|–|-) \\d{1,2}(st|nd|rd|th)?)? (${MONTH})( \\d{4})?`,
    'g',
  ),
  new RegExp(`\\b(${MONTH}) \\d{4}`, 'g'),
  /\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/g,
  /\b(19|20)\d{2}\s?[/–-]\s?(\d{2}|\d{4})\b/g,
  /\b(19|20)\d{2}s?\b(?!,\d)/g,
  /\b\d{1,2}[.:]\d{2}\s?(am|pm)?\b(?!%)(?=\s?(am|pm|hours|o’clock))/gi,
  // Law: section 11, sections 13 to 16, regulation 5, article 8, schedule 1, Part 3.
  /\b(sections?|ss?\.?|regulations?|articles?|schedules?|parts?|chapters?|paragraphs?|paras?\.?|clauses?|rules?)\s\d+[A-Z]{0,2}(\(\w+\))*((,| and| to| or|-|–)\s?\d+[A-Z]{0,2}(\(\w+\))*)*/gi,
  /\bs(ection )?\d+[A-Z]?\b/gi,
  // Names with a number: Annex 2, list 8, level 4, priority 3, phase 1, figure 2, appendix 1.
  /\b(annex|appendix|lists?|level|priority|phase|stage|tier|form|table|figure|step|version|page|no\.?|number)\s\d+[A-Z]?\b/gi,
  // Telephone numbers.
  /\b0\d{2,5}[\s-]?\d{3,4}[\s-]?\d{3,4}\b/g,
  /\+44[\d\s-]{9,14}/g,
  /\b(999|101|111)\b/g,
  // Ages are who is meant, not how many: aged 0 to 17, under 18, 16-year-olds.
  /\b(aged?|ages|under|over)\s\d{1,2}(\s?(to|-|–|and)\s?\d{1,2})?(\syears)?\b/gi,
  /\b\d{1,2}[- ]year[- ]olds?\b/gi,
  // Working days and weeks named by a rule: within 45 working days.
  /\b(within|of)\s\d+\s(working\s)?(days|weeks|months)\b/gi,
  /\bper\s\d+(,\d{3})*\b/gi,
  // References: [12], item 7(a).
  /\[\d+\]/g,
]

const DIGITS =
  /(?<![\w.])[£€]?\d+(?:,\d{3})*(?:\.\d+)?\s?(?:%|per cent\b|percent\b|million\b|thousand\b)?/gi
const ONES =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const WORDS = new RegExp(
  [
    `\\b(?:all|both|only|just|nearly|almost|about|over|around|more than|less than|fewer than)?\\s*(?:${ONES})(?:[- ](?:one|${ONES}))?(?:\\s(?:hundred|thousand))?\\b(?!-year)`,
    `\\b(?:nearly|almost|about|over|around|just under|just over|more than|less than)?\\s*(?:a |one |two |three )?[- ]?(?:half|thirds?|quarters?|fifths?|tenths?)\\b(?! of (?:term|the year))`,
    `\\bone in (?:${ONES})\\b`,
    `\\b(?:a )?(?:dozen|hundred|thousand|hundreds|thousands|dozens)\\b`,
    `\\b(?:doubled|tripled|trebled|halved|twice|threefold|twofold)\\b`,
  ].join('|'),
  'gi',
)

/** Every number in digits or words that no claim stands behind. */
export function looseNumbers(sentence: Sentence): Problem[] {
  const blanked = blank(sentence.words)
  const found: Problem[] = []
  for (const pattern of [DIGITS, WORDS])
    for (const match of blanked.matchAll(pattern)) {
      const text = match[0].trim()
      if (text === '') continue
      const from = sentence.at + match.index + match[0].indexOf(text)
      found.push({
        kind: 'number',
        section: sentence.section,
        text,
        at: [from, from + text.length],
        claim: null,
        message: `“${text}” has nothing behind it.`,
        suggestion: 'Insert a claim in its place, or say why it is not a figure.',
      })
    }
  return found
}

// What is not a figure is blanked out letter by letter, so that every place stays where it was.
function blank(words: string): string {
  return NOT_FIGURES.reduce(
    (left, pattern) => left.replaceAll(pattern, (match) => ' '.repeat(match.length)),
    words,
  )
}
