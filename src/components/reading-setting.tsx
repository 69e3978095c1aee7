// One reading setting as plain radio buttons, for wherever it is asked about.
import { preferences, useSettings } from '../reading/preferences.ts'
import { settingOf, valuesOf, type SettingName } from '../reading/settings.ts'
import { OwnColours } from './own-colours.tsx'
import styles from './reading-settings.module.css'
import { settingWords } from './setting-words.ts'

/** One setting: a group with a name, so that a screen reader says both. `place` keeps ids apart where two stand on a page. */
export const Setting = <N extends SettingName>({ name, place }: { readonly name: N; readonly place: string }) => {
  const chosen = settingOf(useSettings(), name)
  const words = settingWords[name]
  const hint = words.hint === undefined ? undefined : `${place}-${name}-hint`
  return (
    <fieldset className={styles['setting']} aria-describedby={hint} data-setting={name}>
      <legend>{words.name}</legend>
      {hint !== undefined && (
        <p id={hint} className={styles['hint']}>
          {words.hint}
        </p>
      )}
      <div className={styles['values']}>
        {valuesOf(name).map(value => (
          <label key={value}>
            <input
              type="radio"
              name={`${place}-${name}`}
              value={value}
              checked={value === chosen}
              onChange={() => preferences.choose(name, value)}
            />
            <span>{words.values[value]}</span>
          </label>
        ))}
      </div>
      {name === 'colours' && chosen === 'own' && <OwnColours place={place} />}
    </fieldset>
  )
}
