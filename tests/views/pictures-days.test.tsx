// The line of a week and its list of places: each table says what its picture says, and a span of days filters both.
// @vitest-environment happy-dom
import { screen } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { mostOnLine } from '../../src/build/line-part.ts'
import { loadCorpus } from '../../src/build/load-corpus.ts'
import { mostPlaces } from '../../src/build/places-part.ts'
import { dayRange, daysBetween } from '../../src/corpus/dates.ts'
import { stretchOf } from '../../src/corpus/when.ts'
import type { Corpus } from '../../src/corpus/schema.ts'
import { renderApp } from '../support/render-app.tsx'
import { makeCorpus, makePost, makeWeek, tinyCorpus } from '../support/tiny-corpus.ts'

const week = 'co-production-week-2019'
const address = `/weeks/${week}/pictures/`
let content: Corpus
beforeAll(async () => {
  const { corpus } = await loadCorpus('content')
  if (corpus === undefined) throw new Error('content/ has faults')
  content = corpus
})

const part = (name: string): HTMLElement => screen.getByRole('region', { name })
const line = () => part('The week on 2 clocks')
const squeezed = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
const linksIn = (element: Element): readonly (string | null)[] =>
  [...element.querySelectorAll('a')].map(link => link.getAttribute('href'))

/** The stories of the picture, of its table: day, title, address. */
const stories = () => ({
  drawn: [...line().querySelectorAll('[data-line-story]')].map(row => [
    squeezed(row.querySelector('time')),
    squeezed(row.querySelector('a')),
    linksIn(row),
  ]),
  told: rowsOf(line(), 0).map(row => [squeezed(row.cells[0]), squeezed(row.cells[1]), linksIn(row)]),
})

/** The events of the picture, of its table: when, whether that was worked out, what, in which story, addresses. */
const events = () => ({
  drawn: [...line().querySelectorAll('[data-line-event]')].map(row => {
    const [when = '', worked = ''] = squeezed(row.querySelector('.line-when')).split(', ')
    const isHollow = row.querySelector('[data-inferred]') !== null
    expect(isHollow).toBe(worked === 'worked out')
    const story = /“(.*?)”/.exec(squeezed(row.querySelector('.line-from')))?.[1]
    return [when, isHollow, squeezed(row.querySelector('a')), story, linksIn(row)]
  }),
  told: rowsOf(line(), 1).map(row => [
    squeezed(row.cells[0]),
    squeezed(row.cells[2]).startsWith('Worked out. '),
    squeezed(row.cells[1]),
    /“(.*?)”/.exec(squeezed(row.cells[3]))?.[1],
    linksIn(row),
  ]),
})

const rowsOf = (section: HTMLElement, table: number): readonly HTMLTableRowElement[] => [
  ...(section.querySelectorAll('table')[table]?.querySelectorAll<HTMLTableRowElement>('tbody tr') ?? []),
]

const passagesOf = (slug: string): readonly string[] =>
  content.posts.find(post => post.slug === slug)?.passages.map(({ id }) => id) ?? []

