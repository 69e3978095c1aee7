// A discussion sheet on a theme: questions, and passages of which the reader chooses some. On paper it is one page in large
// print with those chosen; without script a box that is ticked is on the paper too, by styles alone.
import { useSearchParams } from 'react-router-dom'
import { countPassages } from '../corpus/counted.ts'
import type { SheetSlice } from '../corpus/path-slices.ts'
import { siteName } from '../corpus/site-name.ts'
import { useHydrated } from '../components/hydrated.ts'
import { Link } from '../components/link.tsx'
import listPage from '../components/list-page.module.css'
import { QuotedPassage } from '../components/quoted-passage.tsx'
import { fromWords, quotedIn, useLikedEdition } from '../components/quoted-text.ts'
import { chosenIn, toggled } from '../components/sheet-choice.ts'
import { paths } from '../paths.ts'
import { fitsOnePage, mostOnSheet } from '../themes/sheet.ts'
import { OwnSheet } from '../components/own-sheet.tsx'
import ownSheet from '../styles/ways.css?url'

const sizeOf = (count: number, fits: boolean): string =>
  `${countPassages(count)} on the sheet. ${fits ? 'It fits on one page.' : 'It may need a second page.'}`

/** A theme's sheet. */
export const SheetView = ({ data }: { data: SheetSlice }) => {
  const { theme, questions, passages } = data
  const [search, setSearch] = useSearchParams()
  const liked = useLikedEdition()
  const chosen = chosenIn(data, useHydrated() ? search : new URLSearchParams())
  const shown = chosen
    .flatMap(at => passages[at] ?? [])
    .map(passage => ({
      text: quotedIn(passage, liked).text,
      from: fromWords(passage.post),
    }))
  const isFull = chosen.length >= mostOnSheet
  const choose = (at: number) => setSearch(toggled(data, chosen, at), { replace: true, preventScrollReset: true })
  return (
    <div className="sheet" data-sheet>
      <OwnSheet href={ownSheet} />
      <header className={listPage['head']}>
        <p className="sheet-back unprinted">
          A sheet for your group. <Link to={paths.theme(theme.slug)}>Back to the theme</Link>
        </p>
        <h1>{theme.name}</h1>
        <p className={listPage['lead']}>{theme.means}</p>
        <p className="unprinted" data-needs-script>
          <button type="button" onClick={() => window.print()}>
            Print this sheet
          </button>
        </p>
        <noscript>
          <p className="unprinted">To print this sheet, choose Print in the menu of your browser.</p>
        </noscript>
      </header>
      {questions.length > 0 && (
        <section aria-labelledby="questions">
          <h2 id="questions">Questions to talk about</h2>
          <ol className="sheet-questions">
            {questions.map(question => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        </section>
      )}
      <section className="sheet-part" aria-labelledby="passages">
        <h2 id="passages">Passages to read together</h2>
        <p className="unprinted">
          Tick the passages you want on paper. You can have up to {mostOnSheet}. The sheet is one page with large
          letters.
        </p>
        <div className="sheet-count unprinted" data-needs-script>
          <output aria-label="What is on the sheet">
            {sizeOf(chosen.length, fitsOnePage({ means: theme.means, questions, passages: shown }))}
            {isFull && ' Take one away to choose another.'}
          </output>
        </div>
        <ul className="sheet-passages">
          {passages.map((passage, at) => {
            const isChosen = chosen.includes(at)
            const id = `choice-${at + 1}`
            return (
              <li key={`${passage.post.slug}#${passage.id}`}>
                <h3 id={`${id}-name`} className="sheet-name unprinted">
                  Passage {passage.id.slice(1)} of {passage.post.title}
                </h3>
                <label className="sheet-choice unprinted">
                  <input
                    type="checkbox"
                    aria-labelledby={`${id}-put ${id}-name`}
                    checked={isChosen}
                    disabled={(isFull && !isChosen) || (isChosen && chosen.length === 1)}
                    onChange={() => choose(at)}
                  />
                  <span id={`${id}-put`}>Put it on the sheet</span>
                </label>
                <QuotedPassage post={passage.post} passage={passage} liked={liked} />
              </li>
            )
          })}
        </ul>
      </section>
      <p className="sheet-foot">
        From {siteName}. The authors’ words are theirs. The editors of this site wrote the retellings.
      </p>
    </div>
  )
}
