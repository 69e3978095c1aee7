// The address alone holds which edition is shown.
// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { MemoryRouter, useLocation } from 'react-router-dom'
import { describe, expect, it } from 'vitest'
import { useEditionChoice } from '../../src/components/edition-choice.ts'
import type { Edition } from '../../src/corpus/schema.ts'
import { makePost } from '../support/tiny-corpus.ts'

const Shown = ({ editions }: { editions: readonly Edition[] }) => {
  const { edition, text, choose } = useEditionChoice(makePost({ slug: 'a', editions }))
  const { search } = useLocation()
  return (
    <>
      <output>{`${edition}, passages ${text}, at ${search}`}</output>
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
})
