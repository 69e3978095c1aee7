// A button that reads aloud. Its code is fetched when somebody reaches for it, so that it is there at the press: some
// browsers let a page speak only within one.
import { useState, type ReactNode } from 'react'
import { fetchSpeech, withSpeech } from './listen-fetch.ts'
import type { SpeechSession } from './speech-view.ts'

interface ListenButtonProps {
  readonly listen: (speech: SpeechSession) => void
  readonly className?: string | undefined
  readonly children: ReactNode
}

const reach = (): void => {
  // Where it does not come, the press says so.
  fetchSpeech().catch(() => undefined)
}

/** Not there without script. Where the code does not come, the button itself says so. */
export const ListenButton = ({ listen, className, children }: ListenButtonProps) => {
  const [isLost, setLost] = useState(false)
  const press = () =>
    withSpeech(
      speech => {
        setLost(false)
        listen(speech)
      },
      () => setLost(true),
    )
  return (
    <button
      type="button"
      data-needs-script
      className={className}
      onPointerEnter={reach}
      onFocus={reach}
      onTouchStart={reach}
      onClick={press}
    >
      {children}
      <span aria-live="polite">{isLost && ' This did not load. Press to try again.'}</span>
    </button>
  )
}
