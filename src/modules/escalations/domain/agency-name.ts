/** Whether two names that people typed are the same agency’s. */
export function isSameAgency(one: string, other: string): boolean {
  return bare(one) === bare(other)
}

function bare(name: string): string {
  return name.trim().replaceAll(/\s+/g, ' ').toLowerCase()
}
