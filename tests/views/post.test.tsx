// A post: which edition this is and who wrote it, what the source has lost, its threads, and where to go on.
// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../support/render-app.tsx'
import { makeCorpus, makePassage, makePost, makeTheme, tinyCorpus } from '../support/tiny-corpus.ts'

const open = (address: string, corpus = tinyCorpus()) => renderApp(address, { corpus })
const edition = () => document.querySelector('article[data-edition]')?.getAttribute('data-edition')
/** What the page says of the edition shown: one line of those that stand in the page, the others are hidden by styles. */
const standing = () => document.querySelector(`p[data-edition-part=${edition()}]`)

describe('the editions of a post', () => {
  it('begin with the author’s own words, and say whose they are', async () => {
    await open('/posts/the-first-kite/')
    expect(screen.getByRole('radio', { name: /^In the author’s own words/ })).toBeChecked()
    expect(edition()).toBe('original')
    expect(standing()).toHaveTextContent('the words of Author One and Author Two')
  })

  it('are switched between in the address, and each says who wrote it', async () => {
    const { user, address } = await open('/posts/the-first-kite/')
    await user.click(screen.getByRole('radio', { name: /^Retold in plain words/ }))
    expect([edition(), address()]).toEqual(['retold', '/posts/the-first-kite/?edition=retold'])
    expect(standing()).toHaveTextContent('retelling in plain words by the editors of this site')
    expect(standing()).toHaveTextContent('Author One and Author Two')
    await user.click(screen.getByRole('radio', { name: /^Short and simple/ }))
    expect([edition(), address()]).toEqual(['summary', '/posts/the-first-kite/?edition=summary'])
    expect(standing()).toHaveTextContent('People with learning disabilities have not checked it yet')
    await user.click(screen.getByRole('radio', { name: /^In the author’s own words/ }))
    expect([edition(), address()]).toEqual(['original', '/posts/the-first-kite/'])
  })

  it('offer no choice where there is only one, and still say which one it is', async () => {
    await open('/posts/a-kite-on-paper/?edition=original')
    expect(screen.queryByRole('radio')).toBeNull()
    expect(edition()).toBe('retold')
    expect(standing()).toHaveTextContent('retelling in plain words')
  })

  it('hold the passages that each point of the summary comes from', async () => {
    const { user, address } = await open('/posts/the-first-kite/?edition=summary')
    await user.click(screen.getByRole('link', { name: 'See passage 3' }))
    expect(address()).toBe('/posts/the-first-kite/?edition=original#p3')
    expect(edition()).toBe('original')
    expect(document.activeElement).toHaveAttribute('id', 'p3')
  })
})

describe('the passages of a post', () => {
  it('stand in order under their ids, list items in one list', async () => {
    await open('/posts/the-first-kite/')
    const ids = [...document.querySelectorAll('article [id^=p][data-kind]')].map(passage => passage.id)
    expect(ids).toEqual(['p1', 'p2', 'p3', 'p4', 'p6', 'p5'])
    const list = document.getElementById('p3')?.closest('ul')
    expect(list?.children).toHaveLength(2)
    expect(list).toContainElement(document.getElementById('p4'))
  })

  it('say what the source has lost', async () => {
    await open('/posts/the-first-kite/')
    const lost = (id: string) => document.getElementById(id)?.textContent
    expect(lost('p4')).toContain('The address of this link is not in the source.')
    expect(lost('p6')).toContain('The picture is not in the source.')
    expect(lost('p5')).toContain('The mark this note belongs to is not in the source.')
  })

  it('have their themes beside them where a thread begins, and say where one is only touched on', async () => {
    await open('/posts/the-first-kite/')
    const themesAt = (id: string) =>
      [...(document.getElementById(id)?.querySelectorAll('ul li') ?? [])].map(theme => theme.textContent)
    expect(themesAt('p2')).toEqual(['Flying'])
    expect(themesAt('p3')).toEqual(['Holding the string touched on'])
    expect(themesAt('p1')).toEqual([])
  })

  it('name a theme with a link where it begins, again after the break of a long story, and plainly in between', async () => {
    const ids = ['p1', 'p2', 'p3', 'p4']
    const retold = Array.from({ length: 100 }, () => 'word').join(' ')
    const evidence = ids.map(passage => ({ post: 'long', passage, weak: false }))
    const corpus = makeCorpus({
      posts: [makePost({ slug: 'long', passages: ids.map(id => makePassage({ id, retold })) })],
      families: [{ slug: 'wind', name: 'Wind', themes: ['flying'] }],
      themes: [makeTheme({ slug: 'flying', name: 'Flying', evidence })],
    })
    await open('/posts/long/', corpus)
    const parts = screen.getAllByRole('heading', { level: 2, name: /^Part/ }).map(part => part.textContent)
    expect(parts).toEqual(['Part 1 of 2', 'Part 2 of 2'])
    const named = ids.map(id => document.querySelector(`#${id} ul li`))
    expect(named.map(name => name?.textContent)).toEqual(['Flying', 'Flying', 'Flying', 'Flying'])
    expect(named.map(name => name?.querySelector('a') !== null)).toEqual([true, false, true, false])
  })
})

