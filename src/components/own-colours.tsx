// A reader's own two colours: how well they can be told apart is said at once, and a better text colour is offered.
import { preferences, useSettings } from '../reading/preferences.ts'
import { contrastOf, readableText } from '../reading/contrast.ts'
import styles from './reading-settings.module.css'

/** Contrast of text at level AAA (WCAG 2.2, 1.4.6). */
const wanted = 7

const usual = { text: '#000000', paper: '#ffffff' } as const
const names = { text: 'Text', paper: 'Paper' } as const

/** Shown while the colours are a reader's own. */
export const OwnColours = ({ place }: { readonly place: string }) => {
  const settings = useSettings()
  const colours = { text: settings.get('text') ?? usual.text, paper: settings.get('paper') ?? usual.paper }
  const contrast = contrastOf(colours.text, colours.paper)
  return (
    <div className={styles['own']}>
      {(['text', 'paper'] as const).map(name => (
        <label key={name} htmlFor={`${place}-own-${name}`}>
          <input
            id={`${place}-own-${name}`}
            type="color"
            value={colours[name]}
            onChange={({ currentTarget }) => preferences.chooseColour(name, currentTarget.value)}
          />
          <span>{names[name]}</span>
        </label>
      ))}
      <p aria-live="polite">
        {contrast >= wanted
          ? `Good. The contrast is ${contrast.toFixed(1)} to 1.`
          : `Hard to read. The contrast is ${contrast.toFixed(1)} to 1. It should be ${wanted} to 1.`}
      </p>
      {contrast < wanted && (
        <button
          type="button"
          onClick={() => preferences.chooseColour('text', readableText(colours.text, colours.paper, wanted))}
        >
          Make the text easy to read
        </button>
      )}
    </div>
  )
}
