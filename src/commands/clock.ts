import {
  ClockRefused,
  dayOf,
  EVENTS,
  findRule,
  listRules,
  outOfForce,
  packsWith,
  readWhen,
  runClock,
  type EventName,
  type FoundRule,
  type PackId,
  type Pause,
  type When,
} from '../knowledge/law/index.ts'
import { printClock, printRules, type ClockRun } from './print-clock.ts'
import { Refusal } from './refusal.ts'

export interface ClockOptions {
  readonly from?: string
  readonly law?: PackId
  readonly begun?: string
  readonly done?: string
  readonly on?: string
  readonly pause?: readonly string[]
  readonly list?: boolean
  readonly format: string
}

/** `clock RULE --from DAY`: prints when it is due and why; `clock --list` the rules. No database. */
export function clock(id: string | undefined, options: ClockOptions): void {
  if (options.list) process.stdout.write(printRules(rulesAsked(id, options), options.format))
  else process.stdout.write(printClock(clockOf(id, options), options.format))
}

/**
 * In: a rule’s id, and what happened. Out: its clock. Whether a thing was done is not known here: how it
 * stands is told only for a day that is given (`on`), or where it was done. Throws Refusal.
 */
export function clockOf(id: string | undefined, options: ClockOptions): ClockRun {
  if (!id) throw new Refusal('Which rule? “sightline clock --list” has them all.')
  if (!options.from) throw new Refusal('--from needs the day or moment that starts the clock.')
  const from = when('--from', options.from)
  const found = ruleOf(id, dayOf(from), options)
  const done = options.done ? when('--done', options.done) : null
  const pauses = (options.pause ?? []).map(pauseOf)
  const on = options.on ? when('--on', options.on) : (done ?? null)
  if (on === null && pauses.some(({ to }) => to === null))
    throw new Refusal('A pause without an end needs --on: the day up to which it lasted.')
  try {
    const ran = runClock(found.rule, {
      anchor: from,
      done,
      pauses,
      now: nowOf(on ?? lastOf(from, pauses)),
    })
    const day = dayOf(from)
    const why = [
      ...ran.why,
      ...outOfForce(found.rule, 'This rule', day),
      ...outOfForce(found.pack, `“${found.pack.name}”`, day),
    ]
    return { ...found, from, clock: { ...ran, why }, stands: on !== null }
  } catch (error) {
    if (error instanceof ClockRefused) throw new Refusal(error.message)
    throw error
  }
}

/** In: a rule’s id, or nothing, and perhaps a pack. Out: the rules to list. Throws Refusal for none. */
export function rulesAsked(
  id: string | undefined,
  { law }: Pick<ClockOptions, 'law'>,
): FoundRule[] {
  const rules = listRules(law).filter(({ rule }) => !id || rule.id === id)
  if (rules.length === 0) throw new Refusal(`There is no rule ${id}.`)
  return rules
}

function ruleOf(id: string, day: string, { law, begun }: ClockOptions): FoundRule {
  const since = begun ? dayOf(when('--begun', begun)) : undefined
  const found = findRule(id, day, {
    ...(law ? { pack: law } : {}),
    ...(since ? { begun: since } : {}),
  })
  if (found) return found
  const packs = packsWith(id).map((pack) => pack.id)
  if (packs.length === 0)
    throw new Refusal(`There is no rule ${id}. “sightline clock --list” has them all.`)
  throw new Refusal(
    `The law ${law ? `“${law}”` : `of ${day}`} has no rule ${id}; it is in ${packs.join(', ')}. Choose with --law.`,
  )
}

function pauseOf(text: string): Pause {
  const match = /^([^=]+?)\.\.([^=]*)=(.+)$/.exec(text)
  const [, from = '', to = '', why = ''] = match ?? []
  if (!match || !Object.hasOwn(EVENTS, why))
    throw new Refusal(
      `--pause “${text}” needs days and what happened: 2018-03-01..2018-04-01=inquest. Leave the second day out where it lasts.`,
    )
  return {
    from: when('--pause', from),
    to: to === '' ? null : when('--pause', to),
    why: why as EventName,
  }
}

function when(option: string, text: string): When {
  const read = readWhen(text)
  if (read === null)
    throw new Refusal(`${option} “${text}” is no day and no time: 2018-03-31, or 2018-03-31T14:30.`)
  return read
}

// Without a day to look from, every pause given has happened.
function lastOf(from: When, pauses: readonly Pause[]): When {
  return [from, ...pauses.map(({ to }) => to ?? from)].reduce((a, b) =>
    nowOf(b) > nowOf(a) ? b : a,
  )
}

function nowOf(day: When): Date {
  return typeof day === 'string' ? new Date(`${day}T12:00Z`) : day
}
