import type { Answer } from './answer.ts'
import type { Request } from './context.ts'

/** One page a user would recognise: how it is shown, and what happens when its form is sent. */
export interface Screen<Services> {
  show(request: Request<Services>): Promise<Answer>
  submit?(request: Request<Services>): Promise<Answer>
}

/**
 * Who may come to a path at all: anybody; anybody signed in; or holders of a role. Which records
 * they find there is the database's answer, by the policies.
 */
export type Permission = 'public' | 'signed-in' | { readonly roles: readonly string[] }

export interface Route<Services> {
  readonly path: string
  readonly permission: Permission
  readonly screen: Screen<Services>
  /** Files this path takes, and the most bytes of one. */
  readonly upload?: { readonly maxBytes: number }
  /** At most so many forms a minute from one address; for sign-in and the like. */
  readonly submitsPerMinute?: number
  /** A page that handles what must not leave the reader's computer: its scripts may send nothing. */
  readonly sealed?: true
}

/**
 * Stops the server where a route has no permission, or two routes share a path.
 * In: all routes. Out: the same. Throws in one sentence.
 */
export function checkedRoutes<Services>(
  routes: readonly Route<Services>[],
): readonly Route<Services>[] {
  const seen = new Set<string>()
  for (const route of routes) {
    const permission: unknown = route.permission
    if (!isPermission(permission))
      throw new Error(`The route ${route.path} declares no permission.`)
    if (seen.has(route.path)) throw new Error(`Two routes have the path ${route.path}.`)
    seen.add(route.path)
  }
  return routes
}

function isPermission(value: unknown): value is Permission {
  if (value === 'public' || value === 'signed-in') return true
  if (typeof value !== 'object' || value === null || !('roles' in value)) return false
  return Array.isArray(value.roles) && value.roles.length > 0
}