describe('the hard words of a post', () => {
  it('are buttons in its texts, each with its meaning, which stands outside of every text', async () => {
    await open('/posts/the-first-kite/')
    const word = screen.getByRole('button', { name: 'spars' })
    expect(word.closest('[data-text]')).toHaveTextContent(/^Two spars and some string$/)
    const meaning = document.getElementById(word.getAttribute('popovertarget') ?? '')
    expect(meaning).toHaveTextContent(/^spar: A thin stick that holds a kite open.$/)
    expect(meaning).toHaveAttribute('popover', 'auto')
    expect(meaning?.closest('[data-text]')).toBeNull()
  })

  it('make no list where there are none', async () => {
    await open('/posts/the-old-lamp/')
    expect(document.querySelector('[popover]')).toBeNull()
    expect(screen.queryByText('Hard words in this story')).toBeNull()
  })
})

describe('the themes of a post', () => {
  it('are counted, and those only touched on say so', async () => {
    const at = (passage: string, weak: boolean) => ({ post: 'one', passage, weak })
    const corpus = makeCorpus({
      posts: [makePost({ slug: 'one', passages: ['p1', 'p2', 'p3'].map(id => makePassage({ id, retold: id })) })],
      families: [{ slug: 'wind', name: 'Wind', themes: ['flying', 'string', 'rain'] }],
      themes: [
        makeTheme({ slug: 'flying', name: 'Flying', evidence: [at('p1', false), at('p2', false)] }),
        makeTheme({ slug: 'string', name: 'String', evidence: [at('p1', true)] }),
        makeTheme({ slug: 'rain', name: 'Rain', evidence: [at('p1', false), at('p2', true), at('p3', false)] }),
      ],
    })
    await open('/posts/one/', corpus)
    const themes = within(screen.getByRole('region', { name: 'Themes in this story' })).getAllByRole('listitem')
    expect(themes.map(theme => theme.textContent)).toEqual([
      'Flying2 passages',
      'String1 passage, only touched on',
      'Rain3 passages, 1 of them only touching on it',
    ])
  })
})

describe('going on from a post', () => {
  it('leads to the stories before and after it in its week', async () => {
    await open('/posts/the-first-kite/')
    const ways = within(screen.getByRole('navigation', { name: 'Stories before and after' })).getAllByRole('link')
    expect(ways.map(way => way.textContent)).toEqual(['The story before: A kite on paper'])
    expect(screen.getByText(/^Post 2 of 2 in/)).toBeVisible()
  })

  it('offers no empty way where it is the only story of its week', async () => {
    await open('/posts/the-old-lamp/')
    expect(screen.queryByRole('navigation', { name: 'Stories before and after' })).toBeNull()
  })

  it('suggests related stories with the reason', async () => {
    const at = (post: string) => ({ post, passage: 'p1', weak: false })
    const corpus = makeCorpus({
      posts: [makePost({ slug: 'one', title: 'Story one' }), makePost({ slug: 'two', title: 'Story two' })],
      families: [{ slug: 'wind', name: 'Wind', themes: ['flying'] }],
      themes: [makeTheme({ slug: 'flying', name: 'Flying', evidence: [at('one'), at('two')] })],
    })
    await open('/posts/one/', corpus)
    const related = within(screen.getByRole('article', { name: 'Story two' }))
    expect(related.getByText('Both stories carry:')).toBeVisible()
    expect(related.getByRole('link', { name: 'Flying' })).toBeVisible()
  })
})
