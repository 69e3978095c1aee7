import { describe, expect, it } from 'vitest'
import { leftOutOf } from '../../src/search/left-out.ts'
import { readSearch } from '../../src/search/query-url.ts'

const known = {
  themes: new Set(['flying']),
  authors: new Set(['author-one']),
  organisations: new Set<string>(),
  weeks: new Set<string>(),
}
const leftOut = (address: string) => {
  const params = new URLSearchParams(address)
  return leftOutOf(params, readSearch(params, known)).map(({ name, value }) => `${name}=${value}`)
}

describe('what an address asks for that is no filter here', () => {
  it('is a day that is none, and a name nobody has', () => {
    expect(leftOut('q=kite&from=abc&to=2031-02-30&theme=flying&theme=sinking&author=nobody')).toEqual([
      'theme=sinking',
      'author=nobody',
      'from=abc',
      'to=2031-02-30',
    ])
  })

  it('is an edition, a length, a voice or an order that there is not', () => {
    expect(leftOut('edition=easy&minutes=0&voice=robot&sort=best&week=w&organisation=o')).toHaveLength(6)
  })

  it('is nothing in an address as the site writes it, as an empty form sends it, or with its days the wrong way round', () => {
    expect(leftOut('q=kite&author=author-one&sort=newest&minutes=short&show=40')).toEqual([])
    expect(leftOut('q=kite&from=&to=&sort=&theme=')).toEqual([])
    expect(leftOut('from=2031-05-06&to=2031-05-01')).toEqual([])
  })

  it('is told once, and cut where it is long', () => {
    expect(leftOut(`theme=x&theme=x&author=${'y'.repeat(1000)}`)).toEqual(['theme=x', `author=${'y'.repeat(60)}`])
  })
})
