// What this reader has kept: saved stories and passages, notes, places; and how to take it along or forget it.
import { useHydrated } from '../components/hydrated.ts'
import { KeptFiles } from '../components/kept-files.tsx'
import { KeptForget } from '../components/kept-forget.tsx'
import { NotKept } from '../components/kept-keeping.tsx'
import { KeptNotes, SavedList } from '../components/kept-lists.tsx'
import { KeptPlaces } from '../components/kept-places.tsx'
import { useKeptPrinting } from '../components/kept-printing.tsx'
import { lazyPart } from '../components/lazy-part.tsx'
import head from '../components/list-page.module.css'
import styles from './saved.module.css'

const WeeksKept = lazyPart(async () => (await import('../components/weeks-kept.tsx')).WeeksKept, { isAsked: true })

/** The page at `/saved/`. All of it comes from the device: it is drawn empty for everybody, and filled in the browser. */
export const SavedView = () => {
  const isHydrated = useHydrated()
  const { button, panel } = useKeptPrinting()
  return (
    <>
      <header className={head['head']}>
        <h1>Saved</h1>
        <p className={head['lead']}>
          What you save or write stays on this device alone. Nobody else can see it. You need no account.
        </p>
      </header>
      <noscript>
        <p>Saving needs script. It is off in this browser. You can still set a bookmark for any story or passage.</p>
      </noscript>
      <div className={styles['kept']} data-needs-script data-waiting={isHydrated ? undefined : ''}>
        <NotKept />
        <SavedList />
        <KeptNotes />
        <KeptPlaces />
        {button}
        <KeptFiles />
        <KeptForget />
        <WeeksKept />
      </div>
      {panel}
    </>
  )
}
