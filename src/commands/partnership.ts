import { readConfig } from '../config.ts'
import { foundPartnership, slugProblem } from '../modules/directory/index.ts'
import { openSystem } from '../system.ts'
import { Refusal } from './refusal.ts'

/** `partnership add`: founds it, and prints the one-time link of its first account. */
export async function addPartnership(
  slug: string,
  options: { name: string; area: string; admin: string; data?: string },
): Promise<void> {
  const problem = slugProblem(slug)
  if (problem) throw new Refusal(problem)
  const config = readConfig(undefined, { dataFolder: options.data })
  const system = await openSystem(config)
  try {
    const today = new Date().toISOString().slice(0, 10)
    const { invitation } = await system.asOperator(async (operator) => {
      const taken = await operator.query('select 1 from app.partnership where slug = $1', [slug])
      if (taken.length > 0) throw new Refusal(`There is already a partnership ${slug}.`)
      const founding = { slug, name: options.name, areaCode: options.area, admin: options.admin }
      return foundPartnership(operator, founding, today)
    })
    process.stderr.write(`${options.name} is founded. ${options.admin} sets up the account here:\n`)
    process.stdout.write(`${config.origin}/set-up/${invitation}\n`)
  } finally {
    await system.close()
  }
}
