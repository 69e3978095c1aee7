// A post of several people stands with each of them, and once with each organisation behind it.
import { describe, expect, it } from 'vitest'
import { authorSlice, organisationSlice } from '../../src/build/people-slices.ts'
import type { Source } from '../../src/build/slice-source.ts'
import { lookup } from '../../src/corpus/select.ts'
import { makeAuthor, makeCorpus, makeOrganisation, makePost, tinyCorpus } from '../support/tiny-corpus.ts'

const corpus = tinyCorpus()
const tiny: Source = { corpus, find: lookup(corpus) }

describe('the slice of a person', () => {
  it('holds their posts, the telling words in them and the themes they carry', () => {
    const slices = corpus.authors.map(author => authorSlice(tiny, author))
    expect(slices.map(({ author, posts }) => [author.slug, posts.map(card => card.slug)])).toEqual([
      ['author-one', ['the-first-kite']],
      ['author-three', ['a-kite-on-paper']],
      ['author-two', ['the-first-kite', 'the-old-lamp']],
    ])
    const [one, , two] = slices
    expect(one?.quotes).toEqual([
      {
        post: { slug: 'the-first-kite', title: 'The first kite' },
        passage: 'p2',
        words: 'a splendid morning',
        speaker: 'Author One',
      },
    ])
    expect(two?.families.map(family => family.themes.map(theme => theme.slug))).toEqual([
      ['flying', 'string'],
      ['lamps'],
    ])
  })
})

describe('the slice of an organisation', () => {
  it('holds its people, and once the post that three of them wrote', () => {
    const authors = ['one', 'two', 'three'].map(slug => makeAuthor({ slug, organisation: 'club' }))
    const club = makeOrganisation({ slug: 'club' })
    const own = makeCorpus({
      posts: [
        makePost({ slug: 'a', authors: ['one', 'two', 'three'], organisations: ['club'] }),
        makePost({ slug: 'b' }),
      ],
      authors: [...authors, makeAuthor({ slug: 'four' })],
      organisations: [club],
    })
    const slice = organisationSlice({ corpus: own, find: lookup(own) }, club)
    expect(slice.people.map(person => person.slug)).toEqual(['one', 'two', 'three'])
    expect(slice.posts.map(card => card.slug)).toEqual(['a'])
  })
})
