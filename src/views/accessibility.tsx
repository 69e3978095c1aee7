// How the site works for everyone, said plainly: what is there, what was tested, and what was not.
// What was tested is told from the record of the last audit; see build/audit-record.ts.
import type { AboutSlice } from '../corpus/site-slices.ts'
import { AuditTold } from '../components/audit-told.tsx'
import { HandScript } from '../components/hand-script.tsx'
import { Link } from '../components/link.tsx'
import styles from '../components/list-page.module.css'
import { paths } from '../paths.ts'

/** The accessibility statement. It claims only what tests of this site have shown. */
export const AccessibilityView = ({ data: { audit } }: { data: AboutSlice }) => (
  <div className={styles['prose']}>
    <header className={styles['head']}>
      <h1>Accessibility</h1>
      <p className={styles['lead']}>This site is for everyone. We think first of those whom other sites forget.</p>
    </header>
    <section aria-labelledby="can">
      <h2 id="can">What you can do</h2>
      <ul>
        <li>Use everything with a keyboard alone. The first press of Tab offers to skip to the main text.</li>
        <li>Make the text as big as you like. The page folds into one column.</li>
        <li>Read without script. All stories and themes are there.</li>
        <li>Choose how to read a story. Its page says who wrote what you read.</li>
        <li>
          Choose letters, spaces and colours on the page <Link to={paths.settings()}>Reading settings</Link>.
        </li>
        <li>Listen to any story. Your device reads it aloud.</li>
        <li>Press a dotted word to see what it means.</li>
        <li>Save stories and write notes. They stay on your device.</li>
        <li>Print any page. Menus and buttons stay off the paper.</li>
      </ul>
    </section>
    <section aria-labelledby="aim">
      <h2 id="aim">What we aim for</h2>
      <p>
        There are rules for sites that all can use. They are the Web Content Accessibility Guidelines 2.2. They have
        levels.
      </p>
      <ul>
        <li>We aim for level AA on every page.</li>
        <li>For text, colours, focus and the size of buttons, we aim for level AAA.</li>
      </ul>
    </section>
    <section aria-labelledby="tested">
      <h2 id="tested">What we have tested</h2>
      <p>Machines do these tests. They find some faults and miss others.</p>
      <AuditTold record={audit} />
    </section>
    <section aria-labelledby="not">
      <h2 id="not">What we have not tested yet</h2>
      <ul>
        <li>Nobody with a learning disability has checked the short summaries.</li>
        <li>Nobody has tried the site with a real screen reader.</li>
        <li>Nobody has tried it with a switch or with voice control.</li>
      </ul>
      <p>So there may be faults that we do not know of.</p>
    </section>
    <section aria-labelledby="hand">
      <h2 id="hand">Checks to do by hand</h2>
      <p>A person has to try these things. You can be that person. Nobody has done any of them yet.</p>
      <HandScript />
    </section>
    <section aria-labelledby="wrong">
      <h2 id="wrong">If something is wrong</h2>
      <p>
        Tell the people who sent you here or who run the site. The site has no letter box of its own yet. Please say
        these things.
      </p>
      <ul>
        <li>What page was it?</li>
        <li>What do you use to read it?</li>
        <li>What happened?</li>
      </ul>
      <p>
        You can read more on the page <Link to={paths.about()}>About this site</Link>.
      </p>
    </section>
  </div>
)
