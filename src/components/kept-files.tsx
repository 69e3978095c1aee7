// Everything kept, out into a file and in from one. A file is read whole or not at all, and what came of it is said.
import { useState, type ChangeEvent } from 'react'
import { useHref } from 'react-router-dom'
import { paths } from '../paths.ts'
import { readKeptFile, tooLarge } from '../reading/kept-file.ts'
import { printKeptJson } from '../reading/kept-json.ts'
import { printKeptMarkdown } from '../reading/kept-markdown.ts'
import { kept } from '../reading/kept.ts'
import styles from './kept.module.css'

type Format = 'md' | 'json'

const types: Readonly<Record<Format, string>> = { md: 'text/markdown', json: 'application/json' }

/** Hands the reader a file. */
const handOver = (text: string, format: Format): void => {
  const address = URL.createObjectURL(new Blob([text], { type: `${types[format]};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = `my-week-reader.${format}`
  document.body.append(link)
  link.click()
  link.remove()
  // Some browsers read the address only after the press has been dealt with.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** The text of the file. `root`: the address of the site. */
const textOf = (format: Format, root: string): string =>
  format === 'json'
    ? printKeptJson(kept.all())
    : printKeptMarkdown(kept.all(), {
        addressOf: (post, passage) => root + paths.post(post, passage),
        titleOf: () => undefined,
      })

/** Reads a file and keeps what stands in it. Says what came of it. */
const takeIn = async (file: File): Promise<string> => {
  const isTooLarge = tooLarge(file.size)
  if (isTooLarge !== undefined) return isTooLarge
  const reading = readKeptFile(await file.text())
  if (reading.kind === 'refused') return reading.says
  const { added, renewed, already, isKept } = kept.takeIn(reading.things)
  const came = `Taken in from ${file.name}. ${added} new and ${renewed} newer. ${already} here already.`
  return isKept ? came : `${came} This browser does not let us keep all of it. It holds until you close this page.`
}

const unread = 'We could not read this file. Choose it again or save it anew.'

/** The whole address of the site without its last slash; asked for only in the browser. */
const addressOfSite = (home: string) => () => window.location.origin + home.replace(/\/$/, '')

/** Two buttons and a field for a file. */
export const KeptFiles = () => {
  const root = addressOfSite(useHref(paths.home()))
  const [said, say] = useState('')
  const save = (format: Format) => {
    handOver(textOf(format, root()), format)
    say('The file is ready. Your browser has put it where it puts what you download.')
  }
  const take = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    if (file === undefined) return
    try {
      say(await takeIn(file))
    } catch {
      say(unread)
    }
    // The same file can be chosen again, as when it has been changed.
    target.value = ''
  }
  return (
    <section className={styles['part']} aria-labelledby="kept-files">
      <h2 id="kept-files">Take it with you</h2>
      <p>A file holds what you saved and your notes. It also holds your place in each story and your settings.</p>
      <p className={styles['buttons']}>
        <button type="button" onClick={() => save('md')}>
          Save a Markdown file to read
        </button>
        <button type="button" onClick={() => save('json')}>
          Save a JSON file for another device
        </button>
      </p>
      <p className={styles['file']}>
        <label htmlFor="kept-file">Take in a file you saved here</label>
        <input
          id="kept-file"
          type="file"
          accept=".md,.json,text/markdown,application/json"
          onChange={event => void take(event)}
        />
      </p>
      <p aria-live="polite">{said}</p>
    </section>
  )
}
