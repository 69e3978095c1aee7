// What the site is, who wrote what, and how it may be used.
import { countPeople, countStories, counted } from '../corpus/counted.ts'
import type { Edition } from '../corpus/schema.ts'
import type { AboutSlice } from '../corpus/slices.ts'
import { Link } from '../components/link.tsx'
import styles from '../components/list-page.module.css'
import { files, paths } from '../paths.ts'

const meaning: Readonly<Record<Edition, string>> = {
  original: 'In the author’s own words, as first published.',
  retold: 'Retold in plain words by the editors of this site. Facts, names and numbers stay the same.',
  summary: 'Short and simple, by the editors. It says who has checked it or that nobody has yet.',
}

/** The page about the project. */
export const AboutView = ({ data }: { data: AboutSlice }) => (
  <div className={styles['prose']}>
    <header className={styles['head']}>
      <h1>About this site</h1>
      <p className={styles['lead']}>
        Here people tell of care services. Some live with them and some work in them. You can read their stories and
        find things in them.
      </p>
      <p>
        There are {countStories(data.posts)} by {countPeople(data.authors)} here. They come from{' '}
        <Link to={paths.weeks()}>{counted(data.weeks, 'week')}</Link> and carry{' '}
        <Link to={paths.themes()}>{counted(data.themes, 'theme')}</Link>.
      </p>
    </header>
    <section aria-labelledby="words">
      <h2 id="words">Whose words these are</h2>
      <p>The authors’ words are theirs. A story may have several editions. Its page names the one you are reading.</p>
      <ul>
        {data.editions.map(edition => (
          <li key={edition}>{meaning[edition]}</li>
        ))}
      </ul>
    </section>
    <section aria-labelledby="themes">
      <h2 id="themes">How themes work</h2>
      <p>
        The editors read each passage and noted its themes. A mark shows where a passage only touches a theme. On a
        theme’s page you can see every passage and judge for yourself.
      </p>
    </section>
    <section aria-labelledby="links">
      <h2 id="links">Links that last</h2>
      <p>
        Every passage has a link of its own. Press the ¶ and number beside it. The link stays the same when other
        passages change.
      </p>
    </section>
    <section aria-labelledby="data">
      <h2 id="data">Open data</h2>
      <p>
        You can have everything here as one file. Take{' '}
        <a href={`${import.meta.env.BASE_URL}${files.corpus.slice(1)}`}>the stories as JSON</a> with{' '}
        <a href={`${import.meta.env.BASE_URL}${files.corpusSchema.slice(1)}`}>the file that explains them</a>.
      </p>
    </section>
    <section aria-labelledby="private">
      <h2 id="private">What the site knows about you</h2>
      <p>Nothing. It has no cookies. It does not count visits or ask other sites.</p>
    </section>
  </div>
)