describe('the line of a week', () => {
  it('says the same in the picture and in the tables', async () => {
    await renderApp(address, { corpus: content })
    expect(stories().drawn).toEqual(stories().told)
    expect(stories().drawn).toHaveLength(content.posts.length)
    expect(events().drawn).toEqual(events().told)
    expect(events().drawn).toHaveLength(content.posts.flatMap(post => post.events ?? []).length)
  })

  it('leads to passages that are there', async () => {
    await renderApp(address, { corpus: content })
    const links = [...linksIn(line()), ...linksIn(part('Where'))]
    const passages = links.flatMap(link => /^\/posts\/([^/]+)\/#(.+)$/.exec(link ?? '')?.slice(1) ?? [])
    expect(passages.length).toBeGreaterThan(50)
    for (let at = 0; at < passages.length; at += 2) expect(passagesOf(passages[at] ?? '')).toContain(passages[at + 1])
  })

  it('shows the days without a story as gaps', async () => {
    await renderApp(address, { corpus: content })
    const gaps = [...line().querySelectorAll('.line-gap')].map(squeezed)
    const days = content.posts.map(({ date }) => date)
    const between = days.slice(1).map((day, at) => daysBetween(days[at] ?? day, day))
    expect(gaps).toEqual(
      between.filter(gap => gap > 0).map(gap => `${gap} ${gap === 1 ? 'day' : 'days'} with no story`),
    )
    expect(gaps.length).toBeGreaterThan(0)
  })

  it('shows the span of the address alone, says how many are hidden, and shows all again', async () => {
    const [from = '', to = ''] = [content.posts[2]?.date, content.posts[3]?.date]
    const app = await renderApp(`${address}?from=${from}&to=${to}&voice=staff`, { corpus: content })
    const inSpan = content.posts.filter(({ date }) => date >= from && date <= to)
    expect(stories().drawn.map(([, title]) => title)).toEqual(inSpan.map(({ title }) => title))
    expect(stories().drawn).toEqual(stories().told)
    const all = content.posts.flatMap(post => post.events ?? [])
    const told = all.filter(event => stretchOf(event).first <= to && stretchOf(event).last >= from)
    expect(
      events()
        .drawn.map(([, , name]) => name)
        .toSorted(),
    ).toEqual(told.map(({ name }) => name).toSorted())
    expect(events().drawn).toEqual(events().told)
    expect(told.length).toBeLessThan(all.length)
    const said = screen.getByRole('status', { name: 'What you see' })
    const hidden = [content.posts.length - inSpan.length, all.length - told.length]
    expect(said).toHaveTextContent(
      `${dayRange(from, to)}. You see ${inSpan.length} stories and ${told.length} events. This hides ${hidden[0]} stories and ${hidden[1]} events.`,
    )
    await app.user.click(screen.getByRole('button', { name: 'Show all days' }))
    expect(app.address()).toBe(`${address}?voice=staff`)
    expect(said).toHaveTextContent(`All days. You see ${content.posts.length} stories and ${all.length} events.`)
    expect(stories().drawn).toHaveLength(content.posts.length)
  })

  it('says so where nothing lies in the span', async () => {
    await renderApp(`${address}?to=1900-01-01`, { corpus: content })
    expect(line()).toHaveTextContent('No story came out on these days.')
    expect(screen.getByRole('status', { name: 'What you see' })).toHaveTextContent(
      `This hides ${content.posts.length} stories`,
    )
  })
})

const many = (count: number): Corpus => {
  const posts = Array.from({ length: count }, (_, at) =>
    makePost({
      slug: `post-${at}`,
      events: [1, 2, 3].map(day => ({
        name: `Event ${day}`,
        from: `2031-05-0${day}`,
        to: `2031-05-0${day}`,
        passages: ['p1'],
      })),
      places: [1, 2, 3].map(place => ({ name: `Place ${at}-${place}`, within: 'Kiteland', passages: ['p1'] })),
    }),
  )
  return makeCorpus({ weeks: [makeWeek({ slug: 'kite-week', posts: posts.map(({ slug }) => slug) })], posts })
}

describe('a week', () => {
  it('with no events and places has neither picture', async () => {
    await renderApp('/weeks/kite-week/pictures/', { corpus: tinyCorpus() })
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('The week in pictures')
    expect(screen.queryByRole('region', { name: /2 clocks|Where/ })).toBeNull()
  })

  it('that is very large shows a part of it, and says so', async () => {
    await renderApp('/weeks/kite-week/pictures/', { corpus: many(70) })
    expect(stories().drawn).toHaveLength(mostOnLine.stories)
    expect(events().drawn).toHaveLength(mostOnLine.events)
    expect(line()).toHaveTextContent('You see the newest 60 of 70 stories.You see 120 of 210 events.')
    expect(part('Where').querySelectorAll('[data-place]')).toHaveLength(mostPlaces.places)
    expect(part('Where')).toHaveTextContent('There are 210 places. The first 150 stand here.')
  })
})

describe('the list of places', () => {
  it('says the same in the list and in the table, by country', async () => {
    await renderApp(address, { corpus: content })
    const where = part('Where')
    const drawn = [...where.querySelectorAll('[data-place]')].map(place => [
      squeezed(place.closest('.place-group')?.querySelector('h3')),
      place.getAttribute('data-place'),
      linksIn(place),
    ])
    const told = rowsOf(where, 0).map(row => [squeezed(row.cells[0]), squeezed(row.cells[1]), linksIn(row)])
    expect(drawn).toEqual(told)
    expect(drawn.map(([country]) => country)).toEqual(drawn.map(([country]) => country).toSorted())
    expect(drawn).toContainEqual([
      'Israel',
      'Israel',
      ['/posts/collaboration-in-the-regulation-of-social-services-in-israel/#p9'],
    ])
  })

  it('quotes the words with the name in them', async () => {
    await renderApp(address, { corpus: content })
    const places = content.posts.flatMap(post => (post.places ?? []).map(place => ({ ...place, post })))
    for (const { name, also = [], passages, post } of places) {
      const links = part('Where').querySelectorAll(`[data-place="${name}"] a[href^="/posts/${post.slug}/"]`)
      expect(links).toHaveLength(passages.length)
      const named = (link: Element) => [name, ...also].some(form => squeezed(link).includes(form))
      // An author’s own words may leave out a name that the retelling has.
      expect([...links].every(named) || post.editions.includes('original')).toBe(true)
    }
  })
})
