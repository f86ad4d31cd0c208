import { counts, type Answers } from './answer.ts'
import { askedIn } from './asked.ts'
import type { Question, Section, Template } from './template.ts'

export type Standing = 'not-started' | 'in-progress' | 'done'

/** How far one section is. */
export interface SectionProgress {
  readonly section: Section
  readonly standing: Standing
  readonly asked: number
  readonly answered: number
  /** Asked, must be answered, and is not. */
  readonly missing: readonly Question[]
  /** Carried forward, and nobody has confirmed it. */
  readonly unconfirmed: readonly Question[]
}

/** In: the template as asked, and the answers so far. Out: each section, in order. */
export function progressOf(
  template: Pick<Template, 'sections'>,
  answers: Answers,
): readonly SectionProgress[] {
  return template.sections.map((section) => {
    const asked = askedIn(template, section, answers)
    const begun = asked.filter(({ id }) => answers[id] !== undefined)
    const missing = asked.filter(({ id, required }) => required && answers[id] === undefined)
    const unconfirmed = begun.filter(({ id }) => !counts(answers[id]))
    return {
      section,
      standing: standingOf(begun.length, missing.length + unconfirmed.length, asked.length),
      asked: asked.length,
      answered: begun.length - unconfirmed.length,
      missing,
      unconfirmed,
    }
  })
}

function standingOf(begun: number, open: number, asked: number): Standing {
  if (asked === 0) return 'done'
  if (begun === 0) return 'not-started'
  return open === 0 ? 'done' : 'in-progress'
}

/** Whether it can be sent: everything that must be answered is, and everything carried is confirmed. */
export function isComplete(progress: readonly SectionProgress[]): boolean {
  return progress.every(({ missing, unconfirmed }) => missing.length + unconfirmed.length === 0)
}
