// A booklet for paper: cover, contents, and a chapter for each story. On the screen it is not seen.
import { siteName } from '../corpus/site-name.ts'
import { useSettings } from '../reading/preferences.ts'
import { settingOf } from '../reading/settings.ts'
import styles from './booklet.module.css'
import type { Chapter, ChapterBlock } from './chapters.ts'

export interface BookletProps {
  readonly title: string
  /** What it is, in a line. */
  readonly about: string
  readonly chapters: readonly Chapter[]
}

/** The whole address of a page of this site, as it can be typed. */
const whole = (path: string): string => `${window.location.host}${path}`

const tags = { prose: 'p', heading: 'h3', 'list-item': 'p', caption: 'p', note: 'p' } as const

const Block = ({ block: { kind, text, number, links }, linked }: { block: ChapterBlock; linked: boolean }) => {
  const Tag = tags[kind]
  return (
    <Tag data-kind={kind}>
      {number !== undefined && kind !== 'heading' && <small className={styles['number']}>{number} </small>}
      {text}
      {linked && links.length > 0 && <span className={styles['links']}> ({links.join(', ')})</span>}
    </Tag>
  )
}

/** Draws what a reader prints, as their settings for paper say. */
export const Booklet = ({ title, about, chapters }: BookletProps) => {
  const settings = useSettings()
  const linked = settingOf(settings, 'print-links') === 'shown'
  const explained = settingOf(settings, 'print-words') === 'on'
  const noted = settingOf(settings, 'print-notes') === 'on'
  return (
    <div className={styles['booklet']} data-booklet-part lang="en-GB">
      <section className={styles['cover']}>
        <p className={styles['site']}>{siteName}</p>
        <h1>{title}</h1>
        <p>{about}</p>
      </section>
      {chapters.length > 1 && (
        <section className={styles['contents']}>
          <h2>In this booklet</h2>
          <ol>
            {chapters.map(chapter => (
              <li key={chapter.path}>
                {chapter.title}
                <span>{chapter.facts[0]}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
      {chapters.map((chapter, at) => (
        <article key={chapter.path} className={styles['chapter']}>
          <h2>
            {chapters.length > 1 && `${at + 1}. `}
            {chapter.title}
          </h2>
          {chapter.facts.map(fact => (
            <p key={fact} className={styles['fact']}>
              {fact}
            </p>
          ))}
          {chapter.blocks.map((block, place) => (
            <Block key={`${place} ${block.text}`} block={block} linked={linked} />
          ))}
          {explained && chapter.words.length > 0 && (
            <section className={styles['words']}>
              <h3>Hard words in this story</h3>
              <dl>
                {chapter.words.map(({ word, meaning }) => (
                  <div key={word}>
                    <dt>{word}</dt>
                    <dd>{meaning}</dd>
                  </div>
                ))}
              </dl>
            </section>
          )}
          {linked && <p className={styles['fact']}>Read it on a screen at {whole(chapter.path)}</p>}
          {noted && chapter.notes.length > 0 && (
            <section className={styles['notes']}>
              <h3>My notes</h3>
              {chapter.notes.map(({ quote, text }) => (
                <div key={quote + text}>
                  <blockquote>“{quote}”</blockquote>
                  {text !== '' && <p>{text}</p>}
                </div>
              ))}
            </section>
          )}
        </article>
      ))}
      <p className={styles['end']}>
        From {siteName}, {whole('/')}. The authors’ words are theirs. The editors of the site wrote the retellings and
        summaries.
      </p>
    </div>
  )
}
