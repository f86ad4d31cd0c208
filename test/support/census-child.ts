import { expect, test } from 'vitest'
import {
  CENSUS_RULES,
  createCensusValidator,
  type CensusIssue,
} from '../../src/knowledge/formats/cin-census/index.ts'
import { censusXml, type Described } from './census-xml.ts'

type Elements = Readonly<Record<string, Described>>

/** Seven years old at the reference date, with nothing wrong. */
export const IDENTIFIERS: Elements = {
  LAchildID: 'SEV0000001',
  UPN: 'U001000000001',
  PersonBirthDate: '2018-06-01',
  Sex: 'F',
}

export function child(change: Elements, ...episodes: readonly Elements[]): Elements {
  const { Ethnicity = 'WBRI', Disability = ['NONE'], ...identifiers } = change
  return {
    ChildIdentifiers: { ...IDENTIFIERS, ...identifiers },
    ChildCharacteristics: { Ethnicity, Disabilities: { Disability } },
    CINdetails: episodes.length > 0 ? episodes : [episode()],
  }
}

/** An open case, referred on Thursday 1 May 2025. */
export function episode(change: Elements = {}): Elements {
  return {
    CINreferralDate: '2025-05-01',
    ReferralSource: '1A',
    PrimaryNeedCode: 'N1',
    ReferralNFA: '0',
    ...change,
  }
}

export function assessment(change: Elements = {}): Elements {
  const { AssessmentFactors = ['3A'], ...own } = change
  return {
    AssessmentActualStartDate: '2025-05-01',
    AssessmentAuthorisationDate: '2025-06-10',
    FactorsIdentifiedAtAssessment: { AssessmentFactors },
    ...own,
  }
}

/** Its conference is on Monday 19 May 2025. */
export function enquiry(change: Elements = {}): Elements {
  return {
    S47ActualStartDate: '2025-05-06',
    InitialCPCtarget: '2025-05-28',
    DateOfInitialCPC: '2025-05-19',
    ICPCnotRequired: 'false',
    ...change,
  }
}

export function cinPlan(change: Elements = {}): Elements {
  return { CINPlanStartDate: '2025-06-11', CINPlanEndDate: '2025-09-30', ...change }
}

export function protectionPlan(change: Elements = {}): Elements {
  return {
    CPPstartDate: '2025-05-19',
    InitialCategoryOfAbuse: 'NEG',
    LatestCategoryOfAbuse: 'NEG',
    NumberOfPreviousCPP: '0',
    ...change,
  }
}

/** A child with one episode of this. */
export function having(change: Elements): Elements {
  return child({}, episode(change))
}

/** A whole file. `year` is the one in which the census ends. */
export function census(children: readonly Elements[], year = 2026, head: Elements = {}): string {
  const details = { Collection: 'CIN', Year: year, ReferenceDate: `${year}-03-31`, ...head }
  return `<Message>\n${censusXml({
    Header: { CollectionDetails: details, Source: { LEA: '999' } },
    Children: { Child: children },
  })}</Message>\n`
}

/** Out: what one rule finds, or every rule where none is named. */
export function issuesOf(file: string, code?: string): readonly CensusIssue[] {
  const issues: CensusIssue[] = []
  const rules = CENSUS_RULES.filter((rule) => code === undefined || rule.code === code)
  const validator = createCensusValidator((issue) => issues.push(issue), { rules })
  validator.write(new TextEncoder().encode(file))
  validator.end()
  return issues.filter(({ rule }) => code === undefined || rule === code)
}

/** A test: the rule is broken once, and names these values, the one at fault first. */
export function breaks(
  code: string,
  sentence: string,
  described: Elements,
  rows: readonly (readonly [path: string, value: string | null])[],
  year?: number,
): void {
  test(`${code} is broken by ${sentence}`, () => {
    const issues = issuesOf(census([described], year), code)
    expect(issues.map((issue) => issue.rows.map(({ path, value }) => [path, value]))).toEqual([
      rows,
    ])
    expect(issues[0]?.severity).toBe(code.endsWith('Q') ? 'query' : 'error')
  })
}

/** A test: the rule has nothing to say. */
export function keeps(code: string, sentence: string, described: Elements, year?: number): void {
  test(`${code} is kept by ${sentence}`, () => {
    expect(issuesOf(census([described], year), code)).toEqual([])
  })
}
