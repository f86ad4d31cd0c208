import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestSystem, type TestSystem } from '../support/test-database.ts'

let there: TestSystem
let client: Client

beforeAll(async () => {
  there = await openTestSystem()
  client = new Client({ connectionString: there.url })
  await client.connect()
})

afterAll(async () => {
  await client.end()
  await there.drop()
})

async function names(sql: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(sql)
  return rows.map(({ name }) => name)
}

test('every table of the modules has row-level security on and forced, and a policy to read by', async () => {
  expect(
    await names(`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'app' and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity
        and exists (select from pg_policy p where p.polrelid = c.oid and p.polname like 'may_read%'))`),
  ).toEqual([])
})

test('there are tables for the rules to hold', async () => {
  expect(
    (await names(`select tablename as name from pg_tables where schemaname = 'app'`)).length,
  ).toBeGreaterThan(4)
})

test('the application may delete nothing, owns nothing and bypasses nothing', async () => {
  expect(
    await names(`select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and c.relkind in ('r', 'p', 'v')
        and (has_table_privilege('sightline_app', c.oid, 'delete') or has_table_privilege('sightline_app', c.oid, 'truncate')
          or c.relowner = 'sightline_app'::regrole)`),
  ).toEqual([])
  expect(
    await names(`select rolname as name from pg_roles where rolname like 'sightline%'
      and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolcanlogin)`),
  ).toEqual([])
})

test('the application can read nothing in the private and the audit schemas', async () => {
  expect(
    await names(`select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('private', 'audit', 'form') and c.relkind = 'r'
        and has_any_column_privilege('sightline_app', c.oid, 'select')`),
  ).toEqual([])
})

test('every function that runs with its owner’s rights has an empty search path', async () => {
  expect(
    await names(`select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where p.prosecdef and n.nspname in ('app', 'access', 'private', 'audit', 'form')
        and not coalesce(p.proconfig @> array['search_path=""'], false)`),
  ).toEqual([])
})
