// What the worker does with answers: a host in trouble counts as none, and a page never stands in for a file.
import { afterEach, describe, expect, it, vi } from 'vitest'
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

  afterEach(() => void vi.unstubAllGlobals())

  it.each([
    [true, 200, false],
    [false, 200, true],
    [false, 404, false],
  ])('kept: %s, answered with %i, is kept as visited: %s', async (...[isKept, status, isVisited]) => {
    vi.stubGlobal('self', { weeks: { isPage: async () => isKept } })
    expect((await rule(2, 'cacheWillUpdate')(status, 'text/html')) !== null).toBe(isVisited)
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
