import { expect, test } from 'vitest'
import { page } from './answer.ts'
import { checkedRoutes, type Route } from './route.ts'

const screen = { show: () => Promise.resolve(page('A page', null)) }

test('a route without a permission stops the server', () => {
  const forgotten = { path: '/secret', screen } as unknown as Route<unknown>
  expect(() => checkedRoutes([forgotten])).toThrow('The route /secret declares no permission.')
})

test('a route for no role at all counts as having no permission', () => {
  expect(() => checkedRoutes([{ path: '/a', permission: { roles: [] }, screen }])).toThrow(
    'declares no permission',
  )
})

test('two routes with one path stop the server', () => {
  const route = { path: '/a', permission: 'public', screen } as const
  expect(() => checkedRoutes([route, route])).toThrow('Two routes have the path /a.')
})
