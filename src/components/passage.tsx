// One passage of a post: its text in each edition, its threads, and its own link. The element's id is permanent.
import { Fragment, type ReactNode } from 'react'
import type { Passage, TextEdition } from '../corpus/schema.ts'
import type { HardWords } from '../corpus/hard-words.ts'
import type { Lane } from '../themes/threads.ts'
import { CareHere } from './care-note.tsx'
import type { CareAt } from './care-words.ts'
import { editionName } from './edition-names.ts'
import { lostWords } from './lost-words.ts'
import { MarkedText } from './marked-text.tsx'
import { PassageThreads } from './passage-threads.tsx'
import styles from './passage.module.css'

const tags = { prose: 'p', heading: 'h2', 'list-item': 'p', caption: 'p', note: 'p' } as const
const textEditions: readonly TextEdition[] = ['original', 'retold']

interface PassageProps {
  readonly passage: Passage
  readonly lanes: readonly Lane[]
  /** The passage's own link and copying, beside its text. */
  readonly tools: ReactNode
  /** What it speaks of that some readers want to know beforehand. */
  readonly care?: CareAt | undefined
  /** The hard words of the post, to be explained where they stand. */
  readonly uses?: HardWords['uses'] | undefined
  /** What stands beside the texts where the editions are read side by side: then each says which it is. */
  readonly beside?: ReactNode
}

/** A passage. List items come as list items, so whoever draws them wraps them in a list. */
export const PassageBlock = ({ passage, lanes, tools, care, uses, beside }: PassageProps) => {
  const Tag = tags[passage.kind]
  const Wrapper = passage.kind === 'list-item' ? 'li' : 'div'
  return (
    <Wrapper id={passage.id} className={styles['passage']} data-kind={passage.kind} tabIndex={-1}>
      <div className={styles['text']}>
        {care && <CareHere care={care} />}
        {textEditions.map(edition => {
          const text = passage[edition]
          return text === undefined ? null : (
            <Fragment key={edition}>
              {beside !== undefined && <span className="heard">{editionName[edition]}: </span>}
              <Tag data-text={edition}>
                <MarkedText text={text} marks={passage.marks?.[edition]} uses={uses?.[edition]?.[passage.id]} />
              </Tag>
            </Fragment>
          )
        })}
        {beside}
        {passage.missing?.map(what => (
          <span key={what} className={styles['lost']}>
            {lostWords[what]}
          </span>
        ))}
      </div>
      {tools}
      <PassageThreads lanes={lanes} />
    </Wrapper>
  )
}
