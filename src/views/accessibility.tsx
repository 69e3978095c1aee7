// How the site works for everyone, said plainly: what is there, what was tested, and what was not.
import { Link } from '../components/link.tsx'
import styles from '../components/list-page.module.css'
import { paths } from '../paths.ts'

/** The accessibility statement. It claims only what automatic tests of this site have shown. */
export const AccessibilityView = () => (
  <div className={styles['prose']}>
    <header className={styles['head']}>
      <h1>Accessibility</h1>
      <p className={styles['lead']}>This site is meant for everyone, and first for those whom other sites forget.</p>
    </header>
    <section aria-labelledby="can">
      <h2 id="can">What you can do</h2>
      <ul>
        <li>Use everything with a keyboard alone. The first press of Tab offers to skip to the main text.</li>
        <li>Make the text as big as you like. The page folds into one column and nothing is cut.</li>
        <li>Read without script. All stories and themes are there.</li>
        <li>Choose how to read a story. Its page offers every edition there is, and says who wrote it.</li>
        <li>Use dark or light colours, strong contrast, or less motion. The site does as your device is set.</li>
        <li>Print any page. Menus and buttons stay off the paper.</li>
      </ul>
    </section>
    <section aria-labelledby="aim">
      <h2 id="aim">What we aim for</h2>
      <p>
        The Web Content Accessibility Guidelines 2.2, level AA everywhere, and level AAA for contrast, text, focus and
        the size of what you press.
      </p>
    </section>
    <section aria-labelledby="tested">
      <h2 id="tested">What has been tested</h2>
      <p>
        Every version is tested by machine before it is published. The tests look at one page of each kind, in light and
        dark, with the keyboard alone, without script, and on a narrow screen.
      </p>
    </section>
    <section aria-labelledby="not">
      <h2 id="not">What has not been tested yet</h2>
      <ul>
        <li>Nobody with a learning disability has checked the short, simple summaries.</li>
        <li>Nobody has tried the site with a real screen reader, a switch or voice control.</li>
      </ul>
      <p>Machines find some faults and miss others. So there may be faults that we do not know of.</p>
    </section>
    <section aria-labelledby="wrong">
      <h2 id="wrong">If something is wrong</h2>
      <p>
        This site has no letter box of its own yet. Please tell the people who sent you here or who run it. Say which
        page it was, what you use, and what happened. More on the site is under{' '}
        <Link to={paths.about()}>About this site</Link>.
      </p>
    </section>
  </div>
)
