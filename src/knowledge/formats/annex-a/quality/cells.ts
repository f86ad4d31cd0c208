import { ACROSS_RULES } from '../across/rules.ts'
import type { AspectGrade } from './quality.ts'
import { worstOf } from './quality.ts'
import type { ListTally } from './tally.ts'
import { gradeBy, LIMITS } from './thresholds.ts'
import { percent, rowsInWords } from './words.ts'

/** Whether the cells that every row should have filled are filled. A column that is missing is blank. */
export function completenessOf(tally: ListTally): AspectGrade {
  const aspect = 'completeness'
  const needed = tally.columns.filter(({ column }) => column.always)
  const rows = tally.rows + tally.refused
  if (rows === 0) return nothing(aspect)
  const blank = needed.map(({ column, filled }) => ({
    heading: column.headings[0] ?? '',
    percent: ((rows - filled) / rows) * 100,
  }))
  const all = blank.reduce((sum, one) => sum + one.percent, 0) / needed.length
  const [worst] = [...blank].sort((a, b) => b.percent - a.percent)
  const grade = worstOf([
    gradeBy(all, LIMITS.blankPercent),
    gradeBy(worst?.percent ?? 0, LIMITS.worstBlankPercent),
  ])
  const missing = needed.filter(({ present }) => !present)
  return {
    aspect,
    grade,
    numbers: {
      filledPercent: 100 - all,
      worstBlankPercent: worst?.percent ?? 0,
      columnsMissing: missing.length,
    },
    words: [
      `${percent(100 - all)} of the cells that every row should have are filled.`,
      worst && worst.percent >= 0.05
        ? `“${worst.heading}” is blank in ${percent(worst.percent)} of rows.`
        : '',
    ]
      .filter(Boolean)
      .join(' '),
    todo:
      grade === 'good'
        ? ''
        : missing.length > 0
          ? `Add ${missing.map(({ column }) => `“${column.headings[0] ?? ''}”`).join(', ')} to the extract.`
          : `Fill “${worst?.heading ?? ''}” in the council’s system, then extract again.`,
  }
}

const TWICE = ['row-twice', 'child-and-day-twice']
// What is missing here may be how work was done rather than how it was recorded: a reason to ask, and
// none to call the list unsafe.
const PRACTICE = new Set(['referral-without-assessment', 'assessment-without-referral'])
const ACROSS = new Set(ACROSS_RULES.map(({ id }) => id).filter((id) => !TWICE.includes(id)))

/** Whether the cells can be read, hold known codes, and do not contradict each other within a row. */
export function validityOf(tally: ListTally): AspectGrade {
  const aspect = 'validity'
  const rows = tally.rows + tally.refused
  if (rows === 0) return nothing(aspect)
  const filled = tally.columns.reduce((sum, one) => sum + one.filled, 0)
  const faulty = tally.columns.reduce((sum, one) => sum + one.unreadable + one.unknownCodes, 0)
  const twice = TWICE.reduce((sum, rule) => sum + (tally.rules.get(rule) ?? 0), 0)
  const faultyPercent = filled === 0 ? 0 : (faulty / filled) * 100
  const queriedPercent = (tally.queried / rows) * 100
  const twicePercent = (twice / rows) * 100
  const grade = worstOf([
    gradeBy(faultyPercent, LIMITS.faultyPercent),
    gradeBy(queriedPercent, LIMITS.queriedPercent),
    gradeBy(twicePercent, LIMITS.twicePercent),
  ])
  return {
    aspect,
    grade,
    numbers: { faultyPercent, queriedPercent, twicePercent, refused: tally.refused },
    words: [
      `${percent(100 - faultyPercent)} of filled cells can be read and hold known codes.`,
      tally.queried + twice === 0
        ? 'No row is queried.'
        : `${rowsInWords(tally.queried)} ${tally.queried === 1 ? 'has' : 'have'} a query, and ${rowsInWords(twice)} may stand there twice.`,
    ].join(' '),
    todo: grade === 'good' ? '' : 'Put right what the report below lists, the most frequent first.',
  }
}

/** Whether the list agrees with the others of its file about the same children. */
export function agreementOf(tally: ListTally, isAlone: boolean): AspectGrade {
  const aspect = 'other-lists'
  const rows = tally.rows
  if (rows === 0) return nothing(aspect)
  const found = [...tally.rules].filter(([rule]) => ACROSS.has(rule))
  const disagreements = found.reduce((sum, [, count]) => sum + count, 0)
  if (isAlone && disagreements === 0)
    return {
      aspect,
      grade: 'not-graded',
      numbers: {},
      words: 'The file holds one list, so there is no other to hold it against.',
      todo: '',
    }
  const disagreePercent = (disagreements / rows) * 100
  const practice = found.reduce((sum, [rule, count]) => sum + (PRACTICE.has(rule) ? count : 0), 0)
  const grade = worstOf([
    gradeBy(((disagreements - practice) / rows) * 100, LIMITS.disagreePercent),
    disagreePercent > LIMITS.disagreePercent.good ? 'care' : 'good',
  ])
  const [[most] = []] = [...found].sort((a, b) => b[1] - a[1])
  const rule = ACROSS_RULES.find(({ id }) => id === most)
  return {
    aspect,
    grade,
    numbers: { disagreements, disagreePercent },
    words:
      disagreements === 0
        ? 'Nothing in it disagrees with the other lists of the file.'
        : `${percent(disagreePercent)} of rows disagree with another list. The rule most often broken: ${rule?.words ?? ''}`,
    todo: grade === 'good' ? '' : 'Find out which list is right, and put the other right.',
  }
}

function nothing(aspect: AspectGrade['aspect']): AspectGrade {
  return { aspect, grade: 'not-graded', numbers: {}, words: 'The list holds no row.', todo: '' }
}
