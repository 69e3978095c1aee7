// The choice of a voice, behind a press: it is made once, and a list of forty voices is in everybody's way.
import { useState, useSyncExternalStore } from 'react'
import type { SpeechEngine } from '../reading/speech-engine.ts'
import { orderVoices, pickVoice } from '../reading/voices.ts'
import styles from './speech-bar.module.css'
import { networkWords } from './speech-messages.ts'

interface SpeechVoiceProps {
  readonly engine: SpeechEngine
  readonly kept: string | undefined
  readonly choose: (voice: string | undefined) => void
}

const usual = ''

/** The voices of this device in the order in which they fit; says so where the one in use sends the words away. */
export const SpeechVoice = ({ engine, kept, choose }: SpeechVoiceProps) => {
  const voices = useSyncExternalStore(engine.onVoices, engine.voices)
  // Some browsers never tell that voices have come: whoever opens the list makes it look again.
  const [, look] = useState(0)
  const used = pickVoice(voices, kept)
  const isSent = used !== undefined && !used.isLocal
  return (
    <details className={styles['voice']} onToggle={() => look(count => count + 1)}>
      <summary
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Escape') currentTarget.closest('details')?.removeAttribute('open')
        }}
      >
        Voice{isSent && ', online'}
      </summary>
      <div className={styles['voices']}>
        {voices.length === 0 ? (
          <p>We have found no voice on this device yet.</p>
        ) : (
          <label>
            Who reads{' '}
            <select
              value={voices.some(({ uri }) => uri === kept) ? kept : usual}
              onChange={({ target }) => choose(target.value === usual ? undefined : target.value)}
            >
              <option value={usual}>The one that fits best</option>
              {orderVoices(voices).map(({ uri, name, lang, isLocal }) => (
                <option key={uri} value={uri}>
                  {`${name} (${lang}${isLocal ? '' : ', online'})`}
                </option>
              ))}
            </select>
          </label>
        )}
        {isSent && <p>{networkWords}</p>}
      </div>
    </details>
  )
}
