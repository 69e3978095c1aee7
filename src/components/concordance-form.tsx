// Asking for a word and for an order of its lines. A real GET form; with script an order answers at once.
import { useHref } from 'react-router-dom'
import { paths } from '../paths.ts'
import { longestAsked, type AskedLines } from '../search/concordance-url.ts'
import { lineOrders, type LineOrder } from '../search/concordance.ts'
import styles from './concordance.module.css'

const orderNames: Readonly<Record<LineOrder, string>> = {
  post: 'Story',
  author: 'Author',
  left: 'Word before',
  right: 'Word after',
}

interface ConcordanceFormProps {
  readonly asked: AskedLines
  readonly ask: (asked: AskedLines) => void
}

/** The form, showing what the address asks. */
export const ConcordanceForm = ({ asked, ask }: ConcordanceFormProps) => (
  <form
    key={asked.text}
    className={styles['form']}
    action={useHref(paths.words())}
    method="get"
    onSubmit={event => {
      event.preventDefault()
      const word = new FormData(event.currentTarget).get('word')
      if (typeof word === 'string' && word.trim() !== asked.text) ask({ ...asked, text: word.trim() })
    }}
  >
    <div>
      <label htmlFor="word">One or more words, to see each use</label>
      <div className={styles['ask']}>
        <input
          id="word"
          type="text"
          name="word"
          defaultValue={asked.text}
          maxLength={longestAsked}
          autoComplete="off"
          autoCapitalize="none"
          required
        />
        <button type="submit">Show the uses</button>
      </div>
    </div>
    <fieldset>
      <legend>Order the lines by</legend>
      {lineOrders.map(order => (
        <label key={order}>
          <input
            type="radio"
            name="sort"
            value={order}
            checked={asked.order === order}
            onChange={() => ask({ ...asked, order })}
          />
          {orderNames[order]}
        </label>
      ))}
    </fieldset>
  </form>
)
