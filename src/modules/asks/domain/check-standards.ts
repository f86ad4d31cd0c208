import { ID } from './identifier.ts'
import { questionsOf, type Template, type VersionMap } from './template.ts'

/** What is wrong with the standards of a template. Out: sentences. */
export function standardProblems(template: Template): string[] {
  const { standards, scoring } = template
  const found = standards.flatMap(({ id, title }, at) => {
    const mine: string[] = []
    const name = title.trim() || id
    if (!ID.test(id)) mine.push(`The standard “${name}” needs a short name.`)
    if (title.trim() === '') mine.push(`The standard “${id}” needs a title.`)
    if (standards.findIndex((other) => other.id === id) < at)
      mine.push(`Two standards have the short name “${id}”.`)
    if (scoring && !isScored(template, id))
      mine.push(`Nothing gives the standard “${name}” a score.`)
    return mine
  })
  if (scoring && standards.length === 0) found.push('It is scored, but has no standards.')
  return found
}

function isScored(template: Template, standard: string): boolean {
  return questionsOf(template).some((question) => {
    if (question.standard !== standard) return false
    return template.scoring?.how === 'share-good'
      ? question.type === 'one' && (question.good?.length ?? 0) > 0
      : question.type === 'grade'
  })
}

/** What is wrong with how answers become scores. Out: sentences. */
export function scoringProblems({ scoring }: Template): string[] {
  if (!scoring) return []
  const found: string[] = []
  const { how, least, most, metFrom } = scoring
  if (!(least < most)) found.push('The lowest score must be below the highest.')
  if (metFrom < least || metFrom > most)
    found.push('The score from which a standard is met lies outside the scores.')
  if (how === 'share-good' && (least !== 0 || most !== 100))
    found.push('A share of good answers goes from 0 to 100.')
  return found
}

/** What is wrong with the maps. In: also the templates they speak of, where known. Out: sentences. */
export function mapProblems(template: Template, earlier: readonly Template[]): string[] {
  return template.maps.flatMap((map, at) => {
    const name = `The map from ${map.code} version ${map.version}`
    const found: string[] = []
    if (map.code === template.code && map.version >= template.version)
      found.push(`${name} must come from an earlier version.`)
    if (template.maps.findIndex((other) => sameVersion(other, map)) < at)
      found.push(`${name} stands there twice.`)
    for (const to of new Set(Object.values(map.standards)))
      if (to !== null && !template.standards.some(({ id }) => id === to))
        found.push(`${name} leads to “${to}”, which is no standard here.`)
    const old = earlier.find((one) => sameVersion(one, map))
    return old ? [...found, ...sourceProblems(name, map, old)] : found
  })
}

function sourceProblems(name: string, map: VersionMap, old: Template): string[] {
  const known = old.standards.map(({ id }) => id)
  return [
    ...Object.keys(map.standards)
      .filter((id) => !known.includes(id))
      .map((id) => `${name} speaks of “${id}”, which was no standard there.`),
    ...known
      .filter((id) => !(id in map.standards))
      .map((id) => `${name} does not say what became of “${id}”.`),
  ]
}

const sameVersion = (
  a: { readonly code: string; readonly version: number },
  b: { readonly code: string; readonly version: number },
) => a.code === b.code && a.version === b.version
