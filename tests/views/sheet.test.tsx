// A sheet for a group: its questions, the passages chosen, and the choice in the address.
// @vitest-environment happy-dom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { faultsIn } from '../support/faults-in.ts'
import { edited } from '../support/content-folder.ts'
import { renderApp } from '../support/render-app.tsx'
import { makePassage, makePost, makeTheme, tinyCorpus } from '../support/tiny-corpus.ts'

/** A theme with one passage in each of six stories. */
const corpus = () => {
  const before = tinyCorpus()
  const slugs = ['one', 'two', 'three', 'four', 'five', 'six']
  const posts = slugs.map((slug, at) =>
    makePost({ slug, title: `Story ${slug}`, passages: [makePassage({ id: 'p1', retold: 'Word. '.repeat(60 - at) })] }),
  )
  const theme = makeTheme({
    slug: 'gales',
    name: 'Gales',
    means: 'A lot of wind.',
    questions: ['Who likes wind?', 'Who does not?'],
    evidence: slugs.map(post => ({ post, passage: 'p1', weak: false })),
  })
  return {
    ...before,
    posts: [...before.posts, ...posts],
    families: before.families.map(family =>
      family.slug === 'wind' ? { ...family, themes: [...family.themes, 'gales'] } : family,
    ),
    themes: [...before.themes, theme],
  }
}

const boxes = () => screen.getAllByRole<HTMLInputElement>('checkbox')
const ticked = () => boxes().flatMap((box, at) => (box.checked ? [at] : []))

describe('a sheet', () => {
  it('has the questions, and passages that are chosen beforehand', async () => {
    const { user, address } = await renderApp('/themes/gales/', { corpus: corpus() })
    await user.click(screen.getByRole('link', { name: 'Make a sheet for your group' }))
    expect(address()).toBe('/sheets/gales/')
    expect(await screen.findByText('Who likes wind?')).toBeInTheDocument()
    expect(boxes()).toHaveLength(6)
    expect(ticked().length).toBeGreaterThan(1)
    expect(screen.getByRole('status')).toHaveTextContent(/^\d passages on the sheet. It fits on one page./)
  })

  it('keeps a choice in the address, takes four at most, and says when a second page may be needed', async () => {
    const { user, address } = await renderApp('/sheets/gales/?passage=one%3Ap1&passage=two%3Ap1', {
      corpus: corpus(),
    })
    expect(ticked()).toEqual([0, 1])
    await user.click(boxes()[2] ?? document.body)
    expect(address()).toBe('/sheets/gales/?passage=one%3Ap1&passage=two%3Ap1&passage=three%3Ap1')
    await user.click(boxes()[5] ?? document.body)
    expect(ticked()).toEqual([0, 1, 2, 5])
    expect(boxes()[3]).toBeDisabled()
    expect(screen.getByRole('status')).toHaveTextContent('It may need a second page. Take one away to choose another.')
    await user.click(boxes()[0] ?? document.body)
    expect(ticked()).toEqual([1, 2, 5])
  })

  it('keeps its last passage', async () => {
    await renderApp('/sheets/gales/?passage=one%3Ap1', { corpus: corpus() })
    expect(boxes()[0]).toBeDisabled()
  })

  it.each(['?passage=', '?passage=nobody:p1', '?passage=__proto__:p1&x=%00', '?passage=one:p1'.repeat(30)])(
    'is sound at %s',
    async query => {
      await renderApp(`/sheets/gales/${query}`, { corpus: corpus() })
      expect(ticked().length).toBeGreaterThan(0)
    },
  )

  it('is there for a theme without questions', async () => {
    await renderApp('/sheets/flying/', { corpus: tinyCorpus() })
    expect(screen.queryByRole('heading', { name: 'Questions to talk about' })).toBeNull()
    expect(ticked().length).toBeGreaterThan(0)
  })
})

describe('questions in the content', () => {
  const questions = (list: string) => edited('themes/flying.md', 'family:', `questions: ${list}\nfamily:`)

  it('end in a question mark, and are four at most', async () => {
    expect(await faultsIn(questions('[Who flies?]'))).toEqual([])
    expect(await faultsIn(questions('[Who flies]'))).toEqual([
      expect.stringMatching(
        /themes\/flying.md:\d+: .*expected a question of at most 120 letters that ends in a question/,
      ),
    ])
    expect(await faultsIn(questions('[A?, B?, C?, D?, E?]'))).toEqual([
      expect.stringMatching(/expected four questions at most/),
    ])
  })
})
