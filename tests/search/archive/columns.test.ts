import { describe, expect, it } from 'vitest'
import { readPosts, writePassages, writePosts } from '../../../src/search/archive/columns.ts'
import { searchData } from '../../../src/search/documents.ts'
import { tinyCorpus } from '../../support/tiny-corpus.ts'

describe('columns of posts', () => {
  it('give back all that posts are filtered by', () => {
    const { posts } = searchData(tinyCorpus())
    const newest = posts.toSorted((a, b) => (a.date > b.date ? -1 : 1))
    const read = readPosts(writePosts(newest), writePassages(newest))
    const positions = (ids: readonly string[], at: number) =>
      ids.map(id => String(newest[at]?.passages.findIndex(passage => passage.id === id))).toSorted()
    expect(
      read.map(({ date, place: on, week, minutes, authors, organisations }) => [
        date,
        on,
        week,
        minutes,
        authors,
        organisations,
      ]),
    ).toEqual(
      newest.map(({ date, place: on, week, minutes, authors, organisations }) => [
        date,
        on,
        week,
        minutes,
        authors,
        organisations,
      ]),
    )
    read.forEach((post, at) => {
      const themes = post.themes.map(({ slug, passages }) => [slug, passages])
      const wanted = newest[at]?.themes.map(({ slug, passages }) => [slug, positions(passages, at)])
      expect(themes.toSorted()).toEqual(wanted?.toSorted())
      expect(post.passages.length).toBe(newest[at]?.passages.length)
      expect(post.points.length > 0).toBe((newest[at]?.points.length ?? 0) > 0)
    })
    expect(read.some(({ themes }) => themes.length > 0)).toBe(true)
  })
})
