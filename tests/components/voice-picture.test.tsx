// The picture of voices and its table say the same, and every bar leads to passages.
// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router-dom'
import { beforeEach, describe, expect, it } from 'vitest'
import { voicesPart } from '../../src/build/voice-picture.ts'
import { VoicePicture } from '../../src/components/voice-picture.tsx'
import { makePassage, makePost } from '../support/tiny-corpus.ts'

const text = (id: string, words: number) => makePassage({ id, retold: 'word '.repeat(words).trim() })
const posts = [
  makePost({
    slug: 'a-kite',
    title: 'A kite',
    passages: [makePassage({ id: 'p1', kind: 'heading', retold: 'The start' }), text('p2', 10), text('p3', 30)],
    voices: [
      { voice: 'staff', speaker: 'Ann', passages: ['p2', 'p3'] },
      { voice: 'artist', speaker: 'Ben', passages: ['p3'] },
    ],
  }),
  makePost({
    slug: 'a-lamp',
    title: 'A lamp',
    passages: [text('p1', 20)],
    voices: [{ voice: 'family-or-carer', speaker: 'Cem', passages: ['p1'] }],
  }),
  makePost({ slug: 'a-boat', title: 'A boat' }),
]

beforeEach(() => {
  const part = voicesPart(posts)
  if (part === undefined) throw new Error('no voices')
  render(
    <MemoryRouter>
      <VoicePicture part={part} />
    </MemoryRouter>,
  )
})

const numbers = (said: string | null | undefined): readonly string[] => said?.match(/(?:under )?\d+%?/g) ?? []

/** "Staff: 2 of 3 passages, 95% of the words", from each bar, below its heading. */
const drawn = () =>
  [...document.querySelectorAll('.voice-bars > li')].map(row => {
    const [passages, words] = [...row.querySelectorAll('.voice-line')]
    const bars = [...row.querySelectorAll('rect')].map(bar => Number.parseFloat(bar.getAttribute('width') ?? ''))
    return {
      name: row.querySelector('b')?.textContent,
      passages: numbers(passages?.textContent),
      words: numbers(words?.textContent),
      bars,
    }
  })

const table = () =>
  [...document.querySelectorAll('table tr')].flatMap(row => {
    const [passages, words] = [...row.querySelectorAll('td')].map(cell => numbers(cell.textContent))
    return passages === undefined || words === undefined
      ? []
      : [{ name: row.querySelector('th')?.textContent, passages, words }]
  })

describe('the picture of voices', () => {
  it('says in its table what its bars say, in the same order', () => {
    expect(table().map(({ name }) => name)).toEqual([
      'Families and carers',
      'Staff',
      'Artists',
      'Nobody’s own words',
      'Staff',
      'Artists',
      'Nobody’s own words',
      'Families and carers',
    ])
    expect(drawn().map(({ name, passages, words }) => [name, ...passages, ...words])).toEqual(
      table().map(({ name, passages, words }) => [name, ...passages, words[2]]),
    )
  })

  it('draws each bar as long as its numbers', () => {
    for (const [at, { bars }] of drawn().entries()) {
      const { passages, words } = table()[at] ?? { passages: [], words: [] }
      const share = ([part, whole]: readonly string[]) => (Number(part) / Number(whole)) * 100
      expect(bars[0]).toBeCloseTo(share(passages), 0)
      expect(bars[1]).toBeCloseTo(share(words), 0)
    }
  })

  it('tells each voice by a pattern of its own', () => {
    const fills = new Map(
      [...document.querySelectorAll('.voice-bars > li')].map(row => [
        row.querySelector('b')?.textContent,
        row.querySelector('rect')?.getAttribute('fill'),
      ]),
    )
    expect(new Set(fills.values()).size).toBe(fills.size)
    for (const fill of fills.values())
      expect(document.querySelector(`pattern[id="${fill?.slice(5, -1)}"]`), String(fill)).not.toBeNull()
  })

  it('leads from each bar to a list on the page, and from there to every passage', () => {
    for (const link of document.querySelectorAll('.voice-bars a')) {
      const list = document.getElementById(link.getAttribute('href')?.split('#')[1] ?? '')
      expect(list?.closest('.voice-passages')?.querySelector('a[href*="#p"]')).toBeTruthy()
    }
    const inKite = within(document.getElementById('voice-staff-in-a-kite') ?? document.body)
    expect(inKite.getAllByRole('link').map(link => link.getAttribute('href'))).toEqual([
      '/posts/a-kite/#p2',
      '/posts/a-kite/#p3',
    ])
  })

  it('says what is in nobody’s own words, and which stories it does not know', () => {
    expect(screen.getByText('Here are 1 heading.')).toBeVisible()
    expect(screen.getByText('The editors have not noted yet who speaks in 1 story.')).toBeVisible()
  })
})
