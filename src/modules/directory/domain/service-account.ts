/** The account under which the command line acts in a partnership; nobody can sign in as it. */
export function serviceAddress(slug: string): string {
  return `command-line@${slug}.sightline.invalid`
}

/** In: a partnership's id as typed. Out: what is wrong with it in one sentence, or null. */
export function slugProblem(slug: string): string | null {
  if (/^[a-z][a-z0-9-]{1,40}$/.test(slug)) return null
  return 'A partnership ID has 2 to 41 lower-case letters, digits and hyphens, and starts with a letter.'
}
