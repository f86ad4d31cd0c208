import { randomUUID } from 'node:crypto'

/** Runs SQL as one who may do everything: it arranges what a test then looks at. */
export type Arranging = (sql: string, values?: unknown[]) => Promise<unknown>

/** How somebody may stand to a room. */
export interface Situation {
  readonly name: string
  /** What it makes of somebody: a member as the grid means it, one who broke the glass, or neither. */
  readonly counts: 'member' | 'glass' | 'nobody'
  arrange(room: string, person: string, token: string): Promise<void>
}

/** In: how to run SQL, the partnership, and anybody who may own a room. Out: every situation there is. */
export function situationsIn(
  run: Arranging,
  partnership: string,
  owner: string,
): readonly Situation[] {
  const member = (room: string, person: string, from = `'2015-04-01'`, to = 'null') =>
    run(
      `insert into private.room_member (person_id, partnership_id, room_id, granted_by, from_day, to_day)
     values ($1, $2, $3, $1, ${from}, ${to})`,
      [person, partnership, room],
    ).then(() => undefined)
  const glass = (room: string, person: string, until: string) =>
    run(
      `insert into private.broken_glass (person_id, partnership_id, room_id, reason, broken_at, expires_at)
     values ($1, $2, $3, 'An emergency of the night', now() - interval '5 hours', now() + interval '${until}')`,
      [person, partnership, room],
    ).then(() => undefined)
  const exclude = (room: string, person: string) =>
    run(
      `insert into private.exclusion (person_id, room_id, reason, excluded_by) values ($1, $2, 'A relation', $1)`,
      [person, room],
    ).then(() => undefined)
  const session = (token: string, change: string) =>
    run(
      `update private.session set ${change} where token_sha256 = sha256(convert_to($1, 'UTF8'))`,
      [token],
    ).then(() => undefined)
  const inParent = async (room: string) => {
    const parent = randomUUID()
    for (const [id, above] of [
      [parent, null],
      [room, parent],
    ])
      await run(
        `insert into private.room (id, partnership_id, parent_id, owner_id, pathway, reference)
       values ($1, $2, $3, $4, 'made-up', $5)`,
        [id, partnership, above, owner, `S-${randomUUID()}`],
      )
    return parent
  }

  return [
    { name: 'nobody to the room', counts: 'nobody', arrange: () => Promise.resolve() },
    { name: 'a named member', counts: 'member', arrange: (room, person) => member(room, person) },
    {
      name: 'a member from tomorrow',
      counts: 'nobody',
      arrange: (room, person) => member(room, person, 'private.today() + 1'),
    },
    {
      name: 'a member until today, ended this minute',
      counts: 'nobody',
      arrange: (room, person) => member(room, person, `'2015-04-01'`, 'private.today()'),
    },
    {
      name: 'a member for the last day',
      counts: 'member',
      arrange: (room, person) => member(room, person, `'2015-04-01'`, 'private.today() + 1'),
    },
    {
      name: 'a member of another room',
      counts: 'nobody',
      arrange: (_room, person) => member(randomUUID(), person),
    },
    {
      name: 'a member of the standing room it lies in',
      counts: 'member',
      arrange: async (room, person) => member(await inParent(room), person),
    },
    {
      name: 'a former member of the standing room',
      counts: 'nobody',
      arrange: async (room, person) =>
        member(await inParent(room), person, `'2015-04-01'`, 'private.today()'),
    },
    {
      name: 'a member, excluded',
      counts: 'nobody',
      async arrange(room, person) {
        await member(room, person)
        await exclude(room, person)
      },
    },
    {
      name: 'a member of the standing room, excluded from that',
      counts: 'nobody',
      async arrange(room, person) {
        const parent = await inParent(room)
        await member(parent, person)
        await exclude(parent, person)
      },
    },
    {
      name: 'a member of the standing room, excluded from this one',
      counts: 'nobody',
      async arrange(room, person) {
        await member(await inParent(room), person)
        await exclude(room, person)
      },
    },
    {
      name: 'glass broken',
      counts: 'glass',
      arrange: (room, person) => glass(room, person, '1 hour'),
    },
    {
      name: 'glass broken, run out',
      counts: 'nobody',
      arrange: (room, person) => glass(room, person, '-1 second'),
    },
    {
      name: 'glass broken on another room',
      counts: 'nobody',
      arrange: (_room, person) => glass(randomUUID(), person, '1 hour'),
    },
    {
      name: 'glass broken, excluded',
      counts: 'nobody',
      async arrange(room, person) {
        await glass(room, person, '1 hour')
        await exclude(room, person)
      },
    },
    {
      name: 'a member without a second factor',
      counts: 'nobody',
      async arrange(room, person, token) {
        await member(room, person)
        await session(token, 'mfa = false')
      },
    },
    {
      name: 'a member whose sign-in is nine hours old',
      counts: 'nobody',
      async arrange(room, person, token) {
        await member(room, person)
        await session(token, `created_at = now() - interval '9 hours'`)
      },
    },
    {
      name: 'a member whose session has ended',
      counts: 'nobody',
      async arrange(room, person, token) {
        await member(room, person)
        await session(token, 'closed_at = now()')
      },
    },
    {
      name: 'a member whose account is closed',
      counts: 'nobody',
      async arrange(room, person) {
        await member(room, person)
        await run('update private.account set disabled_at = now() where person_id = $1', [person])
      },
    },
    {
      name: 'a member whose role has ended',
      counts: 'nobody',
      async arrange(room, person) {
        await member(room, person)
        for (const table of ['role_grant', 'group_member'])
          await run(`update private.${table} set to_day = private.today() where person_id = $1`, [
            person,
          ])
      },
    },
  ]
}
