// A link to a book file of a week: a plain one, for the router has no page there and the browser is to keep the file.
import type { ReactNode } from 'react'
import { useHref } from 'react-router-dom'
import type { BookKind } from '../corpus/books.ts'
import { files } from '../paths.ts'

interface BookLinkProps {
  readonly week: string
  readonly kind?: BookKind
  readonly children: ReactNode
}

/** The file is kept under the week's own name, for every week's file is called the same. */
export const BookLink = ({ week, kind = 'first', children }: BookLinkProps) => {
  const path = files.book(week, kind)
  return (
    <a href={useHref(path)} download={path.replace(/.*\/week/, week)} type="application/epub+zip">
      {children}
    </a>
  )
}
