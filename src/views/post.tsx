// A post: what it is, who wrote it, which edition this is, its passages with their threads, and where to go on.
import { countPassages } from '../corpus/counted.ts'
import type { PostSlice, ThreadInPost } from '../corpus/slices.ts'
import { CareBefore } from '../components/care-note.tsx'
import { CitePost } from '../components/cite-post.tsx'
import { EditionChooser } from '../components/edition-chooser.tsx'
import { useEditionChoice } from '../components/edition-choice.ts'
import { fetchFoundBar, useMayBeLed } from '../components/found-led.ts'
import { HardWords } from '../components/hard-words.tsx'
import { PostKeep } from '../components/kept-in-post.tsx'
import { lazyPart } from '../components/lazy-part.tsx'
import { ListenToPost } from '../components/listen-post.tsx'
import { PostNotes } from '../components/notes-of-post.tsx'
import { PostBody } from '../components/post-body.tsx'
import { PostContents } from '../components/post-contents.tsx'
import { PostHead } from '../components/post-head.tsx'
import { PostOnward } from '../components/post-onward.tsx'
import { usePrinting } from '../components/print-menu.tsx'
import { bookletOf } from '../components/print-post.ts'
import { besideValue } from '../components/side-by-side.tsx'
import { SummaryText } from '../components/summary-text.tsx'
import { ThemeLists } from '../components/theme-lists.tsx'
import styles from './post.module.css'

/** Fetched only for a reader whom a search has led here. */
const FoundBar = lazyPart(async () => (await fetchFoundBar()).FoundBar)

const listOf = new Intl.ListFormat('en-GB', { type: 'conjunction' })

const noteOf = ({ passages }: ThreadInPost): string => {
  const weak = passages.filter(passage => passage.weak).length
  if (weak === 0) return countPassages(passages.length)
  return weak === passages.length
    ? `${countPassages(weak)}, only touched on`
    : `${countPassages(passages.length)}, ${weak} of them only touching on it`
}

/** A post's page. All editions stand in the page; `data-edition` says which one is shown. */
export const PostView = ({ data }: { data: PostSlice }) => {
  const { post, card, week, families, hard } = data
  const { edition, text, beside, choose } = useEditionChoice(post)
  const isLed = useMayBeLed()
  const printing = usePrinting(() => bookletOf(data, edition))
  const people = listOf.format(card.authors.map(author => author.name))
  return (
    <>
      {isLed && <FoundBar post={post} edition={edition} />}
      <article
        className={styles['post']}
        data-edition={edition}
        data-beside={beside ? besideValue(post.editions) : undefined}
        lang="en-GB"
      >
        <PostHead post={post} card={card} week={week} />
        <EditionChooser post={post} edition={edition} people={people} beside={beside} choose={choose} />
        <PostKeep post={post} card={card} edition={edition} week={week}>
          <ListenToPost data={data} edition={edition} />
          {printing.button}
        </PostKeep>
        <CareBefore post={post} />
        <PostContents post={post} text={text} />
        <PostBody post={post} card={card} families={families} edition={text} hard={hard} beside={beside} />
        {post.summary && <SummaryText post={post} summary={post.summary} text={text} uses={hard?.uses.summary} />}
        <PostNotes post={post} edition={edition} />
        {hard && <HardWords hard={hard} />}
      </article>
      {families.length > 0 && (
        <section className={styles['after']} aria-labelledby="post-themes">
          <h2 id="post-themes">Themes in this story</h2>
          <ThemeLists families={families} level={3} note={noteOf} />
        </section>
      )}
      <CitePost post={post} card={card} edition={edition} />
      <PostOnward data={data} />
      {printing.panel}
    </>
  )
}
