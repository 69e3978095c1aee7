// A theme shows its evidence: quoted, linked, and weak where it is weak.
// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../support/render-app.tsx'
import { makePassage, makePost, tinyCorpus } from '../support/tiny-corpus.ts'

const open = (address: string) => renderApp(address, { corpus: tinyCorpus() })
const passagesOf = (story: string) => {
  const article = screen.getByRole('article', { name: story })
  return [...article.querySelectorAll('li')].filter(item => item.querySelector('a[href*="#p"]') !== null)
}

describe('the page of a theme', () => {
  it('says what it means, and counts its posts and passages, weak ones apart', async () => {
    await open('/themes/flying/')
    expect(screen.getByText('Things that leave the ground.')).toBeVisible()
    expect(screen.getByText('3 passages in 2 stories. 1 passage only touches on it.')).toBeVisible()
  })

  it('labels the passages that only touch on it, and no others', async () => {
    await open('/themes/flying/')
    const label = 'Only touches on this theme'
    expect(passagesOf('A kite on paper').map(item => item.textContent.includes(label))).toEqual([true])
    expect(passagesOf('The first kite').map(item => item.textContent.includes(label))).toEqual([false, false])
  })

  it('leads from each quoted passage to that passage', async () => {
    const { user, address } = await open('/themes/flying/')
    await user.click(screen.getByRole('link', { name: 'A film of it in the air Passage 4' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'The first kite' })).toBeVisible()
    expect(address()).toBe('/posts/the-first-kite/#p4')
    expect(document.activeElement).toHaveAttribute('id', 'p4')
  })

  it('has words for a theme that no story carries yet', async () => {
    await open('/themes/night/')
    expect(screen.getByText(/^No story carries this theme yet/)).toBeVisible()
    expect(within(screen.getByRole('region', { name: 'More in Light' })).getByRole('link')).toHaveTextContent('Lamps')
  })
})

/** The tiny corpus with posts that nobody has checked, each with a passage that may be on Flying. */
const withSuggested = (posts: number, theme = 'flying') => {
  const corpus = tinyCorpus()
  const slugs = Array.from({ length: posts }, (_, at) => `unchecked-${at + 1}`)
  const passages = [makePassage({ id: 'p1', retold: 'Seen from the air.' })]
  const suggested = slugs.map(post => ({ post, passage: 'p1', weak: false }))
  return {
    ...corpus,
    posts: [...corpus.posts, ...slugs.map(slug => makePost({ slug, passages, week: 'lamp-week' }))],
    themes: corpus.themes.map(one => (one.slug === theme ? { ...one, suggested } : one)),
  }
}

describe('passages that are only suggested', () => {
  const name = 'Suggested, not yet checked by the editors'

  it('stand apart under a heading that says so, each labelled and leading to itself', async () => {
    const { user, address } = await renderApp('/themes/flying/', { corpus: withSuggested(1) })
    const section = within(screen.getByRole('region', { name }))
    expect(section.getByRole('heading', { level: 2, name })).toBeVisible()
    const [item] = section.getAllByRole('listitem').filter(one => one.querySelector('a[href*="#p"]') !== null)
    expect(item).toHaveTextContent(/^Suggested ?Seen from the air. Passage 1$/)
    await user.click(section.getByRole('link', { name: 'Seen from the air. Passage 1' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'unchecked-1' })).toBeVisible()
    expect(address()).toBe('/posts/unchecked-1/#p1')
  })

  it('are not counted, and the passages that carry the theme are not labelled as they are', async () => {
    await renderApp('/themes/flying/', { corpus: withSuggested(1) })
    expect(screen.getByText('3 passages in 2 stories. 1 passage only touches on it.')).toBeVisible()
    const carried = [...passagesOf('A kite on paper'), ...passagesOf('The first kite')]
    expect(carried).toHaveLength(3)
    for (const item of carried) expect(item).not.toHaveTextContent('Suggested')
  })

  it('do not make a theme one that a story carries', async () => {
    await renderApp('/themes/night/', { corpus: withSuggested(1, 'night') })
    expect(screen.getByText('0 passages in 0 stories.')).toBeVisible()
    expect(screen.getByText(/^No story carries this theme yet/)).toBeVisible()
    expect(screen.getByRole('region', { name })).toBeVisible()
  })

  it('are shown of 20 stories at most, and it is said of how many more there are some', async () => {
    await renderApp('/themes/flying/', { corpus: withSuggested(23) })
    const section = within(screen.getByRole('region', { name }))
    expect(section.getAllByRole('article')).toHaveLength(20)
    expect(section.getByText('3 stories more have suggested passages.')).toBeVisible()
  })

  it('are not there where nothing is suggested', async () => {
    await open('/themes/flying/')
    expect(screen.queryByRole('region', { name })).toBeNull()
  })
})

describe('from home', () => {
  it('a passage on a theme is two activations away, with no typing', async () => {
    const { user, address } = await open('/')
    const themes = within(screen.getByRole('region', { name: 'Themes that run through the week' }))
    await user.click(themes.getByRole('link', { name: 'Flying' }))
    await user.click(await screen.findByRole('link', { name: /^On Monday our kite flew/ }))
    expect(await screen.findByRole('heading', { level: 1, name: 'The first kite' })).toBeVisible()
    expect(address()).toBe('/posts/the-first-kite/#p2')
  })

  it('all themes are one activation away, grouped by family', async () => {
    const { user } = await open('/')
    await user.click(within(screen.getByRole('navigation', { name: 'Main' })).getByRole('link', { name: 'Themes' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Themes' })).toBeVisible()
    const families = screen.getAllByRole('heading', { level: 2 }).map(family => family.textContent)
    expect(families.slice(0, 2)).toEqual(['Wind', 'Light'])
  })
})
