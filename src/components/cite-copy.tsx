// What is fetched when a citation is opened: the same for BibTeX, and two buttons that copy and say so.
import { bibtexOf } from '../corpus/bibtex.ts'
import { harvardParts } from '../corpus/citation.ts'
import type { Cited } from '../corpus/citation.ts'
import styles from './cite-post.module.css'
import { useCopying } from './copying.ts'

/** The BibTeX entry, and buttons for it and for the text above. */
export const CiteCopy = ({ cited }: { cited: Cited }) => {
  const { said, copy } = useCopying('Mark the text and copy it by hand.')
  const bibtex = bibtexOf(cited)
  return (
    <>
      <pre>{bibtex}</pre>
      <div className={styles['buttons']}>
        <button type="button" onClick={() => void copy(harvardParts(cited).join(''), 'Text copied.')}>
          Copy as text
        </button>
        <button type="button" onClick={() => void copy(bibtex, 'BibTeX copied.')}>
          Copy as BibTeX
        </button>
      </div>
      <p aria-live="polite">{said}</p>
    </>
  )
}
