// One press forgets everything kept on this device, after one question.
import { useEffect, useState } from 'react'
import { store } from '../reading/stored.ts'
import { announce } from './announcer.tsx'
import styles from './kept.module.css'
import { useModal } from './modal.ts'
import { letGoOfAll } from './week-keeping-state.ts'

interface QuestionProps {
  readonly close: () => void
  readonly forget: () => void
}

/** The focus begins on the button that changes nothing, and goes back to where it was. */
const Question = ({ close, forget }: QuestionProps) => {
  const dialog = useModal()
  return (
    <dialog ref={dialog} className={styles['question']} aria-labelledby="kept-question" onClose={close}>
      <h2 id="kept-question">Forget everything?</h2>
      <p>This cannot be undone. Save a file first if you may want it back.</p>
      <p className={styles['buttons']}>
        <button type="button" onClick={() => dialog.current?.close()}>
          Keep everything
        </button>
        <button
          type="button"
          onClick={() => {
            forget()
            dialog.current?.close()
          }}
        >
          Yes, forget everything
        </button>
      </p>
    </dialog>
  )
}

/** The button, what it forgets, and the question. */
export const KeptForget = () => {
  const [isAsking, setAsking] = useState(false)
  const [said, say] = useState('')
  // It is true only until something is kept again.
  useEffect(() => store.subscribe(() => say('')), [])
  const forget = () => {
    store.forget()
    void letGoOfAll()
    say('Everything is gone.')
    announce('Everything is gone.')
  }
  return (
    <section className={styles['part']} aria-labelledby="kept-forget">
      <h2 id="kept-forget">Forget everything</h2>
      <p>This forgets what you saved, read and wrote. It forgets your reading settings and the weeks you kept too.</p>
      <p>Files you saved stay.</p>
      <p className={styles['buttons']}>
        <button type="button" onClick={() => setAsking(true)}>
          Forget everything
        </button>
        <span>{said}</span>
      </p>
      {isAsking && <Question close={() => setAsking(false)} forget={forget} />}
    </section>
  )
}
