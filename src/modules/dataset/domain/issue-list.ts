import type { ReportedIssue } from '../../../knowledge/formats/reported-issue.ts'

/** Which issues are looked for; a blank asks for all. */
export interface IssueFilter {
  readonly severity: ReportedIssue['severity'] | ''
  readonly rule: string
  /** Words in the child's ID, the place, the value or the message; case does not count. */
  readonly words: string
}

export interface RuleCount {
  readonly rule: string
  readonly count: number
}

export interface IssuePage {
  /** How many issues the filter finds. */
  readonly found: number
  /** The first page is 1. */
  readonly page: number
  readonly pages: number
  readonly issues: readonly ReportedIssue[]
}

export const EVERY_ISSUE: IssueFilter = { severity: '', rule: '', words: '' }
export const ISSUES_ON_A_PAGE = 50

// A list longer than this can't be read by people, and would fill the memory of a small computer.
const MOST_LISTED = 500_000

/** The issues of one file: all of them counted, the first half million kept to be looked through. */
export class IssueList {
  readonly #listed: ReportedIssue[] = []
  readonly #rules = new Map<string, number>()
  readonly #most: number
  #errors = 0
  #queries = 0

  constructor(most = MOST_LISTED) {
    this.#most = most
  }

  add(issue: ReportedIssue): void {
    const { rule, severity } = issue
    if (severity === 'error') this.#errors++
    else this.#queries++
    this.#rules.set(rule, (this.#rules.get(rule) ?? 0) + 1)
    if (this.#listed.length < this.#most) this.#listed.push(issue)
  }

  get errors(): number {
    return this.#errors
  }

  get queries(): number {
    return this.#queries
  }

  /** Those kept, in the file's own order. */
  get listed(): readonly ReportedIssue[] {
    return this.#listed
  }

  /** The rules broken, the one broken most often first. */
  rules(): RuleCount[] {
    return [...this.#rules]
      .map(([rule, count]) => ({ rule, count }))
      .sort((a, b) => b.count - a.count || a.rule.localeCompare(b.rule, 'en', { numeric: true }))
  }

  /** In: a filter and a page. Out: that page of what it finds; the last one where there are fewer. */
  page(filter: IssueFilter, page: number): IssuePage {
    const words = filter.words.trim().toLowerCase()
    const found = this.#listed.filter((issue) => matches(issue, filter, words))
    const pages = Math.max(1, Math.ceil(found.length / ISSUES_ON_A_PAGE))
    const at = Math.min(Math.max(page, 1), pages)
    const issues = found.slice((at - 1) * ISSUES_ON_A_PAGE, at * ISSUES_ON_A_PAGE)
    return { found: found.length, page: at, pages, issues }
  }
}

function matches(issue: ReportedIssue, { severity, rule }: IssueFilter, words: string): boolean {
  if (severity !== '' && issue.severity !== severity) return false
  if (rule !== '' && issue.rule !== rule) return false
  if (words === '') return true
  const has = (text: string | null) => text !== null && text.toLowerCase().includes(words)
  return (
    has(issue.child) ||
    has(issue.message) ||
    issue.rows.some(({ path, value }) => has(path) || has(value))
  )
}
