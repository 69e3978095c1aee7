// Works out how much of a week is said in whose own words: passages and words of each voice, story by story.
import type { Passage, Post } from '../corpus/schema.ts'
import { quotedEdition, textOf } from '../corpus/select.ts'
import { voiceNames } from '../corpus/voice-names.ts'
import type { StoryShares, VoiceOrNone, VoicesPart } from '../corpus/voice-picture.ts'
import { voices } from '../corpus/voices.ts'
import { wordsOf } from './reading-grade.ts'

const order: readonly VoiceOrNone[] = [...voices, 'nobody']
const nameOf = (voice: VoiceOrNone): string => (voice === 'nobody' ? 'Nobody’s own words' : voiceNames[voice])

const isIn = (post: Post, { id }: Passage, voice: VoiceOrNone): boolean =>
  voice === 'nobody'
    ? !post.voices.some(({ passages }) => passages.includes(id))
    : post.voices.some(span => span.voice === voice && span.passages.includes(id))

/** Words are those of the text the passage is quoted in: the author's own, where it is here. */
const countWords = (post: Post, passages: readonly Passage[]): number =>
  passages.reduce((sum, passage) => sum + wordsOf(textOf(passage, quotedEdition(post))).length, 0)

const sharesOf = (post: Post): StoryShares => ({
  slug: post.slug,
  title: post.title,
  passages: post.passages.length,
  words: countWords(post, post.passages),
  shares: order.flatMap(voice => {
    const its = post.passages.filter(passage => isIn(post, passage, voice))
    return its.length === 0 ? [] : [{ voice, passages: its.map(({ id }) => id), words: countWords(post, its) }]
  }),
})

/** The picture of a week's voices; undefined where no editor has written any down. */
export const voicesPart = (posts: readonly Post[]): VoicesPart | undefined => {
  const known = posts.filter(post => post.voices.length > 0)
  if (known.length === 0) return undefined
  const stories = known.map(sharesOf)
  const nobody = new Map<Passage['kind'], number>()
  for (const post of known)
    for (const passage of post.passages)
      if (isIn(post, passage, 'nobody')) nobody.set(passage.kind, (nobody.get(passage.kind) ?? 0) + 1)
  return {
    voices: order
      .filter(voice => stories.some(({ shares }) => shares.some(share => share.voice === voice)))
      .map(voice => ({ voice, name: nameOf(voice) })),
    stories,
    nobody: Object.fromEntries(nobody),
    unknown: posts.length - known.length,
  }
}
