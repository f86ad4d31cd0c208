import type { ComparisonRow } from './comparison.ts'
import { silenceOf, type Recipient, type Round } from './round.ts'
import type { Scores } from './scores.ts'
import type { Template } from './template.ts'

/** A round of one template with those asked in it, and what each scored, by recipient. */
export interface ComparedRound {
  readonly round: Pick<Round, 'period' | 'template' | 'openedAt'>
  readonly recipients: readonly Pick<
    Recipient,
    'id' | 'agencyId' | 'urn' | 'name' | 'askedAs' | 'state'
  >[]
  readonly self: ReadonlyMap<string, Scores>
  readonly moderated: ReadonlyMap<string, Scores>
}

/**
 * The comparison of a template's rounds: a row for every agency, standard and year, also where there is
 * nothing, with what kind of nothing it is. In: the rounds, the latest year first; where an agency was
 * asked twice in a year, the first of them counts. Out: by agency, standard and year, the earliest
 * first. A standard lives on under another id where a version's map says so; where no map leads from a
 * year's version to the latest one, a break stands before the first year after it.
 */
export function comparisonRows(rounds: readonly ComparedRound[]): readonly ComparisonRow[] {
  const latest = rounds[0]?.round.template
  if (!latest) return []
  const templates = rounds.map(({ round }) => round.template)
  const titles = new Map<string, string>()
  for (const template of templates)
    for (const { id, title } of template.standards) {
      const { key } = lineOf(template, id, latest, templates)
      if (!titles.has(key)) titles.set(key, title)
    }
  const periods = [...new Set(rounds.map(({ round }) => round.period))].sort()
  const cells = cellsOf(rounds, latest, templates)
  const eras = erasOf(rounds, latest, templates)
  return [...cells]
    .sort(([, a], [, b]) => a.name.localeCompare(b.name, 'en-GB'))
    .flatMap(([, { name, by }]) =>
      [...titles].flatMap(([key, standard]) =>
        periods.map((period, at) => {
          const cell = by.get(period)
          return {
            agency: name,
            standard,
            period,
            self: cell?.self.get(key) ?? null,
            moderated: cell?.moderated.get(key) ?? null,
            silence: silenceOf(cell?.recipient),
            breakBefore: at > 0 && eras.get(period) !== eras.get(periods[at - 1] ?? ''),
          }
        }),
      ),
    )
}

interface Cell {
  readonly recipient: Pick<Recipient, 'state'>
  readonly self: ReadonlyMap<string, number>
  readonly moderated: ReadonlyMap<string, number>
}

function cellsOf(
  rounds: readonly ComparedRound[],
  latest: Template,
  templates: readonly Template[],
) {
  const all = new Map<string, { name: string; by: Map<string, Cell> }>()
  for (const { round, recipients, self, moderated } of rounds) {
    const keyed = (scores: Scores | undefined) =>
      new Map(
        Object.entries(scores ?? {}).map(([id, score]) => [
          lineOf(round.template, id, latest, templates).key,
          score,
        ]),
      )
    for (const one of recipients) {
      if (one.askedAs !== 'agency' && one.askedAs !== 'school') continue
      const key = one.agencyId ?? (one.urn || one.name)
      const of = all.get(key) ?? { name: one.name, by: new Map<string, Cell>() }
      if (!of.by.has(round.period))
        of.by.set(round.period, {
          recipient: one,
          self: keyed(self.get(one.id)),
          moderated: keyed(moderated.get(one.id)),
        })
      all.set(key, of)
    }
  }
  return all
}

// Years whose standards lead to the latest version are one era; others are an era by their version.
function erasOf(
  rounds: readonly ComparedRound[],
  latest: Template,
  templates: readonly Template[],
): ReadonlyMap<string, number> {
  const eras = new Map<string, number>()
  for (const { round } of rounds) {
    if (eras.has(round.period)) continue
    const { version } = round.template
    eras.set(round.period, leads(version, latest, templates) ? latest.version : version)
  }
  return eras
}

function leads(version: number, latest: Template, templates: readonly Template[]): boolean {
  if (version === latest.version) return true
  return stepsFrom(version, templates).some(({ to }) => leads(to, latest, templates))
}

// Only upwards, so that a chain of maps always ends.
function stepsFrom(version: number, templates: readonly Template[]) {
  return templates.flatMap(({ code, version: to, maps }) =>
    maps
      .filter((map) => map.code === code && map.version === version && to > version)
      .map(({ standards }) => ({ to, standards })),
  )
}

// A standard by the id it has in the latest version it reached; one that ended keeps its version's.
function lineOf(
  template: Pick<Template, 'version'>,
  id: string,
  latest: Template,
  templates: readonly Template[],
): { readonly key: string } {
  if (template.version === latest.version) return { key: id }
  const step = stepsFrom(template.version, templates).find(({ to }) => leads(to, latest, templates))
  const next = step?.standards[id]
  if (step && next) return lineOf({ version: step.to }, next, latest, templates)
  const lives = !step && latest.standards.some((one) => one.id === id)
  return { key: lives ? id : `${id}@${template.version}` }
}
