// A jump within a page keeps the rest of its address, and Back undoes it.
// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { MemoryRouter, useLocation, useNavigate } from 'react-router-dom'
import { describe, expect, it, vi } from 'vitest'
import { HashLink } from '../../src/components/hash-link.tsx'
import { PrefetchContext } from '../../src/components/link.tsx'

const Page = () => {
  const { pathname, search, hash } = useLocation()
  const navigate = useNavigate()
  return (
    <>
      <output>{pathname + search + hash}</output>
      <HashLink id="p2">Passage 2</HashLink>
      <button type="button" onClick={() => void navigate(-1)}>
        Back
      </button>
    </>
  )
}

const at = (address: string) => (
  <MemoryRouter initialEntries={[address]}>
    <Page />
  </MemoryRouter>
)

describe('a link to a place on the page', () => {
  it.each([
    ['/posts/a/', '/posts/a/#p2'],
    ['/posts/a/?edition=retold', '/posts/a/?edition=retold#p2'],
    ['/posts/a/?edition=retold#p9', '/posts/a/?edition=retold#p2'],
  ])('leads from %s to %s', (address, target) => {
    render(at(address))
    expect(screen.getByRole('link')).toHaveAttribute('href', target)
  })

  it('has no query in a page made before anybody asks', () => {
    expect(renderToString(at('/posts/a/?edition=retold'))).toContain('href="/posts/a/#p2"')
  })

  it('makes an entry of the history, so that Back leads to where the reader was', async () => {
    const user = userEvent.setup()
    render(at('/posts/a/?edition=retold'))
    await user.click(screen.getByRole('link'))
    expect(screen.getByRole('status')).toHaveTextContent('/posts/a/?edition=retold#p2')
    await user.click(screen.getByRole('button', { name: 'Back' }))
    expect(screen.getByRole('status')).toHaveTextContent(/^\/posts\/a\/\?edition=retold$/)
  })

  it('fetches nothing ahead: the page is there already', async () => {
    const prefetch = vi.fn()
    const user = userEvent.setup()
    render(<PrefetchContext value={prefetch}>{at('/posts/a/')}</PrefetchContext>)
    await user.hover(screen.getByRole('link'))
    await user.tab()
    expect(screen.getByRole('link')).toHaveFocus()
    expect(prefetch).not.toHaveBeenCalled()
  })
})
