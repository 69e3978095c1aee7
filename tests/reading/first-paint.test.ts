// What the styles are told before the first pixel; in the browser the function's own text runs alone, without its module.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstPaintFile } from '../../src/build/first-paint-file.ts'
import { firstPaint } from '../../src/reading/first-paint.ts'

type Draw = (root: StandIn, address: string) => void

/** A stand-in for the root element that remembers what is set on it. */
const standIn = () => {
  const attributes = new Map<string, string>()
  const styles = new Map<string, string>()
  return {
    attributes,
    styles,
    setAttribute: (name: string, value: string) => void attributes.set(name, value),
    getAttribute: (name: string) => attributes.get(name) ?? null,
    removeAttribute: (name: string) => void attributes.delete(name),
    style: {
      setProperty: (name: string, value: string) => void styles.set(name, value),
      removeProperty: (name: string) => void styles.delete(name),
    },
  }
}
type StandIn = ReturnType<typeof standIn>

/** The attributes of a stand-in root after the first paint at an address, given from its question mark on. */
const attributesAt = (
  address: string,
  draw: Draw = (root, query) => firstPaint(root, query, null),
): Readonly<Record<string, string>> => {
  const root = standIn()
  draw(root, address)
  return Object.fromEntries(root.attributes)
}

/** The text of the blocking file, run with a stand-in page and nothing else in reach. */
const fileWith =
  (getItem: (key: string) => string | null): Draw =>
  (root, address) => {
    const hash = address.includes('#') ? address.slice(address.indexOf('#')) : ''
    const search = address.slice(0, address.length - hash.length)
    const page = { documentElement: root, addEventListener: () => undefined }
    const names = ['window', 'document', 'location', 'localStorage', 'performance', 'navigator', 'setTimeout']
    // oxlint-disable-next-line no-new-func -- a browser runs the file's text just like this
    new Function(...names, firstPaintFile.text)(
      { document: page, addEventListener: () => undefined },
      page,
      { search, hash },
      { getItem },
      { getEntriesByType: () => [{ startTime: 0, responseStart: 150 }] },
      {},
      () => undefined,
    )
  }
const runFile = fileWith(() => null)

const asked: readonly (readonly [address: string, attributes: Readonly<Record<string, string>>])[] = [
  ['', {}],
  ['?edition=retold', { 'data-asked': 'retold' }],
  ['?x=1&edition=summary', { 'data-asked': 'summary' }],
  ['?edition=retold#p12', { 'data-asked': 'retold' }],
  ['?edition=summary#p12', {}],
  ['?edition=summary#post-themes', { 'data-asked': 'summary' }],
  ['?order=oldest', { 'data-asked-order': 'oldest' }],
  ['?order=oldest&edition=original', { 'data-asked-order': 'oldest', 'data-asked': 'original' }],
  ['?q=kite', { 'data-asked-search': '' }],
  ['?theme=flying&voice=artist', { 'data-asked-search': '' }],
  ['?q=', {}],
  ['?q=&from=2031-05-05', { 'data-asked-search': '' }],
  ['?sort=day&faq=1', {}],
  ['?preorder=oldest&myedition=retold', {}],
]

describe('before the first pixel', () => {
  it.each(asked)('the root at %j has the attributes %j', (address, attributes) => {
    expect(attributesAt(address)).toEqual(attributes)
  })

  it.each(['theme', 'author', 'organisation', 'week', 'from', 'to', 'voice', 'minutes', 'word', 'q'])(
    '“%s” makes a search',
    name => {
      expect(attributesAt(`?${name}=x`)).toEqual({ 'data-asked-search': '' })
    },
  )

  it.each([
    '?edition=%22%3E%3Cscript%3E&order=<b>',
    '?edition="][onload="x',
    '?edition=__proto__&order=%00',
    '?edition&order==oldest',
    '?edition=ORIGINAL',
  ])('%s sets nothing', address => {
    expect(attributesAt(address)).toEqual({})
  })

  it('no address, however odd, sets another attribute, or more than plain small letters in one', () => {
    const part = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('edition=', 'order=', 'q=', '?', '&', '#p1'))
    fc.assert(
      fc.property(fc.array(part), parts => {
        for (const [name, value] of Object.entries(attributesAt(`?${parts.join('')}`))) {
          expect(['data-asked', 'data-asked-order', 'data-asked-search']).toContain(name)
          expect(value).toMatch(name === 'data-asked-search' ? /^$/ : /^[a-z]+$/)
        }
      }),
    )
  })
})

describe('the blocking file', () => {
  it.each(asked)('works alone, by its own text, at %j', (address, attributes) => {
    expect(attributesAt(address, runFile)).toEqual(attributes)
  })

  const kept = (settings: Readonly<Record<string, unknown>>) =>
    fileWith(key => JSON.stringify(settings[key.replace('reader.setting.', '')]) ?? null)

  it('draws the page with what the reader has set', () => {
    const root = standIn()
    kept({ size: '200', colours: 'own', paper: '#102030', text: '#ffffff', edition: 'summary', light: 'off' })(root, '')
    expect(Object.fromEntries(root.attributes)).toEqual({
      'data-set-size': '200',
      'data-set-colours': 'own',
      'data-set-edition': 'summary',
      'data-asked': 'summary',
    })
    expect(Object.fromEntries(root.styles)).toEqual({ '--own-paper': '#102030', '--own-text': '#ffffff' })
  })

  it('asks for the edition of the address before the one that is liked, and for no summary where a passage is named', () => {
    const liked = kept({ edition: 'summary' })
    expect(attributesAt('?edition=retold', liked)).toMatchObject({ 'data-asked': 'retold' })
    expect(attributesAt('#p3', liked)).not.toHaveProperty('data-asked')
  })

  it('takes nothing else, whatever was stored, and works where the browser refuses', () => {
    const odd = ['', '{', 'null', '7', '[]', '"__proto__"', '"201"', '"100"', '"#12345"', '"red;--x:1"', '"\\u0000"']
    for (const stored of odd) {
      const root = standIn()
      fileWith(() => stored)(root, '')
      expect([...root.attributes, ...root.styles], stored).toEqual([])
    }
    const root = standIn()
    fileWith(() => {
      throw new DOMException('denied', 'SecurityError')
    })(root, '?edition=retold')
    expect(Object.fromEntries(root.attributes)).toEqual({ 'data-asked': 'retold' })
  })

  it('has a name that changes with its text', () => {
    expect(firstPaintFile.path).toMatch(/^assets\/first-paint-[0-9a-f]{8}\.js$/)
  })
})
