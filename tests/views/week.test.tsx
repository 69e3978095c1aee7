// The timeline: days in the order the address says, gaps in words, stories of one day always in the same order.
// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { places } from '../../src/reading/places-read.ts'
import { preferences } from '../../src/reading/preferences.ts'
import { store } from '../../src/reading/stored.ts'
import { renderApp } from '../support/render-app.tsx'
import { makeCorpus, makePost, makeWeek, tinyCorpus } from '../support/tiny-corpus.ts'

const dates = { one: '2031-05-05', two: '2031-05-05', three: '2031-05-09' }
const corpus = makeCorpus({
  weeks: [makeWeek({ slug: 'kite-week', title: 'Kite Week', posts: Object.keys(dates) })],
  posts: Object.entries(dates).map(([slug, date]) => makePost({ slug, title: `Story ${slug}`, date })),
})

const newestFirst = [
  'Friday 9 May 2031',
  'Story three',
  '3 days with no story',
  'Monday 5 May 2031',
  'Story two',
  'Story one',
]
const oldestFirst = [
  'Monday 5 May 2031',
  'Story one',
  'Story two',
  '3 days with no story',
  'Friday 9 May 2031',
  'Story three',
]

/** Days, stories and gaps as they follow one another. */
const timeline = () =>
  screen
    .getAllByText((_, element) => element?.matches('h2[id^=day-], h3, p') ?? false)
    .map(element => element.textContent.trim())
    .filter(text => oldestFirst.includes(text))

afterEach(() => store.forget())

