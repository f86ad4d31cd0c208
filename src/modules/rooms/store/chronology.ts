import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../../platform/http/index.ts'
import type { ChronologyEntry } from '../domain/chronology/entry.ts'
import type { EntryDays } from '../domain/chronology/gaps.ts'
import type { Day } from '../domain/facts.ts'
import { inIndexOrder, withoutSorting } from './plans.ts'

const isId = (id: string) => /^[0-9a-f-]{36}$/.test(id)

/** An entry with who gave it; what was taken back is not read. */
export type StoredEntry = ChronologyEntry & {
  readonly authorId: string
  /** The checksum of the file it came in; null where it was typed. */
  readonly sha256: string | null
}

const COLUMNS = sql`e.id, e.happened_on::text as on, e.happened_time as time, e.until_on::text as until,
  e.child, e.who, e.what, e.response, e.comment, e.source, e.source_row as "sourceRow",
  e.source_sha256 as sha256, e.agency_id as "agencyId", g.name as agency, e.author_id as "authorId",
  to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`
const FROM = sql`app.room_entry e left join app.agency g on g.id = e.agency_id`

// The order of the domain's merge; entries of one moment stay in the order of their file.
const ORDER = sql`coalesce(e.happened_time, '24:00'), e.at, coalesce(e.source_row, 0), e.id`

/** Which entries of a room are looked at; null or '' for all. */
export interface EntryFilter {
  /** An agency's id; 'none' for those the partnership's unit gave. */
  readonly agency: string
  readonly child: string
  /** The checksum of a file, or 'typed'. */
  readonly source: string
  /** Each of these words stands somewhere in the entry. */
  readonly words: readonly string[]
  readonly from: Day | null
  readonly to: Day | null
}

export const NO_FILTER: EntryFilter = {
  agency: '',
  child: '',
  source: '',
  words: [],
  from: null,
  to: null,
}

function within(room: string, filter: EntryFilter): RawBuilder<unknown> {
  const { agency, child, source, words, from, to } = filter
  const conditions = [
    sql`e.room_id = ${room}::uuid and e.removed_at is null`,
    ...(agency === 'none' ? [sql`e.agency_id is null`] : []),
    ...(isId(agency) ? [sql`e.agency_id = ${agency}::uuid`] : []),
    ...(child === '' ? [] : [sql`${child} = any(string_to_array(e.child, ', '))`]),
    ...(source === 'typed' ? [sql`e.source_sha256 is null`] : []),
    ...(source === '' || source === 'typed' ? [] : [sql`e.source_sha256 = ${source}`]),
    ...words.map(
      (word) =>
        sql`e.what || ' ' || e.response || ' ' || e.who || ' ' || e.comment || ' ' || e.source
          ilike ${`%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`}`,
    ),
    ...(from === null ? [] : [sql`e.happened_on >= ${from}::date`]),
    ...(to === null ? [] : [sql`e.happened_on <= ${to}::date`]),
  ]
  return sql.join(conditions, sql` and `)
}

/** Where a page begins: after or before an entry, or at a day. */
export type PageAt =
  { readonly after: string } | { readonly before: string } | { readonly day: Day } | null

export interface EntryPage {
  readonly entries: readonly StoredEntry[]
  readonly earlier: boolean
  readonly later: boolean
  /** How many entries are looked at in all, where that was found on the way; else null. */
  readonly total: number | null
}

/**
 * One page of a room's chronology, in order. In: what is looked at, where the page begins, and how many stand on
 * it. However long the chronology is, only the page is read where nothing is filtered by words.
 */
export async function listEntryPage(
  tx: Tx,
  room: string,
  filter: EntryFilter,
  at: PageAt,
  most: number,
): Promise<EntryPage> {
  const back = at !== null && 'before' in at
  // Words that few entries have are looked for in all of them, and then no order helps.
  const inOrder = filter.words.length === 0
  const all = within(room, filter)
  const page = { where: sql`${all} and ${begins(room, at)}`, back, most: most + 1, inOrder }
  const rows = await entriesWhere(tx, page)
  const more = rows.length > most
  const entries = rows.slice(0, most)
  if (back) return { entries: entries.reverse(), earlier: more, later: true, total: null }
  if (at === null) return { entries, earlier: false, later: more, total: totalOf(rows, inOrder) }
  const [first] = entries
  const before = first ? sql`${all} and ${begins(room, { before: first.id })}` : all
  const [one] = await entriesWhere(tx, { where: before, back: true, most: 1, inOrder })
  return { entries, earlier: one !== undefined, later: more, total: null }
}

