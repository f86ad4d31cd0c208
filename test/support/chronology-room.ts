import { caseAuditsPathway } from '../../src/modules/case-audits/index.ts'
import { addChild, admit, getRoom, openRoom } from '../../src/modules/rooms/index.ts'
import type { AccessKind } from '../../src/modules/rooms/domain/pathway.ts'
import { addressOf } from '../../src/demo/people.ts'
import type { System } from '../../src/system.ts'
import { managerOf } from './asks.ts'

/** A room of the Business Manager's, with two children and these people let in. Out: its id. */
export async function chronologyRoom(
  system: System,
  members: readonly string[],
  access: AccessKind = 'review_room',
): Promise<string> {
  const { as } = await managerOf(system)
  const people = await system.asOperator(({ query }) =>
    query('select id, email from app.person where email = any($1)', [members.map(addressOf)]),
  )
  return as(async (context) => {
    const pathway = { ...caseAuditsPathway, access }
    const id = await openRoom(context, pathway, { standing: false, parentId: null, name: '' })
    const room = await getRoom(context, id)
    await addChild(context, room, { name: 'Tamsin Quarrell', born: '2010-05-01' })
    await addChild(context, room, { name: 'Jory Quarrell' })
    const lastDay = new Date(context.now.getTime() + 86_400_000).toISOString().slice(0, 10)
    for (const { id: person } of people) {
      const one = { person: String(person), asRole: 'Member', purpose: 'The review', lastDay }
      const outcome = await admit(context.tx, id, one)
      if (outcome !== 'admitted') throw new Error(`Somebody can’t be let in: ${outcome}.`)
    }
    return id
  })
}
