// All reading settings, one below the other: each change is drawn at once and kept on the device.
import { useState, useSyncExternalStore } from 'react'
import { preferences } from '../reading/preferences.ts'
import type { SettingName } from '../reading/settings.ts'
import { store } from '../reading/stored.ts'
import { Setting } from './reading-setting.tsx'
import styles from './reading-settings.module.css'

const usualFirst: readonly SettingName[] = [
  'size',
  'colours',
  'face',
  'lines',
  'letters',
  'words',
  'width',
  'light',
  'motion',
  'edition',
  'lens',
  'print-size',
  'print-paper',
  'slash',
]

/** All settings, and one button that sets everything back. */
export const ReadingSettings = ({ place }: { readonly place: string }) => {
  const [said, say] = useState('')
  const isKeeping = useSyncExternalStore(store.subscribe, store.isKeeping, () => true)
  return (
    <div className={styles['settings']}>
      {!isKeeping && (
        <p className={styles['hint']}>
          This browser does not let us keep your settings. They hold until you close this page.
        </p>
      )}
      {usualFirst.map(name => (
        <Setting key={name} name={name} place={place} />
      ))}
      <p className={styles['reset']}>
        <button
          type="button"
          onClick={() => {
            preferences.reset()
            say('Everything is as usual again.')
          }}
        >
          Set everything back
        </button>{' '}
        <span aria-live="polite">{said}</span>
      </p>
    </div>
  )
}
