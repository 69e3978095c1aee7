// The passages of a post in order; list items that follow each other stand in one list.
import { Fragment } from 'react'
import type { Passage, Post, TextEdition } from '../corpus/schema.ts'
import type { FamilyRef, PostCard, ThreadInPost } from '../corpus/slices.ts'
import { lanesOf } from '../themes/threads.ts'
import { partsOf } from './parts.ts'
import { PassageBlock } from './passage.tsx'
import { PassageTools } from './passage-tools.tsx'
import styles from './post-body.module.css'

interface PostBodyProps {
  readonly post: Post
  readonly card: PostCard
  readonly families: readonly FamilyRef<ThreadInPost>[]
  readonly edition: TextEdition
}

/** Passages in runs: a run of list items, or a single passage of another kind. */
const runsOf = (passages: readonly Passage[]): readonly (readonly [Passage, ...Passage[]])[] => {
  const runs: [Passage, ...Passage[]][] = []
  for (const passage of passages) {
    const run = runs.at(-1)
    if (passage.kind === 'list-item' && run?.[0].kind === 'list-item') run.push(passage)
    else runs.push([passage])
  }
  return runs
}

/** Both text editions; styles show the one chosen, so the words of both are there without script. */
export const PostBody = ({ post, card, families, edition }: PostBodyProps) => {
  const parts = partsOf(post.passages)
  const ids = post.passages.map(passage => passage.id)
  const lanes = lanesOf(ids, families, parts)
  const draw = (passage: Passage) => (
    <PassageBlock
      key={passage.id}
      passage={passage}
      lanes={lanes.get(passage.id) ?? []}
      tools={<PassageTools passage={passage} card={card} edition={edition} />}
    />
  )
  return (
    <div data-edition-part="text">
      {runsOf(post.passages).map(run => (
        <Fragment key={run[0].id}>
          {parts.includes(run[0].id) && (
            <h2 className={styles['part']}>
              <span className="heard">
                Part {parts.indexOf(run[0].id) + 1} of {parts.length}
              </span>
            </h2>
          )}
          {run[0].kind === 'list-item' ? <ul>{run.map(draw)}</ul> : draw(run[0])}
        </Fragment>
      ))}
    </div>
  )
}
