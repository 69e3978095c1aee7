// One theme: what it means, and the passages that carry it, hung on its thread, story by story.
import { countPassages, countStories } from '../corpus/counted.ts'
import { chaptersOfTheme } from '../components/chapters.ts'
import { Follow } from '../components/follow.tsx'
import { usePrinting } from '../components/print-menu.tsx'
import styles from '../components/list-page.module.css'
import { Link } from '../components/link.tsx'
import { ListenToTheme } from '../components/listen-lists.tsx'
import { PageSteps } from '../components/page-steps.tsx'
import { Story } from '../components/story.tsx'
import { SuggestedPassages } from '../components/suggested-passages.tsx'
import { ThemeHead } from '../components/theme-head.tsx'
import { ThemeLists } from '../components/theme-lists.tsx'
import { ThreadPassages } from '../components/thread-passages.tsx'
import { paths } from '../paths.ts'
import type { ThemePage } from '../themes/suggested.ts'
import thread from './theme.module.css'

/** A theme's page. Each quoted passage is a link to itself in its story. What is only suggested is off the thread. */
export const ThemeView = ({ data }: { data: ThemePage }) => {
  const { theme, count, family, posts, neighbours, suggested, pages } = data
  const printing = usePrinting(() => ({
    title: theme.name,
    about: `${theme.means} ${countPassages(count.passages)} in ${countStories(count.posts)}.`,
    chapters: chaptersOfTheme(data),
  }))
  const others = family.themes.filter(other => other.slug !== theme.slug)
  return (
    <>
      <div className={thread['thread']} data-family={family.slug} data-line={count.line}>
        <ThemeHead theme={theme} count={count} family={family} />
        {posts.length > 0 && (
          <p className={thread['tools']} data-needs-script>
            <ListenToTheme data={data} />
            {printing.button}
          </p>
        )}
        {posts.length > 0 && (
          <p className={thread['tools']}>
            <Link to={paths.sheet(theme.slug)}>Make a sheet for your group</Link>{' '}
            {count.posts > 1 && <Link to={paths.compare({ theme: theme.slug })}>Put 2 stories side by side</Link>}
          </p>
        )}
        {posts.map(({ card, passages }) => (
          <Story key={card.slug} card={card} level={2} day brief>
            <ThreadPassages post={card.slug} passages={passages} />
          </Story>
        ))}
      </div>
      {pages && <PageSteps pages={pages} to={page => paths.theme(theme.slug, undefined, page)} />}
      {posts.length === 0 && <p>No story carries this theme yet. Its neighbours below may help.</p>}
      {suggested && <SuggestedPassages suggested={suggested} />}
      {neighbours.length > 0 && (
        <section className={styles['part']} aria-labelledby="near">
          <h2 id="near">Themes in the same passages</h2>
          <ThemeLists families={neighbours} level={3} note={({ shared }) => `${countPassages(shared)} in common`} />
        </section>
      )}
      {others.length > 0 && (
        <section className={styles['part']} aria-labelledby="family">
          <h2 id="family">More in {family.name}</h2>
          <ThemeLists families={[{ ...family, themes: others }]} level={3} />
        </section>
      )}
      <Follow feeds={[{ page: paths.theme(theme.slug), name: 'Feed of this theme' }]} />
      {printing.panel}
    </>
  )
}
