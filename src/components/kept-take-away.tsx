// A button that takes one thing out of a list on the page of saved things.
import { announce } from './announcer.tsx'

/** Takes one thing away; the focus goes to the heading of its list, for the button is gone. */
export const TakeAway = ({ what, list, take }: { what: string; list: string; take: () => void }) => (
  <button
    type="button"
    onClick={() => {
      take()
      announce(`Taken away: ${what}.`)
      document.getElementById(list)?.focus()
    }}
  >
    Take away<span className="heard"> {what}</span>
  </button>
)
