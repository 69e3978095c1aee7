// The words of the site themselves: all there, all sound, and plain enough.
import { describe, expect, it } from 'vitest'
import { printFault } from '../src/build/faults.ts'
import { hardRetellings } from '../src/build/check-content.ts'
import { loadCorpus } from '../src/build/load-corpus.ts'

const { corpus, faults } = await loadCorpus('content')

describe('content/', () => {
  it('has no fault', () => {
    expect(faults.map(printFault)).toEqual([])
  })

  it('holds the week: 7 posts by 9 people of 6 organisations, with 16 themes in 4 families', () => {
    const week = corpus.weeks.find(({ slug }) => slug === 'co-production-week-2019')
    expect(week?.posts).toHaveLength(7)
    const posts = corpus.posts.filter(post => post.week === week?.slug)
    expect(new Set(posts.flatMap(({ authors }) => authors)).size).toBe(9)
    expect(new Set(posts.flatMap(({ organisations }) => organisations)).size).toBe(6)
    expect(corpus.themes).toHaveLength(16)
    expect(corpus.families).toHaveLength(4)
  })

  it('has every passage of every post, newest post first', () => {
    const inWeek = corpus.posts.filter(({ week }) => week === 'co-production-week-2019').toReversed()
    expect(inWeek.map(({ slug, passages }) => [slug, passages.length])).toEqual([
      ['co-production-has-emboldened-me', 15],
      ['co-produced-films-about-patient-engagement', 11],
      ['power-sharing-a-journey', 7],
      ['collaboration-in-the-regulation-of-social-services-in-israel', 9],
      ['getting-away-from-tokenism-co-producing-a-strategic-review', 22],
      ['letter-from-america-daniel-and-true-co-production', 8],
      ['reflections-on-my-first-co-production-week', 9],
    ])
  })

  it('has a retelling of every post at grade 8 or below, and a summary that says who checked it', () => {
    expect(hardRetellings(corpus).map(printFault)).toEqual([])
    const lacking = corpus.posts.filter(({ editions, summary }) => !editions.includes('retold') || !summary?.checkedBy)
    expect(lacking.map(({ slug }) => slug)).toEqual([])
    expect(corpus.posts.map(({ measures }) => measures.summary?.words ?? 0).filter(words => words > 300)).toEqual([])
  })

  it('has evidence for every theme, and first-hand words in every post', () => {
    expect(corpus.themes.filter(({ evidence }) => evidence.length === 0).map(({ slug }) => slug)).toEqual([])
    expect(corpus.posts.filter(({ voices }) => voices.length === 0).map(({ slug }) => slug)).toEqual([])
    expect(corpus.posts.filter(({ quotes }) => quotes.length === 0).map(({ slug }) => slug)).toEqual([])
  })

  it('explains at least 40 words', () => {
    expect(corpus.words.length).toBeGreaterThanOrEqual(40)
  })
})