const totalOf = ([first]: readonly Counted[], inOrder: boolean) =>
  inOrder ? null : (first?.total ?? 0)

type Counted = StoredEntry & { readonly total?: number }

interface Wanted {
  readonly where: RawBuilder<unknown>
  readonly most: number
  /** The last first. */
  readonly back?: boolean
  /** Read in the order of the index, until there are enough. */
  readonly inOrder?: boolean
}

async function entriesWhere(
  tx: Tx,
  { where, most, back = false, inOrder = false }: Wanted,
): Promise<Counted[]> {
  const order = back
    ? sql`e.happened_on desc, coalesce(e.happened_time, '24:00') desc, e.at desc, coalesce(e.source_row, 0) desc, e.id desc`
    : sql`e.happened_on, ${ORDER}`
  // Where all of them are gone through anyway, they are counted too.
  const counted = inOrder ? sql`` : sql`, (count(*) over ())::int as total`
  const query = sql<Counted>`
    select ${COLUMNS} ${counted} from ${FROM} where ${where} order by ${order} limit ${most}`
  const read = async () => (await query.execute(tx)).rows
  return inOrder ? inIndexOrder(tx, read) : read()
}

// The day by itself lets the index find the place; the rest tells those of one day apart.
function begins(room: string, at: PageAt): RawBuilder<unknown> {
  if (at === null) return sql`true`
  if ('day' in at) return sql`e.happened_on >= ${at.day}::date`
  const id = 'after' in at ? at.after : at.before
  if (!isId(id)) return sql`true`
  const key = (column: RawBuilder<unknown>) =>
    sql`(select ${column} from app.room_entry e where e.id = ${id}::uuid and e.room_id = ${room}::uuid)`
  const own = sql`(e.happened_on, ${ORDER})`
  const its = sql`(${key(sql`e.happened_on`)}, ${key(sql`coalesce(e.happened_time, '24:00')`)},
    ${key(sql`e.at`)}, ${key(sql`coalesce(e.source_row, 0)`)}, ${id}::uuid)`
  return 'after' in at
    ? sql`e.happened_on >= ${key(sql`e.happened_on`)} and ${own} > ${its}`
    : sql`e.happened_on <= ${key(sql`e.happened_on`)} and ${own} < ${its}`
}

/** How many entries of a room are looked at. */
export async function countEntries(tx: Tx, room: string, filter: EntryFilter): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from app.room_entry e where ${within(room, filter)}`.execute(tx)
  return rows[0]?.n ?? 0
}

/** All entries that are looked at, in order, at most so many. */
export async function listEntries(
  tx: Tx,
  room: string,
  filter: EntryFilter,
  most: number,
): Promise<readonly StoredEntry[]> {
  const inOrder = filter.words.length === 0
  return entriesWhere(tx, { where: within(room, filter), most, inOrder })
}

/** Out: the entry; null where there is none, it was taken back, or it is not this person's to see. */
export async function findEntry(tx: Tx, room: string, id: string): Promise<StoredEntry | null> {
  const [entry] = await listEntriesById(tx, room, [id])
  return entry ?? null
}

/** Entries by their ids, in no order. */
export async function listEntriesById(
  tx: Tx,
  room: string,
  ids: readonly string[],
): Promise<readonly StoredEntry[]> {
  const known = ids.filter(isId)
  if (known.length === 0) return []
  const where = sql`e.room_id = ${room}::uuid and e.removed_at is null and e.id = any(${known}::uuid[])`
  return entriesWhere(tx, { where, most: known.length })
}

/** The days of which entries tell, each once for each agency. */
export async function listEntryDays(tx: Tx, room: string): Promise<readonly EntryDays[]> {
  const query = sql<EntryDays>`
    select distinct e.happened_on::text as on, e.until_on::text as until, e.agency_id as "agencyId"
    from app.room_entry e where ${within(room, NO_FILTER)}`
  return withoutSorting(tx, async () => (await query.execute(tx)).rows)
}
