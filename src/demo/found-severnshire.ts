import { foundPartnership } from '../modules/directory/index.ts'
import type { Operator } from '../platform/operator/index.ts'
import { addressOf, AGENCIES, PEOPLE, rolesOf, SEVERNSHIRE } from './people.ts'

const SINCE = '2015-04-01'

/** Founds the demonstration partnership where the database holds none. Out: whether it did. */
export async function foundSevernshire(operator: Operator): Promise<boolean> {
  const { query } = operator
  if ((await query('select 1 from app.partnership limit 1')).length > 0) return false
  const { id } = await foundPartnership(operator, SEVERNSHIRE, SINCE)
  await query(
    `update app.person set name = 'Morgan Hale' where partnership_id = $1 and email = $2`,
    [id, SEVERNSHIRE.admin],
  )
  // The arrangements of those years, not of today: history is never relabelled.
  await query(
    `update app.partnership_regime set name = 'Severnshire Safeguarding Children Board', to_day = '2019-09-29'
     where partnership_id = $1`,
    [id],
  )
  await query(
    `insert into app.partnership_regime (partnership_id, name, from_day) values ($1, $2, '2019-09-30')`,
    [id, SEVERNSHIRE.name],
  )
  const agencies = new Map<string, string>()
  for (const { name, sector, standing } of AGENCIES) {
    const rows = await query(
      `insert into app.agency (partnership_id, name, sector, standing, from_day)
       values ($1, $2, $3, $4, $5) returning id`,
      [id, name, sector, standing, SINCE],
    )
    agencies.set(name, String(rows[0]?.['id']))
  }
  for (const person of PEOPLE) {
    const agency = agencies.get(person.agency ?? '') ?? null
    const email = addressOf(person.name)
    const rows = await query(
      `insert into app.person (partnership_id, agency_id, name, job_title, email)
       values ($1, $2, $3, $4, $5) returning id`,
      [id, agency, person.name, person.title, email],
    )
    const made = { id: String(rows[0]?.['id']), email, roles: rolesOf(person, agency) }
    await operator.makeAccount(id, made, SINCE)
  }
  return true
}
