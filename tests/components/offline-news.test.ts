// What a new version brings, told from two packs: new stories, changed ones, a new week, or nothing of these.
import { describe, expect, it } from 'vitest'
import { slicesOf } from '../../src/build/slices.ts'
import { newsBetween, readPack } from '../../src/components/offline-news.ts'
import type { Corpus } from '../../src/corpus/schema.ts'
import { packText } from '../support/worker-device.ts'
import { makeCorpus, makePost, makeWeek } from '../support/tiny-corpus.ts'

const week = (slugs: readonly string[], slug = 'kite-week', text = 'As it was.') => {
  const posts = slugs.map(name => makePost({ slug: name, title: `On ${name}`, week: slug, inShort: text }))
  return makeCorpus({ weeks: [makeWeek({ slug, title: `The ${slug}`, posts: slugs })], posts })
}
const packed = (corpus: Corpus, version = 'v1') => {
  const data = Object.fromEntries(
    [...slicesOf(corpus)].map(([name, slice]) => [`/reader/data/${version}/${name}.json`, slice]),
  )
  const found = readPack(packText(data, { '/reader/assets/a.js': 'code\n{}' }), version)
  if (found === undefined) throw new Error('no pack of this version')
  return found
}
const news = (before: Corpus, after: Corpus) => newsBetween(packed(before), packed(after, 'v2'))

describe('the news of a version', () => {
  it('names new stories, the first three of many', () => {
    expect(news(week(['a']), week(['a', 'b']))).toBe('1 new story: “On b”.')
    expect(news(week(['a']), week(['a', 'b', 'c', 'd', 'e', 'f']))).toBe(
      '5 new stories: “On b”, “On c”, “On d” and 2 more.',
    )
  })

  it('names changed stories, but not those whose neighbours alone have changed', () => {
    const after = week(['a', 'b'])
    const changed = {
      ...after,
      posts: after.posts.map(post => (post.slug === 'a' ? { ...post, byline: 'By A' } : post)),
    }
    expect(news(week(['a', 'b']), changed)).toBe('1 changed story: “On a”.')
    expect(news(week(['a', 'b']), week(['a']))).toBe('The stories are the same.')
  })

  it('names a new week with its stories', () => {
    expect(news(week(['a']), week(['x', 'y'], 'lamp-week'))).toBe(
      'There is a new week, “The lamp-week”. 2 stories: “On x”, “On y”.',
    )
  })

  it('is none of a pack of another version', () => {
    expect(readPack(packText({ '/data/v1/home.json': {} }), 'v2')).toBeUndefined()
  })
})
