// What the address asks for is shown by styles before script, and by the page itself afterwards: never by neither.
// @vitest-environment happy-dom
import { render } from '@testing-library/react'
import { useLayoutEffect } from 'react'
import { renderToString } from 'react-dom/server'
import { beforeEach, describe, expect, it } from 'vitest'
import { useAskedUntilHydrated } from '../../src/components/asked.ts'
import { useHydrated } from '../../src/components/hydrated.ts'

const root = document.documentElement
let drawings: string[] = []

/** Notes of each drawing what it shows, and whether styles still show what was asked for. */
const Page = () => {
  const shows = useHydrated() ? 'as asked' : 'as drawn'
  useAskedUntilHydrated('data-asked-order')
  useLayoutEffect(() => {
    drawings.push(`${shows}, ${root.hasAttribute('data-asked-order') ? 'styled' : 'plain'}`)
  }, [shows])
  return <p>{shows}</p>
}

beforeEach(() => {
  drawings = []
  root.setAttribute('data-asked-order', 'oldest')
  root.setAttribute('data-asked', 'retold')
})

describe('what the address asks for', () => {
  it('is left to the styles while a drawn page is taken over, and in the same stroke to the page', () => {
    const container = document.body.appendChild(document.createElement('div'))
    container.innerHTML = renderToString(<Page />)
    expect(container).toHaveTextContent('as drawn')
    expect(root).toHaveAttribute('data-asked-order', 'oldest')
    render(<Page />, { container, hydrate: true })
    expect(drawings).toEqual(['as drawn, styled', 'as asked, plain'])
  })

  it('is taken from the styles at once on a page that is opened by a link', () => {
    render(<Page />)
    expect(drawings).toEqual(['as asked, plain'])
  })

  it('stays with the styles where another page must answer for it', () => {
    render(<Page />)
    expect(root).toHaveAttribute('data-asked', 'retold')
  })
})
