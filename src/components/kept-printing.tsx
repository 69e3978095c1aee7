// Printing what is kept: fetches the stories, then asks how to print them. What does not come is said, and left out.
import { useState } from 'react'
import { useNotes } from '../reading/notes.ts'
import { useSettings } from '../reading/preferences.ts'
import { useSaved } from '../reading/saved.ts'
import { settingOf } from '../reading/settings.ts'
import { countStories } from '../corpus/counted.ts'
import type { BookletProps } from './booklet.tsx'
import { chapterKept, storiesKept } from './kept-booklet.ts'
import styles from './kept.module.css'
import { useFetchSlice } from './kept-slices.ts'
import { PrintPanel, type Printing } from './print-menu.tsx'

/** As `usePrinting`, but the stories have to be fetched first. */
export const useKeptPrinting = (): Printing => {
  const saved = useSaved()
  const notes = useNotes()
  const liked = settingOf(useSettings(), 'edition')
  const fetchSlice = useFetchSlice()
  const [booklet, setBooklet] = useState<BookletProps>()
  const [said, say] = useState('')
  const stories = storiesKept(saved, notes)
  const prepare = async () => {
    say('Getting the stories …')
    const slices = await Promise.all(stories.map(post => fetchSlice('post', `posts/${post}`)))
    const chapters = slices.flatMap(slice => (slice === undefined ? [] : [chapterKept(slice, { saved, notes, liked })]))
    const away = stories.length - chapters.length
    say(away === 0 ? '' : `${countStories(away)} could not be had just now.`)
    if (chapters.length > 0) setBooklet({ title: 'What I saved', about: countStories(chapters.length), chapters })
  }
  return {
    button: (
      <section className={styles['part']} aria-labelledby="kept-print">
        <h2 id="kept-print">On paper</h2>
        {stories.length === 0 ? (
          <p>Once you have saved something, you can print it here as a booklet.</p>
        ) : (
          <p className={styles['buttons']}>
            <button type="button" onClick={() => void prepare()}>
              Print as a booklet
            </button>
            <span>{countStories(stories.length)}, with your notes if you wish.</span>
          </p>
        )}
        <p aria-live="polite">{said}</p>
      </section>
    ),
    panel: booklet && <PrintPanel booklet={booklet} close={() => setBooklet(undefined)} />,
  }
}
