import type { ComparisonRow } from './comparison.ts'
import { silenceOf, type Recipient, type Round } from './round.ts'
import type { Scores } from './scores.ts'
import type { Template } from './template.ts'
import { followStandard, scoreOfYear } from './version-trend.ts'

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
 * first. Standards are the latest version's, followed back through its maps; then those that ended.
 */
export function comparisonRows(rounds: readonly ComparedRound[]): readonly ComparisonRow[] {
  const lines = linesOf(rounds.map(({ round }) => round))
  const periods = [...new Set(rounds.map(({ round }) => round.period))].sort()
  return toldApart([...cellsOf(rounds).values()])
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'))
    .flatMap(({ name, by }) =>
      lines.flatMap(({ title, standards, breaks }) =>
        periods.map((period) => {
          const cell = by.get(period)
          const score = (scores: Scores | undefined) =>
            cell && scores
              ? scoreOfYear(
                  cell.template.scoring?.how ?? 'lowest',
                  scores,
                  standards.get(cell.template.version) ?? [],
                )
              : null
          return {
            agency: name,
            standard: title,
            period,
            self: score(cell?.self),
            moderated: score(cell?.moderated),
            silence: silenceOf(cell?.recipient),
            breakBefore: breaks.has(period),
          }
        }),
      ),
    )
}

interface Compared {
  readonly name: string
  readonly urn: string
  readonly by: ReadonlyMap<string, Cell>
}

// Two schools may have one name; their readers, and whoever groups the rows, must not take them for one.
function toldApart(all: readonly Compared[]): readonly Compared[] {
  const names = Map.groupBy(all, ({ name }) => name)
  return all.map((one) => {
    const same = names.get(one.name) ?? []
    if (same.length < 2) return one
    const mark = one.urn === '' ? `number ${same.indexOf(one) + 1}` : `URN ${one.urn}`
    return { ...one, name: `${one.name} (${mark})` }
  })
}

interface Cell {
  readonly recipient: Pick<Recipient, 'state'>
  readonly template: Template
  readonly self: Scores | undefined
  readonly moderated: Scores | undefined
}

function cellsOf(rounds: readonly ComparedRound[]) {
  const all = new Map<string, { name: string; urn: string; by: Map<string, Cell> }>()
  for (const { round, recipients, self, moderated } of rounds)
    for (const recipient of recipients) {
      const { id, agencyId, urn, name, askedAs } = recipient
      if (askedAs !== 'agency' && askedAs !== 'school') continue
      const key = agencyId ?? (urn || name)
      const of = all.get(key) ?? { name, urn, by: new Map<string, Cell>() }
      if (!of.by.has(round.period))
        of.by.set(round.period, {
          recipient,
          template: round.template,
          self: self.get(id),
          moderated: moderated.get(id),
        })
      all.set(key, of)
    }
  return all
}

interface Line {
  readonly title: string
  /** By version: the standards of it that live on as this one. */
  readonly standards: ReadonlyMap<number, readonly string[]>
  /** Years that can't be held against the one before. */
  readonly breaks: ReadonlySet<string>
}

function linesOf(rounds: readonly ComparedRound['round'][]): readonly Line[] {
  const versions = [...new Map(rounds.map(({ template }) => [template.version, template])).values()]
  versions.sort((a, b) => b.version - a.version)
  const years = rounds
    .map(({ period, template: { code, version } }) => ({ period, code, version }))
    .filter(({ period }, at, all) => all.findIndex((one) => one.period === period) === at)
    .reverse()
  const followed = new Set<string>()
  return versions.flatMap(({ code, version, standards }) =>
    standards.flatMap(({ id, title }): Line[] => {
      if (followed.has(`${version} ${id}`)) return []
      const target = { code, version, standard: id }
      const all = new Map(
        versions.map((one) => {
          const [there] = followStandard(versions, target, [{ ...one, period: '' }])
          return [one.version, there?.standards ?? []]
        }),
      )
      for (const [of, ids] of all) for (const one of ids) followed.add(`${of} ${one}`)
      const breaks = followStandard(versions, target, years)
        .filter(({ breakBefore }) => breakBefore !== null)
        .map(({ period }) => period)
      return [{ title, standards: all, breaks: new Set(breaks) }]
    }),
  )
}
