// @vitest-environment happy-dom
// The report of a page that broke: it can be seen and copied, helps to find the fault, and holds nothing of the reader's.
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter } from 'react-router-dom'
import { afterEach, expect, it, vi } from 'vitest'
import { ErrorBoundary } from '../../src/components/error-boundary.tsx'
import { reportOf } from '../../src/components/trouble-report.tsx'

afterEach(() => vi.restoreAllMocks())

it('names the kind of page and of fault, and no address, question, note or name', () => {
  const error = new TypeError(
    'cannot read "my secret note" of `ann@example.org` at https://reader.example/search/?q=illness for ann.bell@example.org',
  )
  const report = reportOf({ error, pathname: '/posts/a-story-i-read/', agent: 'Browser 1' }).join('\n')
  expect(report).toMatch(/^Page: posts\nFault: TypeError: cannot read … of … at … for …$/m)
  expect(report).not.toMatch(/secret|example|illness|\bann\b|a-story/)
  expect(reportOf({ error: 'words of mine', pathname: '/', agent: 'B' })).toEqual(
    expect.arrayContaining(['Page: home', 'Fault: string']),
  )
})

it('stands below a page that broke, and is copied as it is seen', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const user = userEvent.setup()
  const Breaks = (): never => {
    throw new TypeError('cannot read "a note"')
  }
  render(
    <MemoryRouter initialEntries={['/about/']}>
      <ErrorBoundary isHostThere={async () => true}>
        <Breaks />
      </ErrorBoundary>
    </MemoryRouter>,
  )
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Something went wrong on this page')
  expect(screen.getByRole('alert')).toHaveTextContent('What you have saved is safe.')
  await user.click(await screen.findByText('A report for the people who run this site'))
  const copied = vi.spyOn(navigator.clipboard, 'writeText')
  await user.click(screen.getByRole('button', { name: 'Copy the report' }))
  expect(copied).toHaveBeenCalledWith(expect.stringMatching(/^Page: about\nFault: TypeError: cannot read …\n/))
  expect(screen.getByText('Report copied.')).toBeVisible()
})
