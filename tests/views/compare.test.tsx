// Stories side by side: what the address asks for, what stands in for what it cannot have, and ways to the page.
// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { renderApp } from '../support/render-app.tsx'
import { makePassage, makePost, makeTheme, tinyCorpus } from '../support/tiny-corpus.ts'

/** Three stories on one theme; the first carries it twice. */
const corpus = () => {
  const before = tinyCorpus()
  const posts = ['one', 'two', 'three'].map(slug =>
    makePost({
      slug,
      title: `Story ${slug}`,
      passages: [
        makePassage({ id: 'p1', retold: `First of ${slug}.` }),
        makePassage({ id: 'p2', retold: `Second of ${slug}.` }),
      ],
      care: slug === 'two' ? [{ kind: 'illness', passages: ['p2'] }] : [{ kind: 'abuse', passages: ['p1'] }],
    }),
  )
  const gales = makeTheme({
    slug: 'gales',
    name: 'Gales',
    means: 'A lot of wind.',
    evidence: [
      { post: 'one', passage: 'p1', weak: false },
      { post: 'one', passage: 'p2', weak: true },
      { post: 'two', passage: 'p2', weak: false },
      { post: 'three', passage: 'p1', weak: false },
    ],
  })
  return {
    ...before,
    posts: [...posts, ...before.posts],
    families: before.families.map(family =>
      family.slug === 'wind' ? { ...family, themes: [...family.themes, 'gales'] } : family,
    ),
    themes: [...before.themes, gales],
  }
}

const columns = async () => {
  await screen.findByRole('region', { name: /^Story/ }).catch(() => undefined)
  return (await screen.findAllByRole('region', { name: /^Story/ })).map(({ textContent }) => textContent)
}
const titles = async () => (await columns()).map(text => text.slice(0, 'Story three'.length))

describe('two stories side by side', () => {
  it('show the passages of each that carry the theme, each a link to itself', async () => {
    await renderApp('/compare/?theme=gales&a=two&b=one', { corpus: corpus() })
    const [first, second] = await screen.findAllByRole('region', { name: /^Story/ })
    expect(first).toHaveTextContent(/^Story two.*1 passage on this theme.*Speaks of illness.*Second of two\./)
    expect(first).not.toHaveTextContent('First of two.')
    expect(second).toHaveTextContent(
      /^Story one.*Speaks of abuse.*First of one\..*Only touches on this theme.*Second of one/,
    )
    expect(within(second ?? document.body).getByRole('link', { name: /^Second of one/ })).toHaveAttribute(
      'href',
      '/posts/one/#p2',
    )
  })

  it('are reached from the theme, begin with its first two, and are chosen in a form', async () => {
    const { user, address } = await renderApp('/themes/gales/', { corpus: corpus() })
    await user.click(screen.getByRole('link', { name: 'Put 2 stories side by side' }))
    expect(address()).toBe('/compare/?theme=gales')
    expect(await titles()).toEqual(['Story one', 'Story two'].map(name => expect.stringContaining(name)))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Second story' }), 'three')
    await user.click(screen.getByRole('button', { name: 'Show side by side' }))
    expect(address()).toBe('/compare/?theme=gales&a=one&b=three')
    expect(await screen.findByRole('region', { name: 'Story three' })).toBeInTheDocument()
  })

  it('are no offer of a theme that only one story carries', async () => {
    await renderApp('/themes/lamps/', { corpus: corpus() })
    expect(screen.queryByRole('link', { name: 'Put 2 stories side by side' })).toBeNull()
    document.body.innerHTML = ''
    await renderApp('/compare/', { corpus: corpus() })
    expect(screen.queryByRole('option', { name: 'Lamps' })).toBeNull()
    expect(screen.getByRole('option', { name: 'Gales' })).toBeInTheDocument()
  })

  it.each([
    ['a=one&b=one', ['one', 'two']],
    ['a=nobody&b=three', ['three', 'one']],
    ['a=the-first-kite', ['one', 'two']],
    ['a=..%2F..%2Fdata&b=__proto__', ['one', 'two']],
    ['a=two&a=three&b=', ['two', 'one']],
    [`a=${'x'.repeat(5000)}&b=%00`, ['one', 'two']],
  ])('are sound at %s', async (query, slugs) => {
    const asked = vi.spyOn(globalThis, 'fetch')
    await renderApp(`/compare/?theme=gales&${query}`, { corpus: corpus() })
    expect(await titles()).toEqual(slugs.map(slug => expect.stringContaining(`Story ${slug}`)))
    expect(asked).not.toHaveBeenCalled()
    asked.mockRestore()
  })

  it.each(['theme=', 'theme=nothing', 'theme=__proto__&a=one', 'theme=lamps', 'x=%E0%A4'])(
    'are asked for anew at %s',
    async query => {
      await renderApp(`/compare/?${query}`, { corpus: corpus() })
      expect(screen.getByRole('button', { name: 'Show side by side' })).toBeInTheDocument()
      expect(screen.queryAllByText('There is no such theme here. Choose one from the list.')).toHaveLength(
        query.startsWith('x') ? 0 : 1,
      )
    },
  )

  it('say so where they do not arrive, and can be tried again', async () => {
    const lost = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('no network'))
    const { user } = await renderApp('/compare/?theme=gales', { corpus: corpus(), without: ['themes/gales'] })
    expect(await screen.findByRole('alert')).toHaveTextContent('The stories did not arrive.')
    const asked = lost.mock.calls.length
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('alert')).toBeInTheDocument()
    expect(lost.mock.calls.length).toBeGreaterThan(asked)
    lost.mockRestore()
  })
})
