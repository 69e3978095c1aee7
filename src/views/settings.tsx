// How to read: every setting with what it does, changed at once on this very page.
import styles from '../components/list-page.module.css'
import { ReadingSettings } from '../components/reading-settings.tsx'

/** The page at `/settings/`. */
export const SettingsView = () => (
  <>
    <header className={styles['head']}>
      <h1>Reading settings</h1>
      <p className={styles['lead']}>
        Make this site look the way you read best. Each change shows at once. It stays on this device.
      </p>
    </header>
    <noscript>
      <p>These settings need script. It is off in this browser. The site still follows the settings of your browser.</p>
    </noscript>
    <ReadingSettings place="page" />
  </>
)
