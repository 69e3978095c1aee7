// The books that a week's page offers are those that the build makes.
// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { booksOfSite } from '../../src/build/epub/write-books.ts'
import { slicesOf } from '../../src/build/slices.ts'
import { renderApp } from '../support/render-app.tsx'
import { makeCorpus, makeWeek, tinyCorpus } from '../support/tiny-corpus.ts'

const madeBooks = (): readonly string[] => {
  const corpus = tinyCorpus()
  const slices = new Map(slicesOf(corpus))
  const place = { base: '/', siteUrl: '' }
  return [...booksOfSite({ corpus, sliceOf: name => slices.get(name), place })].map(([path]) => path)
}

const offered = () => within(screen.getByRole('region', { name: 'Take the week with you' })).getAllByRole('link')

describe('the books of a week', () => {
  it.each(['kite-week', 'lamp-week'])('are offered on the page of %s, each under its own name', async week => {
    await renderApp(`/weeks/${week}/`, { corpus: tinyCorpus() })
    const own = madeBooks().filter(path => path.includes(week))
    expect(offered().map(link => link.getAttribute('href'))).toEqual(own)
    expect(offered().map(link => link.getAttribute('download'))).toEqual(
      own.map(path => path.replace(/.*\/week/, week)),
    )
  })

  it('are led to from above', async () => {
    await renderApp('/', { corpus: tinyCorpus() })
    expect(screen.getByRole('link', { name: 'Take the week with you as a book' })).toHaveAttribute(
      'href',
      '/#week-books',
    )
  })

  it('are not offered for a week with no stories', async () => {
    await renderApp('/', { corpus: makeCorpus({ weeks: [makeWeek({ slug: 'empty-week' })] }) })
    expect(screen.queryByText(/Take the week with you/)).toBeNull()
  })

  it('stand with each week in the list of weeks', async () => {
    await renderApp('/weeks/', { corpus: tinyCorpus() })
    const links = screen.getAllByRole('link', { name: 'The week as an EPUB book' })
    expect(links.map(link => link.getAttribute('href'))).toEqual(
      madeBooks().filter(path => path.endsWith('/week.epub')),
    )
  })
})
