/** What one person or agency owes, over every round that runs. */
export interface Owing<T> {
  readonly key: string
  readonly name: string
  readonly email: string
  readonly owed: readonly T[]
}

interface Owed {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly agencyId: string | null
  readonly due: string
}

/**
 * In: what is owed, the latest first. Out: the same by who owes it, an agency by itself and anybody
 * else by their address, whoever has owed something longest first.
 */
export function byWhoOwes<T extends Owed>(owed: readonly T[]): readonly Owing<T>[] {
  const groups = new Map<string, T[]>()
  for (const one of owed) {
    const key = one.agencyId ? `agency ${one.agencyId}` : one.email || `alone ${one.id}`
    const before = groups.get(key)
    if (before) before.push(one)
    else groups.set(key, [one])
  }
  return [...groups].map(([key, all]) => ({
    key,
    name: all[0]?.name ?? '',
    email: all.find(({ email }) => email !== '')?.email ?? '',
    owed: all,
  }))
}

/** What can be reminded of: by address, what was asked and has no answer of any kind. */
export function remindable<
  T extends Owed & { readonly state: string; readonly remindable: boolean },
>(owed: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const by = new Map<string, T[]>()
  for (const one of owed) {
    if (one.email === '' || one.state !== 'asked' || !one.remindable) continue
    by.set(one.email, [...(by.get(one.email) ?? []), one])
  }
  return by
}
