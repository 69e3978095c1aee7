// All themes under their families, and the cloth: which story of the newest week carries which theme.
import { countPassages, countStories } from '../corpus/counted.ts'
import type { ThemeCount, ThemesSlice } from '../corpus/slices.ts'
import { Cloth } from '../components/cloth.tsx'
import styles from '../components/list-page.module.css'
import { ThemeLists } from '../components/theme-lists.tsx'

const weakly = (weak: number): string => (weak === 0 ? '' : `, ${weak} only touching on it`)

const noteOf = ({ means, passages, posts, weak }: ThemeCount) => (
  <>
    {means}
    <span className={styles['line']}>
      {countPassages(passages)} in {countStories(posts)}
      {weakly(weak)}
    </span>
  </>
)

/** The list of themes. */
export const ThemesView = ({ data }: { data: ThemesSlice }) => {
  const themes = data.families.flatMap(family => family.themes)
  return (
    <>
      <header className={styles['head']}>
        <h1>Themes</h1>
        <p className={styles['lead']}>
          A theme is a thread that runs through many stories. There are {themes.length}, in {data.families.length}{' '}
          families.
        </p>
      </header>
      <ThemeLists families={data.families} level={2} note={noteOf} />
      {themes.length === 0 && <p>There are no themes here yet. The stories and the search work without them.</p>}
      {data.posts.length > 0 && themes.length > 0 && (
        <section className={styles['part']} aria-labelledby="cloth">
          <h2 id="cloth">Stories and the themes they carry</h2>
          <Cloth families={data.families} posts={data.posts} />
        </section>
      )}
    </>
  )
}
