// What the worker does with answers: a host in trouble counts as none, and a page never stands in for a file.
import { describe, expect, it } from 'vitest'
import { runtimeRoutes } from '../../src/build/worker-routes.ts'

type Rule = (told: { readonly response: Response; readonly request: Request }) => Promise<unknown>

const isRule = (value: unknown): value is Rule => typeof value === 'function'

/** One rule of one route, as Workbox calls it. */
const rule = (route: number, name: 'fetchDidSucceed' | 'cacheWillUpdate') => {
  const found = runtimeRoutes('/reader/')[route]?.options?.plugins?.flatMap(plugin => {
    const one: unknown = Reflect.get(plugin, name)
    return isRule(one) ? [one] : []
  })[0]
  if (found === undefined) throw new Error(`route ${route} has no ${name}`)
  return (status: number, type: string) =>
    found({
      response: new Response('', { status, headers: { 'Content-Type': type } }),
      request: new Request('https://example.org/'),
    })
}

describe('a page', () => {
  it.each([1, 2])('of route %i is not the answer of a host in trouble, but an honest 404 is', async route => {
    await expect(rule(route, 'fetchDidSucceed')(503, 'text/html')).rejects.toThrow('503')
    await expect(rule(route, 'fetchDidSucceed')(404, 'text/html')).resolves.toBeInstanceOf(Response)
  })

  it('of the kept week is never kept a second time as it was visited', async () => {
    expect(await rule(1, 'cacheWillUpdate')(200, 'text/html')).toBeNull()
  })
})

describe('a file', () => {
  it.each([
    [200, 'text/javascript', true],
    [200, 'application/json', true],
    [200, 'text/html; charset=utf-8', false],
    [404, 'text/javascript', false],
  ])('answered with %i and %s is kept: %s', async (...[status, type, isKept]) => {
    expect((await rule(0, 'cacheWillUpdate')(status, type)) !== null).toBe(isKept)
  })
})
