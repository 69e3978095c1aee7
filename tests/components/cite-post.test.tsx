// The citation of a story: there without script, following the edition that is read, copied by a key and said to be copied.
// @vitest-environment happy-dom
import { screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CitePost } from '../../src/components/cite-post.tsx'
import { lookup, postCard } from '../../src/corpus/select.ts'
import { renderApp } from '../support/render-app.tsx'
import { tinyCorpus } from '../support/tiny-corpus.ts'

const corpus = tinyCorpus()
const here = window.location.origin

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2031, 5, 1, 23, 30) })
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** The citation of the kite, opened, with a clipboard that does as told. */
const open = async (address: string, write: (text: string) => Promise<void> = () => Promise.resolve()) => {
  const { user } = await renderApp(address, { corpus })
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(write)
  await user.click(screen.getByText('Name this story as a source'))
  const button = await screen.findByRole('button', { name: 'Copy as text' })
  return { user, copied, button }
}

describe('the citation of a story', () => {
  it('stands in the drawn page without day and address, which only a browser knows', () => {
    const post = lookup(corpus).posts.get('the-first-kite')
    if (post === undefined) throw new Error('the made-up corpus has lost its kite')
    const html = renderToString(
      <CitePost post={post} card={postCard(corpus, lookup(corpus), post)} edition="original" />,
    )
    const text = html.replace(/<!--.*?-->|<[^>]+>/g, '')
    expect(text).toContain('One, A. and Two, A. (2031) ‘The first kite’, Week Reader, 6 May.')
    expect(text).not.toMatch(/Available|Accessed/)
  })

  it('names the edition that is read, its address and the day where the reader is', async () => {
    await open('/posts/the-first-kite/?edition=retold')
    expect(screen.getByText(/One, A\. and Two, A\./)).toHaveTextContent(
      'One, A. and Two, A. (2031) ‘The first kite’ [retold in plain words by the editors of Week Reader], Week Reader, ' +
        `6 May. Available at: ${here}/posts/the-first-kite/?edition=retold (Accessed: 1 June 2031).`,
    )
  })

  it('is copied by a key, as text and as BibTeX, and says so', async () => {
    const { user, copied, button } = await open('/posts/the-first-kite/')
    button.focus()
    await user.keyboard('{Enter}')
    expect(copied).toHaveBeenLastCalledWith(
      `One, A. and Two, A. (2031) ‘The first kite’, Week Reader, 6 May. Available at: ${here}/posts/the-first-kite/ (Accessed: 1 June 2031).`,
    )
    const said = await screen.findByText('Text copied.')
    expect(said).toHaveAttribute('aria-live', 'polite')
    await user.tab()
    await user.keyboard(' ')
    expect(copied).toHaveBeenLastCalledWith(expect.stringMatching(/^@misc\{the-first-kite,\n[^]*\n\}$/))
    expect(await screen.findByText('BibTeX copied.')).toBeVisible()
  })

  it('says what to do where the browser does not let it copy', async () => {
    const { user, button } = await open('/posts/the-first-kite/', () => Promise.reject(new Error('refused')))
    await user.click(button)
    expect(await screen.findByText(/does not let us copy\. Mark the text and copy it by hand/)).toBeVisible()
  })
})
