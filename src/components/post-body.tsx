// The passages of a post in order; list items that follow each other stand in one list.
import { Fragment } from 'react'
import type { Passage, Post, TextEdition } from '../corpus/schema.ts'
import type { HardWords } from '../corpus/hard-words.ts'
import type { FamilyRef, PostCard, ThreadInPost } from '../corpus/slices.ts'
import { lanesOf } from '../themes/threads.ts'
import { careByPassage, endsInCare, storyEnd } from './care-words.ts'
import { partsOf } from './parts.ts'
import { PassageBlock } from './passage.tsx'
import { PassageTools } from './passage-tools.tsx'
import styles from './post-body.module.css'
import { ColumnHeads, PointsBeside, pointsBeside } from './side-by-side.tsx'

interface PostBodyProps {
  readonly post: Post
  readonly card: PostCard
  readonly families: readonly FamilyRef<ThreadInPost>[]
  readonly edition: TextEdition
  readonly hard?: HardWords | undefined
  /** Whether every edition the post has stands beside the others. */
  readonly beside?: boolean
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
export const PostBody = ({ post, card, families, edition, hard, beside = false }: PostBodyProps) => {
  const parts = partsOf(post.passages)
  const ids = post.passages.map(passage => passage.id)
  const lanes = lanesOf(ids, families, parts)
  const care = careByPassage(post.care, post.passages)
  const points = post.summary && beside ? pointsBeside(post.summary, ids[0] ?? '') : undefined
  const draw = (passage: Passage) => (
    <PassageBlock
      key={passage.id}
      passage={passage}
      lanes={lanes.get(passage.id) ?? []}
      tools={<PassageTools passage={passage} post={post} card={card} edition={edition} />}
      care={care.get(passage.id)}
      uses={hard?.uses}
      beside={beside ? <PointsBeside points={points?.get(passage.id) ?? []} uses={hard?.uses.summary} /> : undefined}
    />
  )
  return (
    <div data-edition-part="text">
      {beside && <ColumnHeads editions={post.editions} />}
      {runsOf(post.passages).map(run => (
        <Fragment key={run[0].id}>
          {parts.includes(run[0].id) && (
            <h2 className={styles['part']}>
              <span className="heard">{`Part ${parts.indexOf(run[0].id) + 1} of ${parts.length}`}</span>
            </h2>
          )}
          {run[0].kind === 'list-item' ? <ul>{run.map(draw)}</ul> : draw(run[0])}
        </Fragment>
      ))}
      {endsInCare(post.care, ids.at(-1)) && <div id={storyEnd} tabIndex={-1} />}
    </div>
  )
}
