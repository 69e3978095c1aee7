// What the site is, who wrote what, and how it may be used.
import { countPeople, countStories, counted } from '../corpus/counted.ts'
import { editionMeans } from '../corpus/credit.ts'
import type { AboutSlice } from '../corpus/site-slices.ts'
import { Link } from '../components/link.tsx'
import styles from '../components/list-page.module.css'
import { files, paths } from '../paths.ts'

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
          <li key={edition}>{editionMeans[edition]}</li>
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
    <section aria-labelledby="feeds">
      <h2 id="feeds" tabIndex={-1}>
        Feeds
      </h2>
      <p>
        A feed is a file that names the newest stories. Give its address to an app that reads feeds. The app tells you
        when there is a new story.
      </p>
      <p>
        Take <a href={`${import.meta.env.BASE_URL}${files.feed(paths.home()).slice(1)}`}>the feed of all stories</a> or{' '}
        <a href={`${import.meta.env.BASE_URL}${files.jsonFeed(paths.home()).slice(1)}`}>the same feed as JSON</a>.
      </p>
      <p>Each week and each person has a feed too. So has each theme. You find it at the end of the page.</p>
    </section>
    <section aria-labelledby="private">
      <h2 id="private">What the site knows about you</h2>
      <p>Nothing. It has no cookies. It does not count visits or ask other sites.</p>
    </section>
  </div>
)
