import { createServer, type AddressInfo, type Server } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { openScanner } from '../../src/platform/files/scan.ts'
import { makeWorld, type World } from '../access/world.ts'
import { makeAskedRound } from '../support/asked-round.ts'
import { EVERY_TYPE } from '../support/asked-template.ts'
import { openTestSystem, type TestSystem } from '../support/test-database.ts'
import { hidden, Visitor } from '../support/visitor.ts'

let there: TestSystem
let app: Awaited<ReturnType<typeof createApp>>
let origin = ''
let world: World
let clamd: Server

const PDF = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'

beforeAll(async () => {
  there = await openTestSystem()
  // Stands in for clamd, which is no code of ours: finds what says EICAR.
  clamd = createServer((socket) => {
    let text = ''
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1')
      if (text.endsWith('\0\0\0\0'))
        socket.end(text.includes('EICAR') ? 'stream: Eicar FOUND\0' : 'stream: OK\0')
    })
  })
  await new Promise<void>((done) => clamd.listen(0, '127.0.0.1', done))
  const scan = openScanner(`tcp://127.0.0.1:${(clamd.address() as AddressInfo).port}`)
  const services = { ...there.system.services, scan }
  app = await createApp(there.config, { ...there.system, services })
  origin = await app.listen({ host: '127.0.0.1', port: 0 })
  world = await there.system.asOperator((operator) => makeWorld(operator, 'evidence'))
})
afterAll(async () => {
  await app.close()
  clamd.close()
  await there.drop()
})

function as(who: string): Visitor {
  const visitor = new Visitor(app)
  visitor.cookies.set('s', world.tokens.get(who) ?? '')
  return visitor
}

let n = 0
async function begun() {
  const { recipient } = await there.system.asOperator((operator) =>
    makeAskedRound(operator, {
      partnership: world.partnership,
      author: world.people.get('BM/near') ?? '',
      template: { ...EVERY_TYPE, code: `evidence-${n++}` },
      agency: world.agencies[0],
    }),
  )
  const path = `/asks/answer/${recipient}`
  await as('AL/near').send(path, { do: 'new' })
  return { recipient, path }
}

/** Sends a form with a file, as a browser does. */
async function attach(
  path: string,
  field: string,
  name: string,
  content: string | Buffer,
  more: object = {},
) {
  const body = new FormData()
  const fields = { ...hidden((await as('AL/near').get(path)).body), ...more }
  for (const [key, value] of Object.entries(fields)) body.append(key, String(value))
  body.append(field, new Blob([new Uint8Array(Buffer.from(content))]), name)
  const cookie = `s=${world.tokens.get('AL/near') ?? ''}`
  const headers = { cookie, 'sec-fetch-site': 'same-origin' }
  return fetch(`${origin}${path}`, { method: 'POST', body, headers, redirect: 'manual' })
}

test('a file is kept, read by whoever may read the return, and by nobody else', async () => {
  const { recipient, path } = await begun()
  const section = `${path}/leadership`
  const sent = await attach(section, 'q-evidence.file', 'C:\\papers\\policy.pdf', PDF, {
    ...{ 'q-lead': 'yes', 'q-lead-name': 'A', 'q-grade': '2' },
  })
  expect(sent.status).toBe(303)
  const page = (await as('AL/near').get(section)).body
  const [, file = ''] = /href="(\/asks\/returns\/[^"]+\/files\/[^"]+)"/.exec(page) ?? []
  expect(page).toContain('policy.pdf')
  const read = await as('AL/near').get(file)
  expect(read.body).toBe(PDF)
  expect(read.headers['content-disposition']).toContain('attachment')
  expect((await as('BM/near').get(file)).statusCode).toBe(404)
  await as('AL/near').send(`${path}/people`, { 'q-staff': '1' })
  await as('AL/near').send(`/asks/check/${recipient}`, { name: 'A', post: 'B', declares: 'yes' })
  expect((await as('BM/near').get(file)).body).toBe(PDF)
  expect((await as('AL/far').get(file)).statusCode).toBe(404)
  expect((await as('BM/near').get(file.replace(/.{4}$/, '0000'))).statusCode).toBe(404)
})

test('a file that is not what it says, or infected, or when nobody can look, is refused in words', async () => {
  const section = `${(await begun()).path}/leadership`
  const refused = async (name: string, content: string) => {
    const answer = await attach(section, 'q-evidence.file', name, content, { 'q-grade': '3' })
    expect(answer.status).toBe(422)
    return answer.text()
  }
  expect(await refused('policy.pdf', 'words')).toContain('is not what its name says')
  expect(await refused('run.exe', PDF)).toContain('is not a kind of file we take')
  expect(await refused('bad.txt', 'EICAR')).toContain('holds a virus and was not kept')
  // The grade beside it was saved all the same.
  expect((await as('AL/near').get(section)).body).toMatch(/value="3"[^>]*checked/)
  expect((await as('AL/near').get(section)).body).not.toContain('/files/')
})

test('a file can be taken away again, and one too many is refused', async () => {
  const section = `${(await begun()).path}/leadership`
  for (const name of ['a.txt', 'b.txt', 'c.txt'])
    expect((await attach(section, 'q-evidence.file', name, `words of ${name}`)).status).toBe(303)
  const fourth = await attach(section, 'q-evidence.file', 'd.txt', 'words of d')
  expect(await fourth.text()).toContain('Attach 3 files at most.')
  const [, sha = ''] =
    /\/files\/([0-9a-f]{64})"/.exec((await as('AL/near').get(section)).body) ?? []
  await as('AL/near').send(section, { 'q-evidence.remove': sha })
  expect((await as('AL/near').get(section)).body).not.toContain(sha)
})

test('answers given to another board come in by their file, where nothing is answered yet', async () => {
  const first = await begun()
  await as('AL/near').send(`${first.path}/leadership`, {
    'q-lead': 'yes',
    'q-lead-name': 'A. Chief',
    'q-grade': '1',
  })
  await as('AL/near').send(`${first.path}/people`, { 'q-staff': '90' })
  await as('AL/near').send(`/asks/check/${first.recipient}`, {
    name: 'A',
    post: 'B',
    declares: 'yes',
  })
  const [, given = ''] =
    /href="(\/asks\/returns\/[^"]+)"/.exec((await as('AL/near').get(first.path)).body) ?? []
  const file = (await as('AL/near').get(`${given}/return-file`)).body
  const second = await begun()
  await as('AL/near').send(`${second.path}/leadership`, { 'q-grade': '3' })
  const bringIn = `/asks/bring-in/${second.recipient}`
  expect(await (await attach(bringIn, 'file', 'r.json', '{}')).text()).toContain(
    'not a file of answers',
  )
  expect((await attach(bringIn, 'file', 'r.json', file)).status).toBe(303)
  const page = (await as('AL/near').get(`${second.path}/leadership`)).body
  expect(page).toContain('value="A. Chief"')
  expect(page).toMatch(/value="3"[^>]*checked/)
  expect((await as('AL/near').get(second.path)).body).toContain('carried forward to confirm')
})
