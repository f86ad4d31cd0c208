import { dayInWords } from '../../../knowledge/law/index.ts'
import type { RoomEvidence, RoomFacts, Told } from '../../rooms/index.ts'
import { concernsOf } from './concerns.ts'
import { findingsOf, NEXT_STEP, standingInWords } from './findings.ts'
import { casesOf, formsOutstanding, gradedOf, isIndependent } from './graded.ts'
import { auditInWords, sampleInWords } from './in-words.ts'
import { interRaterInWords } from './inter-rater.ts'
import { hasReported } from './needs.ts'

/**
 * What an audit can say to the board. In: what happened in a room. Out: null until the overall grade is
 * agreed. It is independent where nobody graded the work of their own agency.
 */
export function auditEvidence(facts: RoomFacts): RoomEvidence | null {
  if (!hasReported(facts)) return null
  return {
    words: auditInWords(facts).join(' '),
    rung: 'tested',
    base: gradedOf(facts).length,
    independent: isIndependent(facts),
  }
}

/** What follows from an audit's records: its sample, forms outstanding, what it found, and what came of it. */
export function auditTells(facts: RoomFacts): readonly Told[] {
  return [
    { title: 'Immediate concerns', lines: concernsOf(facts).map(concernInWords) },
    { title: 'The sample', lines: sampleInWords(facts) },
    {
      title: 'Forms still to come',
      lines: gradedOf(facts).length > 0 ? [] : outstandingInWords(facts),
    },
    { title: 'What the audit found', lines: auditInWords(facts) },
    { title: 'Would another auditor have given the same grade?', lines: interRaterInWords(facts) },
    { title: 'Where the findings stand', lines: findingsOf(facts).map(findingInWords) },
  ].filter(({ lines }) => lines.length > 0)
}

function concernInWords(one: ReturnType<typeof concernsOf>[number]): string {
  const found = `${one.reference}, ${one.agency}: found on ${dayInWords(one.foundOn)}`
  if (one.toldOn === null) return `${found}, and the agency has not been told.`
  const told =
    one.toldOn === one.foundOn ? 'told the same day' : `told on ${dayInWords(one.toldOn)}`
  return one.answeredOn === null
    ? `${found}, ${told}, and not answered yet.`
    : `${found}, ${told}, answered on ${dayInWords(one.answeredOn)}.`
}

function outstandingInWords(facts: RoomFacts): string[] {
  return casesOf(facts).flatMap((one) => {
    const missing = formsOutstanding(facts, one)
    return missing === 0 ? [] : [`${one.child.ref}: ${missing} of ${one.forms} still to come.`]
  })
}

function findingInWords(one: ReturnType<typeof findingsOf>[number]): string {
  const stands = `${one.reference}, ${one.agency}: ${standingInWords(one)} on ${dayInWords(one.since)}.`
  return one.due === null || one.standing === 'closed'
    ? stands
    : `${stands} ${NEXT_STEP[one.standing]} due on ${dayInWords(one.due)}.`
}
