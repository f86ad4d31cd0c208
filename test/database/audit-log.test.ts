import { readFile, writeFile } from 'node:fs/promises'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { checkpointFile } from '../../src/platform/audit/index.ts'
import { openTestSystem, type TestSystem } from '../support/test-database.ts'

let there: TestSystem
let superuser: Client

beforeAll(async () => {
  there = await openTestSystem()
  superuser = new Client({ connectionString: there.url })
  await superuser.connect()
  await superuser.query('reset role')
})
afterAll(async () => {
  await superuser.end()
  await there.drop()
})

// Each test begins with a log of its own: three entries of one chain, signed after the second.
beforeEach(async () => {
  await superuser.query('delete from audit.entry; delete from audit.checkpoint')
  await superuser.query(
    `update audit.shard set last_seq = 0, last_hash = sha256(convert_to('sightline ' || shard, 'UTF8'))`,
  )
  await writeFile(outside(), '')
  for (const act of ['first', 'second']) await entry(act)
  await there.system.signAuditLog(new Date('2018-06-01T10:00:00Z'))
  await entry('third')
  await there.system.signAuditLog(new Date('2018-06-01T11:00:00Z'))
})

const outside = () => checkpointFile(there.config.dataFolder, there.url)

const entry = (act: string) =>
  superuser.query(`select audit.write('room', '00000000-0000-0000-0000-000000000001', $1, '{}')`, [
    act,
  ])

async function faults(): Promise<string[]> {
  const found = await there.system.verifyAuditLog()
  return found.faults.map(({ seq, fault }) => `${seq}: ${fault}`)
}

/** Works every hash of the chain out anew, as somebody would who wants nothing to show. */
async function rewriteChain(): Promise<void> {
  await superuser.query(`do $$
    declare one audit.entry; previous bytea; place integer;
    begin
      select distinct shard into place from audit.entry;
      previous := sha256(convert_to('sightline ' || place, 'UTF8'));
      for one in select * from audit.entry order by seq loop
        previous := audit.text_of(previous, one.seq, one.at, one.actor, one.partnership, one.kind,
          one.record, one.act, one.detail);
        update audit.entry set hash = previous where shard = one.shard and seq = one.seq;
      end loop;
      update audit.shard set last_hash = previous, last_seq = (select max(seq) from audit.entry) where shard = place;
    end $$`)
}

test('a log that nobody touched holds, signatures and all', async () => {
  const { entries, checkpoints, faults: none } = await there.system.verifyAuditLog()
  expect({ entries, checkpoints, none }).toEqual({ entries: 3, checkpoints: 2, none: [] })
})

test('nothing is signed twice where nothing was written', async () => {
  await there.system.signAuditLog(new Date('2018-06-01T12:00:00Z'))
  expect((await there.system.verifyAuditLog()).checkpoints).toBe(2)
})

test('a changed entry is found where it is', async () => {
  await superuser.query(`update audit.entry set act = 'something else' where seq = 2`)
  expect(await faults()).toEqual(['2: this entry was altered, or one was put in before it'])
})

test('an entry taken out of the middle is found, and only there', async () => {
  await superuser.query('delete from audit.entry where seq = 2')
  expect(await faults()).toEqual(expect.arrayContaining(['2: this entry is missing']))
})

test('the last entries taken away are found', async () => {
  await superuser.query('delete from audit.entry where seq = 3')
  expect(await faults()).toEqual(expect.arrayContaining(['3: the last entries are missing']))
})

test('an entry put in after the last is found', async () => {
  await superuser.query(`insert into audit.entry
    select shard, seq + 1, at, actor, partnership, kind, record, 'put in', detail, hash
    from audit.entry where seq = 3`)
  expect(await faults()).toEqual(expect.arrayContaining(['4: entries were put in after the last']))
})

test('a chain rewritten whole, with hashes that hold, is found by what was signed', async () => {
  await superuser.query(`update audit.entry set act = 'never happened' where seq = 3`)
  await rewriteChain()
  expect(await faults()).toEqual([
    '3: between entry 3 and entry 3 this chain is not as it was signed on 2018-06-01T11:00:00.000Z',
  ])
})

test('a chain cut short and rewritten is found by what was signed', async () => {
  await superuser.query('delete from audit.entry where seq > 1')
  await rewriteChain()
  expect((await faults())[0]).toContain('between entry 1 and entry 2')
})

test('a checkpoint forged to agree with a rewritten chain is not signed', async () => {
  await superuser.query(`update audit.entry set act = 'never happened' where seq = 3`)
  await rewriteChain()
  await superuser.query('update audit.checkpoint set heads = audit.heads() where number = 2')
  expect((await faults()).some((fault) => fault.includes('was not signed by this system'))).toBe(
    true,
  )
})

test('checkpoints taken out of the database are missed, by the copy outside it', async () => {
  await superuser.query('delete from audit.checkpoint where number = 2')
  expect((await faults())[0]).toContain('checkpoint 2')
  await superuser.query('delete from audit.checkpoint')
  expect(await faults()).toHaveLength(2)
})

test('the copy outside has every checkpoint, one on a line', async () => {
  const text = await readFile(outside(), 'utf8')
  expect(text.trim().split('\n')).toHaveLength(2)
})

test('a folder that served another database says nothing of this one', async () => {
  const other = checkpointFile(there.config.dataFolder, 'postgres://elsewhere/other')
  expect(new Set([other, outside(), checkpointFile(there.config.dataFolder, null)]).size).toBe(3)
  await writeFile(other, (await readFile(outside(), 'utf8')).replaceAll('"number":', '"number":7'))
  expect(await faults()).toEqual([])
})