describe('the timeline', () => {
  it('begins with the newest day and says in words how long nothing was told', async () => {
    await renderApp('/', { corpus })
    expect(timeline()).toEqual(newestFirst)
  })

  it('turns round by a link, and keeps the order in the address', async () => {
    const { user, address } = await renderApp('/', { corpus })
    await user.click(screen.getByRole('link', { name: 'Show the oldest first' }))
    expect(address()).toBe('/?order=oldest')
    expect(timeline()).toEqual(oldestFirst)
    await user.click(screen.getByRole('link', { name: 'Show the newest first' }))
    expect(address()).toBe('/')
    expect(timeline()).toEqual(newestFirst)
  })

  it('says the order when it is turned, and makes it an entry of the history', async () => {
    const { user } = await renderApp('/', { corpus })
    const said = document.querySelector('#arrival')
    const entries = window.history.length
    await user.click(screen.getByRole('link', { name: 'Show the oldest first' }))
    expect(said).toHaveTextContent(/^Oldest day first$/)
    expect(window.history.length).toBe(entries + 1)
    await user.click(screen.getByRole('link', { name: 'Show the newest first' }))
    expect(said).toHaveTextContent(/^Newest day first$/)
    expect(window.history.length).toBe(entries + 2)
  })

  it('opens in the order that the address asks for', async () => {
    await renderApp('/weeks/kite-week/?order=oldest', { corpus })
    expect(timeline()).toEqual(oldestFirst)
    expect(screen.getByText(/^Oldest day first/)).toBeVisible()
  })

  it('offers a way to each day', async () => {
    await renderApp('/', { corpus })
    const ways = within(screen.getByRole('navigation', { name: 'Days' })).getAllByRole('link')
    expect(ways.map(way => way.textContent)).toEqual(['9 May', '5 May'])
    expect(ways.map(way => way.getAttribute('href'))).toEqual(['/#day-2031-05-09', '/#day-2031-05-05'])
    for (const way of ways) expect(document.querySelector(way.getAttribute('href')?.slice(1) ?? '')?.tagName).toBe('H2')
  })

  it('keeps its order when the reader jumps to a day', async () => {
    const { user, address } = await renderApp('/?order=oldest', { corpus })
    await user.click(screen.getByRole('link', { name: '9 May' }))
    expect(address()).toBe('/?order=oldest#day-2031-05-09')
    expect(timeline()).toEqual(oldestFirst)
  })

  it('is followed by the themes of the week, to which a link leads from above', async () => {
    const { user, address } = await renderApp('/', { corpus: tinyCorpus() })
    const themes = screen.getByRole('region', { name: 'Themes that run through the week' })
    const stories = screen.getAllByRole('article')
    const follows = (node: Node, before: Node) =>
      (before.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
    expect(stories.map(story => follows(themes, story))).toEqual([true, true])
    const way = screen.getByRole('link', { name: 'Choose a story by its theme' })
    expect(stories.map(story => follows(story, way))).toEqual([true, true])
    await user.click(way)
    expect(address()).toBe('/#week-themes')
    const title = within(themes).getByRole('heading', { name: 'Themes that run through the week' })
    // The router moves in a transition, which a busy machine may finish a moment later.
    await waitFor(() => expect(title).toHaveFocus())
  })

  it('offers no way to themes where there are none', async () => {
    await renderApp('/', { corpus })
    expect(screen.queryByRole('link', { name: 'Choose a story by its theme' })).toBeNull()
  })

  it('says of each story who wrote it, where it stands in the week and how long it takes', async () => {
    await renderApp('/', { corpus: tinyCorpus() })
    const story = within(screen.getByRole('article', { name: 'The first kite' }))
    expect(story.getByText('By', { exact: false })).toHaveTextContent('By Author One and Author Two, The Kite Club')
    expect(story.getByText('Post 2 of 2')).toBeVisible()
    expect(story.getByText('1 minute to read')).toBeVisible()
    expect(story.getByRole('link', { name: 'Flying' })).toHaveAttribute('href', '/themes/flying/')
    expect(story.getByText('Wind:').closest('li')).toHaveTextContent(
      /^Wind: Flying, Holding the string \(touched on\)$/,
    )
  })

  it('says the minutes of the edition that a reader likes first, story by story and for the week', async () => {
    const editions = ['original', 'retold', 'summary'] as const
    const measures = {
      original: { words: 900, minutes: 9, grade: 9 },
      retold: { words: 600, minutes: 6, grade: 4 },
      summary: { words: 200, minutes: 2, grade: 2 },
    }
    const own = makeCorpus({
      weeks: [makeWeek({ slug: 'kite-week', posts: ['all', 'one'] })],
      posts: [makePost({ slug: 'all', editions, measures }), makePost({ slug: 'one' })],
    })
    preferences.choose('edition', 'summary')
    await renderApp('/', { corpus: own })
    const story = within(screen.getByRole('article', { name: 'all' }))
    expect(story.getByText('2 minutes to read')).toBeVisible()
    expect(story.getByText('Short and simple')).toBeVisible()
    expect(within(screen.getByRole('article', { name: 'one' })).getByText('1 minute to read')).toBeVisible()
    expect(screen.getByText('None of 2 stories read yet, about 3 minutes left.')).toBeVisible()
  })

  it('counts its stories and people', async () => {
    await renderApp('/', { corpus: tinyCorpus() })
    expect(screen.getByText(/^2 stories by 3 people, 5 to 11 May 2031. The theme of the week is wind.$/)).toBeVisible()
  })

  it('counts one story and one person as one', async () => {
    await renderApp('/weeks/lamp-week/', { corpus: tinyCorpus() })
    expect(screen.getByText('1 story by 1 person, 4 to 10 November 2030.')).toBeVisible()
  })
})

const measured = (grade: number, minutes: number) => ({ summary: { words: 9, minutes, grade } })
const easy = makeCorpus({
  weeks: [makeWeek({ slug: 'kite-week', title: 'Kite Week', posts: ['none', 'hard', 'long', 'plain', 'first'] })],
  posts: [
    makePost({ slug: 'none', title: 'No summary' }),
    makePost({ slug: 'hard', title: 'Hard', measures: measured(6.2, 1) }),
    makePost({ slug: 'long', title: 'Long', measures: measured(3.1, 2) }),
    makePost({ slug: 'plain', title: 'Plain', measures: measured(3.4, 1), date: '2031-05-07' }),
    makePost({ slug: 'first', title: 'First', measures: measured(2.4, 5) }),
  ],
})

describe('short and simple first', () => {
  it('is one list: by grade, then by minutes, stories without a summary last', async () => {
    const { user, address } = await renderApp('/', { corpus: easy })
    await user.click(screen.getByRole('link', { name: 'Show short and simple first' }))
    expect(address()).toBe('/?order=simple')
    const titles = screen.getAllByRole('article').map(story => within(story).getByRole('heading').textContent)
    expect(titles).toEqual(['First', 'Plain', 'Long', 'Hard', 'No summary'])
    expect(document.querySelector('#arrival')).toHaveTextContent(/^Short and simple first$/)
    expect(screen.queryByRole('navigation', { name: 'Days' })).toBeNull()
    await user.click(screen.getByRole('link', { name: 'Show the oldest first' }))
    expect(address()).toBe('/?order=oldest')
    expect(screen.getByRole('navigation', { name: 'Days' })).toBeVisible()
  })

  it('says of each how long and how hard it is and when it was told, and opens the summary', async () => {
    await renderApp('/?order=simple', { corpus: easy })
    const story = within(screen.getByRole('article', { name: 'Plain' }))
    expect(story.getByText('1 minute to read, reading grade 3')).toBeVisible()
    expect(story.getByText('Wednesday 7 May 2031')).toBeVisible()
    expect(story.getByText('Post 4 of 5')).toBeVisible()
    expect(story.getByRole('link', { name: 'Plain' })).toHaveAttribute('href', '/posts/plain/?edition=summary')
    const other = within(screen.getByRole('article', { name: 'No summary' }))
    expect(other.getByRole('link', { name: 'No summary' })).toHaveAttribute('href', '/posts/none/')
  })

  it('says which are read', async () => {
    for (const post of ['plain', 'none']) places.markRead({ post, passage: 'p1', edition: 'retold' })
    await renderApp('/?order=simple', { corpus: easy })
    const isRead = (name: string) => within(screen.getByRole('article', { name })).queryByText('Read') !== null
    expect(['Plain', 'No summary', 'Hard'].map(isRead)).toEqual([true, true, false])
  })

  it('is not offered where no story has a summary, and the address then asks in vain', async () => {
    await renderApp('/?order=simple', { corpus })
    expect(screen.queryByRole('link', { name: 'Show short and simple first' })).toBeNull()
    expect(timeline()).toEqual(newestFirst)
  })
})
