import type { Child } from './child.ts'
import type { CensusYear } from './census-year.ts'
import type { Found, Rule } from './rule.ts'

type Scope = Rule['scope']
type Tell = (rule: Rule, rows: Found, child: Child) => void

/** In: rules. Out: what asks each of them of every thing of a child that it is about. */
export function createRuleRunner(
  rules: readonly Rule[],
): (child: Child, year: CensusYear, tell: Tell) => void {
  const of = <S extends Scope>(scope: S) =>
    rules.filter((rule): rule is Extract<Rule, { scope: S }> => rule.scope === scope)
  const ofChild = of('child')
  const ofEpisode = of('episode')
  const ofAssessment = of('assessment')
  const ofEnquiry = of('enquiry')
  const ofCinPlan = of('cin-plan')
  const ofProtectionPlan = of('protection-plan')
  const ofReview = of('review')
  const ofConference = of('conference')

  return (child, year, tell) => {
    const ask = <T>(asked: readonly (Rule & Asking<T>)[], thing: T) => {
      for (const rule of asked) {
        const rows = rule.check(thing, year)
        if (rows !== null) tell(rule, rows, child)
      }
    }
    ask(ofChild, child)
    for (const episode of child.episodes) {
      ask(ofEpisode, episode)
      if (episode.conference) ask(ofConference, episode)
      for (const assessment of episode.assessments) ask(ofAssessment, assessment)
      for (const plan of episode.cinPlans) ask(ofCinPlan, plan)
      for (const enquiry of episode.enquiries) {
        ask(ofEnquiry, enquiry)
        if (enquiry.conference) ask(ofConference, enquiry)
      }
      for (const plan of episode.protectionPlans) {
        ask(ofProtectionPlan, plan)
        for (const review of plan.reviews) ask(ofReview, review)
      }
    }
  }
}

interface Asking<T> {
  readonly check: (thing: T, year: CensusYear) => Found
}
