import type { Operator } from '../../../platform/operator/index.ts'

/** Out: the partnership's id, its first person's, and its service account's. */
export async function insertFounding(
  { query }: Operator,
  founding: { slug: string; name: string; areaCode: string; admin: string },
  today: string,
): Promise<{ id: string; admin: string; service: string }> {
  const id = await one(
    query(`insert into app.partnership (slug, name, area_code) values ($1, $2, $3) returning id`, [
      founding.slug,
      founding.name,
      founding.areaCode,
    ]),
  )
  await query(
    `insert into app.partnership_regime (partnership_id, name, from_day) values ($1, $2, $3)`,
    [id, founding.name, today],
  )
  const person = (name: string, title: string, email: string | null) =>
    one(
      query(
        `insert into app.person (partnership_id, name, job_title, email) values ($1, $2, $3, $4) returning id`,
        [id, name, title, email],
      ),
    )
  const admin = await person(founding.admin, 'Business Manager', founding.admin)
  const service = await person('Command line', 'Service account of the server’s operator', null)
  return { id, admin, service }
}

async function one(rows: Promise<readonly Record<string, unknown>[]>): Promise<string> {
  const id = (await rows)[0]?.['id']
  if (typeof id !== 'string') throw new Error('The database gave no id back.')
  return id
}
