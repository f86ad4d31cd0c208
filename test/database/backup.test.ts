import { appendFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { backUp, putBack } from '../../src/platform/backup/index.ts'
import { openSystem } from '../../src/system.ts'
import { openTestSystem, type TestSystem } from '../support/test-database.ts'

let from: TestSystem
let to: TestSystem
let folder = ''

beforeAll(async () => {
  from = await openTestSystem('demonstration')
  to = await openTestSystem()
  folder = await mkdtemp(join(tmpdir(), 'sightline-backup-'))
}, 120_000)
afterAll(async () => {
  await from.drop()
  await to.drop()
  await rm(folder, { recursive: true })
})

const count = async ({ system }: TestSystem, table: string) => {
  const [row] = await system.asOperator(({ query }) =>
    query(
      `select count(*)::int as n, md5(string_agg(t::text, '' order by t::text)) as sum from ${table} t`,
    ),
  )
  return row
}

test('what was backed up comes back, row for row, with an audit log that still holds', async () => {
  await from.system.signAuditLog(new Date())
  const rows = await backUp(from.url, from.config, join(folder, 'whole'), new Date())
  expect(rows).toBeGreaterThan(100_000)
  expect(await putBack(to.url, to.config, join(folder, 'whole'))).toBe(rows)
  for (const table of [
    'app.upload_record',
    'app.figure',
    'app.report',
    'app.statement',
    'app.person',
  ])
    expect(await count(to, table)).toEqual(await count(from, table))
  // With the secret that came back, as a server started anew has it.
  const again = await openSystem(to.config)
  const { entries, checkpoints, faults } = await again.verifyAuditLog()
  await again.close()
  expect(entries).toBeGreaterThan(50)
  expect(checkpoints).toBe(1)
  expect(faults).toEqual([])
}, 120_000)

test('a system that holds a partnership is not written over', async () => {
  await expect(putBack(to.url, to.config, join(folder, 'whole'))).rejects.toThrow(
    'holds a partnership',
  )
})

test('a backup that was altered is refused', async () => {
  const empty = await openTestSystem()
  await appendFile(join(folder, 'whole', 'app.person.jsonl'), '{}\n')
  await expect(putBack(empty.url, empty.config, join(folder, 'whole'))).rejects.toThrow('altered')
  await empty.drop()
})
