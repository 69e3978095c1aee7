// Which edition is shown: the address has the first word, then what the reader likes.
// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { MemoryRouter, useLocation } from 'react-router-dom'
import { describe, expect, it } from 'vitest'
import { useEditionChoice } from '../../src/components/edition-choice.ts'
import { preferences } from '../../src/reading/preferences.ts'
import type { Edition } from '../../src/corpus/schema.ts'
import { makePost } from '../support/tiny-corpus.ts'

const Shown = ({ editions }: { editions: readonly Edition[] }) => {
  const { edition, text, beside, choose } = useEditionChoice(makePost({ slug: 'a', editions }))
  const { search } = useLocation()
  return (
    <>
      <output>{`${edition}, passages ${text}${beside ? ', side by side' : ''}, at ${search}`}</output>
      {editions.map(name => (
        <button key={name} type="button" onClick={() => choose(name)}>
          {name}
        </button>
      ))}
    </>
  )
}

const at = (address: string, editions: readonly Edition[]) => (
  <MemoryRouter initialEntries={[address]}>
    <Shown editions={editions} />
  </MemoryRouter>
)
const all: readonly Edition[] = ['original', 'retold', 'summary']

describe('the edition shown', () => {
  it.each([
    ['/', all, 'original, passages original'],
    ['/?edition=retold', all, 'retold, passages retold'],
    ['/?edition=summary', all, 'summary, passages original'],
    ['/?edition=summary', ['retold', 'summary'], 'summary, passages retold'],
    ['/?edition=original', ['retold', 'summary'], 'retold, passages retold'],
    ['/?edition=summary#p2', all, 'original, passages original'],
    ['/?edition=summary#p2', ['retold', 'summary'], 'retold, passages retold'],
    ['/?edition=retold#p2', all, 'retold, passages retold'],
    ['/?edition=summary#post-themes', all, 'summary, passages original'],
    ['/?edition=__proto__', all, 'original, passages original'],
  ] as const)('at %s of %j is: %s', (address, editions, shown) => {
    render(at(address, editions))
    expect(screen.getByRole('status')).toHaveTextContent(shown)
  })

  it.each([
    ['summary', '/', all, 'summary, passages original'],
    ['summary', '/', ['original', 'retold'], 'original, passages original'],
    ['summary', '/#p2', all, 'original, passages original'],
    ['summary', '/?edition=retold', all, 'retold, passages retold'],
    ['retold', '/', all, 'retold, passages retold'],
  ] as const)('is, for a reader who likes %s first, at %s of %j: %s', (...[liked, address, editions, shown]) => {
    preferences.choose('edition', liked)
    render(at(address, editions))
    expect(screen.getByRole('status')).toHaveTextContent(shown)
    preferences.reset()
  })

  it('is the best one in a page made before anybody asks', () => {
    expect(renderToString(at('/?edition=retold', all))).toContain('original, passages original')
  })

  it('can be the summary again after the address has named a passage', async () => {
    const user = userEvent.setup()
    render(at('/?edition=summary#p2', all))
    await user.click(screen.getByRole('button', { name: 'summary' }))
    expect(screen.getByRole('status')).toHaveTextContent('summary, passages original, at ?edition=summary')
  })

  it('is chosen in the address, which stays bare for the best one', async () => {
    const user = userEvent.setup()
    render(at('/', all))
    await user.click(screen.getByRole('button', { name: 'summary' }))
    expect(screen.getByRole('status')).toHaveTextContent('summary, passages original, at ?edition=summary')
    await user.click(screen.getByRole('button', { name: 'original' }))
    expect(screen.getByRole('status')).toHaveTextContent(/^original, passages original, at$/)
  })

  it.each([
    ['/?edition=side', 1216, all, 'original, passages original, side by side'],
    ['/?edition=side#p2', 1216, all, 'original, passages original, side by side'],
    ['/?edition=side', 1216, ['retold', 'summary'], 'retold, passages retold, side by side'],
    ['/?edition=side', 1215, all, 'original, passages original, at'],
    ['/?edition=side', 1216, ['retold'], 'retold, passages retold, at'],
    ['/', 1216, all, 'original, passages original, at'],
  ] as const)('at %s on a page of %i px, of %j, is: %s', (...[address, width, editions, shown]) => {
    const root = document.body.appendChild(document.createElement('div'))
    root.id = 'root'
    Object.defineProperty(root, 'clientWidth', { value: width })
    render(at(address, editions))
    expect(screen.getByRole('status')).toHaveTextContent(shown)
    root.remove()
  })
})
