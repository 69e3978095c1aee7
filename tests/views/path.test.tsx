// Reading paths: stops with their passages in the edition a reader likes, a place that is kept, and ways to them.
// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { textsOf } from '../../src/components/speech-texts.ts'
import { chapterOfPath } from '../../src/components/path-chapter.ts'
import { slicesOf } from '../../src/build/slices.ts'
import type { PathSlice } from '../../src/corpus/path-slices.ts'
import { isSlice } from '../../src/corpus/slices.ts'
import { pathPlaces } from '../../src/reading/path-places.ts'
import { preferences } from '../../src/reading/preferences.ts'
import { store } from '../../src/reading/stored.ts'
import { renderApp } from '../support/render-app.tsx'
import { makeCorpus, tinyCorpus } from '../support/tiny-corpus.ts'

const corpus = () => ({
  ...tinyCorpus(),
  paths: [
    {
      slug: 'short-way',
      name: 'A short way',
      for: 'For whoever likes kites.',
      opening: 'Two stops about kites.',
      steps: [
        { says: 'See it fly.', post: 'the-first-kite', passage: 'p2' },
        { says: 'Now on paper.', post: 'a-kite-on-paper', passage: 'p1' },
      ],
    },
  ],
})

afterEach(() => store.forget())

const stops = () => screen.getAllByRole('listitem').filter(item => item.id.startsWith('stop-'))

const slice = (): PathSlice => {
  const found = new Map(slicesOf(corpus())).get('paths/short-way')
  if (!isSlice('path', found)) throw new Error('no slice of the path')
  return found
}

describe('a path', () => {
  it('shows each stop: its sentence, the passage as a link to itself, and whose story it is', async () => {
    await renderApp('/paths/short-way/', { corpus: corpus() })
    const [first, second] = stops()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('A short way')
    expect(first).toHaveTextContent('See it fly.')
    const [words, story] = within(first ?? document.body).getAllByRole('link')
    expect(words).toHaveAttribute('href', '/posts/the-first-kite/#p2')
    expect(story).toHaveAttribute('href', '/posts/the-first-kite/')
    expect(first).toHaveTextContent('From The first kite, by Author One and Author Two')
    expect(second).toHaveTextContent('Now on paper.')
  })

  it('quotes the edition that a reader likes to read first', async () => {
    const { original, retold } = slice().stops[0]?.passage.texts ?? {}
    await renderApp('/paths/short-way/', { corpus: corpus() })
    expect(stops()[0]).toHaveTextContent(original ?? '?')
    document.body.innerHTML = ''
    preferences.choose('edition', 'summary')
    await renderApp('/paths/short-way/', { corpus: corpus() })
    expect(stops()[0]).toHaveTextContent(retold ?? '?')
    expect(original).not.toBe(retold)
  })

  it('keeps the stop a reader is at, says so here and in the list, and forgets it when asked', async () => {
    const { user, address } = await renderApp('/paths/short-way/', { corpus: corpus() })
    expect(screen.getByText('2 stops.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'I am at stop 2' }))
    expect(screen.getByText('You are at stop 2 of 2.', { selector: 'header *' })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'I am at stop 2' })).toHaveAttribute('aria-pressed', 'true')
    await user.click(screen.getByRole('link', { name: 'Go on from there' }))
    expect(address()).toBe('/paths/short-way/#stop-2')
    await user.click(screen.getByRole('link', { name: 'See all paths' }))
    expect(await screen.findByText('You are at stop 2 of 2.', { selector: 'li *' })).toBeInTheDocument()
    await user.click(screen.getByRole('link', { name: 'A short way' }))
    await user.click(screen.getByRole('button', { name: 'I am at stop 2' }))
    expect(screen.getByText('2 stops.')).toBeInTheDocument()
  })

  it('takes no place that a shorter path no longer has', async () => {
    pathPlaces.keep('short-way', 9)
    await renderApp('/paths/short-way/', { corpus: corpus() })
    expect(screen.getByText('2 stops.')).toBeInTheDocument()
  })

  it('can be heard: each sentence, its passage, and whose story it is', () => {
    const texts = textsOf({ kind: 'path', data: slice(), liked: 'retold' })
    expect(texts.map(({ id }) => id)).toEqual(['stop-1-says', 'p2', 'stop-1-from', 'stop-2-says', 'p1', 'stop-2-from'])
    expect(texts[1]).toMatchObject({ post: 'the-first-kite', edition: 'retold' })
    expect(texts[2]?.text).toBe('From The first kite, by Author One and Author Two')
  })

  it('can be printed: one chapter with every sentence above its passage', () => {
    const { blocks } = chapterOfPath(slice(), 'original')
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'prose', 'note', 'heading', 'prose', 'note'])
    expect(blocks[0]?.text).toBe('1. See it fly.')
  })
})

describe('the list of paths', () => {
  it('says for whom each is, and is reached from the week and from the foot of every page', async () => {
    const { user, address } = await renderApp('/', { corpus: corpus() })
    expect(screen.getAllByRole('link', { name: 'Paths' })).toHaveLength(1)
    await user.click(screen.getByRole('link', { name: 'Follow a path through the stories' }))
    expect(address()).toBe('/paths/')
    expect(await screen.findByText('For whoever likes kites.')).toBeInTheDocument()
  })

  it('says where there is none, and then no week leads to it', async () => {
    await renderApp('/paths/', { corpus: makeCorpus() })
    expect(screen.getByText(/There is no path here yet/)).toBeInTheDocument()
    document.body.innerHTML = ''
    await renderApp('/', { corpus: tinyCorpus() })
    expect(screen.queryByRole('link', { name: /Follow a path/ })).toBeNull()
  })
})
