// The way through a list of several pages: plain links, to the next ones and to those around this one.
import type { ListPage } from '../corpus/list-pages.ts'
import { Link } from './link.tsx'
import styles from './page-steps.module.css'

interface PageStepsProps {
  readonly pages: ListPage
  /** The address of a page. */
  readonly to: (page: number) => string
  /** What stands on the page before and on the one after. */
  readonly back?: string
  readonly on?: string
}

/** The first and the last page, and two on either side of this one. */
const numbersAround = ({ page, of }: ListPage): readonly number[] =>
  Array.from({ length: of }, (_, at) => at + 1).filter(
    number => number === 1 || number === of || Math.abs(number - page) <= 2,
  )

/** Says where in the list this page is, and leads on. */
export const PageSteps = ({ pages, to, back = 'Page before', on = 'Next page' }: PageStepsProps) => (
  <nav aria-label="Pages" className={styles['steps']}>
    <p>
      Page {pages.page} of {pages.of}
    </p>
    <ul>
      {pages.page > 1 && (
        <li>
          <Link to={to(pages.page - 1)} rel="prev">
            {back}
          </Link>
        </li>
      )}
      {pages.page < pages.of && (
        <li>
          <Link to={to(pages.page + 1)} rel="next">
            {on}
          </Link>
        </li>
      )}
    </ul>
    <ul>
      {numbersAround(pages).map(number => (
        <li key={number}>
          <Link to={to(number)} aria-label={`Page ${number}`} aria-current={number === pages.page ? 'page' : undefined}>
            {number}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
)
