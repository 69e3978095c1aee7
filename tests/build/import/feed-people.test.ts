// Names and titles as feeds write them; a mailbox is never shown.
import { describe, expect, it } from 'vitest'
import { nameIn, peopleOf } from '../../../src/build/import/feed-people.ts'
import { isPartOf, plainOf, plainTitle, wordsIn } from '../../../src/build/import/feed-text.ts'

describe('an author', () => {
  it('is a name without a mailbox', () => {
    const names = [
      ['ann@kites.example (Ann Kite)', 'Ann Kite'],
      ['Ann Kite <ann@kites.example>', 'Ann Kite'],
      ['mailto:ann@kites.example', ''],
      ['ann@kites.example', ''],
      ['Ann, ann@kites.example', 'Ann'],
      ['Ann &amp; Bo', 'Ann & Bo'],
      ['  Ann \n Kite ', 'Ann Kite'],
    ] as const
    for (const [text, name] of names) expect([text, nameIn(text)]).toEqual([text, name])
    expect(nameIn(`${'a@'.repeat(500_000)}`)).toBe('')
  })

  it('has the name the editor has decided, once', () => {
    const decided = new Map([['akite', 'Ann Kite']])
    expect(peopleOf(['akite', 'Ann Kite', 'Bo', ''], decided)).toEqual([{ name: 'Ann Kite' }, { name: 'Bo' }])
  })
})

describe('a title', () => {
  it('is what its HTML shows, and keeps signs that are no HTML', () => {
    const titles = [
      ['AT&amp;T &#8211; <b>bold</b> kites', 'AT&T – bold kites'],
      ['Why 1 < 2 & 3 > 2', 'Why 1 < 2 & 3 > 2'],
      ['The <main> part', 'The <main> part'],
      ['Kites<script>alert("kites")</script>', 'Kites'],
      ['Kites\u202egnp.exe', 'Kitesgnp.exe'],
    ] as const
    for (const [text, title] of titles) expect([text, plainTitle(text)]).toEqual([text, title])
  })
})

describe('text out of HTML', () => {
  it('parts words where blocks part, and drops what is no text', () => {
    expect(plainOf('<p>one</p><p>t<b>w</b>o</p><style>p{}</style><!-- no --><iframe>no</iframe>three')).toBe(
      'one two three',
    )
    expect(wordsIn('<p>one&nbsp;two</p><script>no</script>')).toBe(2)
  })

  it('is part of another where all its words stand in a row', () => {
    expect(isPartOf('paper meets …', 'wind and paper meets string')).toBe(true)
    expect(isPartOf('paper and wind', 'wind and paper')).toBe(false)
  })
})
