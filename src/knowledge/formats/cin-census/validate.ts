import type { Period } from '../../law/index.ts'
import type { Child, Header } from './child.ts'
import { yearOf, type CensusYear } from './census-year.ts'
import { isSaidByRule, ODDITIES, rowOf } from './oddities.ts'
import type { Row } from './place.ts'
import { createCensusReader } from './read-census.ts'
import type { FileCheck, FileRule, Found, Rule } from './rule.ts'
import { createRuleRunner } from './run-rules.ts'
import { RULES } from './rules/index.ts'
import { CensusUnreadable } from './unreadable.ts'

/** One broken rule, with the values that break it. */
export interface CensusIssue {
  /** The published code, or `schema` for what the schema of the census does not allow. */
  readonly rule: string
  readonly severity: 'error' | 'query'
  /** The child's LAchildID; null where it has none, or where the whole file is meant. */
  readonly child: string | null
  /** The line where the child's record begins; null where the whole file is meant. */
  readonly line: number | null
  readonly message: string
  readonly rows: readonly Row[]
}

export interface CensusSummary {
  readonly children: number
  readonly errors: number
  readonly queries: number
}

export interface CensusValidator {
  /** In: the next bytes of the file. Throws CensusUnreadable where it can't be read on. */
  write(bytes: Uint8Array): void
  end(): CensusSummary
}

export interface ValidatorOptions {
  /** The year the file is about, where its own reference date is not to decide. */
  readonly period?: Period | null
  /** Which rules; all of them where none are named. */
  readonly rules?: readonly Rule[]
  /** Told of the head and of the year the file is about, once, before the first child. */
  readonly onHeader?: (header: Header, year: CensusYear) => void
  /** Told of each child, for whoever wants the records beside what is wrong with them. */
  readonly onChild?: (child: Child) => void
}

// So many names of unknown elements are told apart; a file with more has other problems.
const MOST_UNKNOWN_NAMES = 200

/**
 * Holds a census to its rules as its bytes come, and hands on each issue as it is found: those of a
 * child when its record is complete, those of the file at the end.
 */
export function createCensusValidator(
  onIssue: (issue: CensusIssue) => void,
  { period = null, rules = RULES, onHeader, onChild }: ValidatorOptions = {},
): CensusValidator {
  const counts = { children: 0, errors: 0, queries: 0 }
  const unknown = new Set<string>()
  const runner = createRuleRunner(rules)
  const fileRules = rules.filter((rule): rule is FileRule => rule.scope === 'file')
  let checks: readonly (readonly [FileRule, FileCheck])[] = []
  let year: CensusYear | null = null

  const say = (issue: CensusIssue) => {
    if (issue.severity === 'error') counts.errors++
    else counts.queries++
    onIssue(issue)
  }
  const tell = (rule: Pick<Rule, 'code' | 'severity' | 'words'>, rows: Found, child?: Child) => {
    if (!rows) return
    const { code, severity, words } = rule
    const [id, line] = child ? [child.id, child.line] : [null, null]
    say({ rule: code, severity, child: id, line, message: words, rows })
  }

  const reader = createCensusReader({
    header(header) {
      year = yearOrRefuse(header, period)
      onHeader?.(header, year)
      for (const rule of rules) if (rule.scope === 'header') tell(rule, rule.check(header, year))
      const began = year
      checks = fileRules.map((rule) => [rule, rule.begin(began)])
    },
    child(child) {
      counts.children++
      onChild?.(child)
      if (!year) return
      for (const oddity of child.oddities) {
        if (isSaidByRule(oddity)) continue
        if (oddity.kind === 'unknown-element') {
          const name = `${oddity.part.element}/${oddity.element}`
          if (unknown.has(name) || unknown.size >= MOST_UNKNOWN_NAMES) continue
          unknown.add(name)
        }
        tell({ code: 'schema', ...ODDITIES[oddity.kind] }, [rowOf(oddity)], child)
      }
      runner(child, year, tell)
      for (const [rule, check] of checks) tell(rule, check.see(child), child)
    },
  })
  return {
    write: (bytes) => reader.write(bytes),
    end() {
      reader.end()
      for (const [rule, check] of checks) tell(rule, check.end())
      return { ...counts }
    },
  }
}

function yearOrRefuse(header: Header, period: Period | null): CensusYear {
  const year = yearOf(header, period)
  if (year) return year
  throw new CensusUnreadable(
    'The head of the file gives no ReferenceDate and no Year. Say which year the census is about.',
  )
}

/** In: the bytes of a file. Out: its issues as they are found, and at the end what there was in all. */
export async function* validateCensus(
  chunks: AsyncIterable<Uint8Array>,
  options: ValidatorOptions = {},
): AsyncGenerator<CensusIssue, CensusSummary> {
  let found: CensusIssue[] = []
  const validator = createCensusValidator((issue) => found.push(issue), options)
  for await (const bytes of chunks) {
    validator.write(bytes)
    const ready = found
    found = []
    yield* ready
  }
  const ready = found
  const summary = validator.end()
  yield* ready
  return summary
}
