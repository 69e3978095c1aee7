// Places of a week: joined by country and name, and quoted with a few words around the name.
import { describe, expect, it } from 'vitest'
import { mostPlaces, placesOf } from '../../src/build/places-part.ts'
import { makePassage, makePost } from '../support/tiny-corpus.ts'

const before = 'It had rained for a week and the roads were deep in mud. '
const after = ' There they stayed until the wind came back from the west and the kites could fly again.'

describe('the places of a week', () => {
  it('are none where no editor has written any down', () => {
    expect(placesOf([makePost({ slug: 'a' })])).toBeUndefined()
  })

  it('stand by country, the country itself first, and a place of two stories once', () => {
    const post = (slug: string) =>
      makePost({
        slug,
        places: [
          { name: 'Upton', within: 'Kiteland', passages: ['p1'] },
          { name: 'Kiteland', passages: ['p1'] },
          { name: 'Aland', passages: ['p1'] },
        ],
      })
    const part = placesOf([post('a'), post('b')])
    expect(part?.groups.map(({ name, places }) => [name, ...places.map(place => place.name)])).toEqual([
      ['Aland', 'Aland'],
      ['Kiteland', 'Kiteland', 'Upton'],
    ])
    expect(part?.groups[1]?.places[1]?.passages.map(({ post: { slug }, id }) => `${slug}#${id}`)).toEqual([
      'a#p1',
      'b#p1',
    ])
  })

  it('are quoted with words around any form of the name, and by the beginning of a text without it', () => {
    const passage = makePassage({
      id: 'p1',
      original: `${before}They came to nowhere.${after}`,
      retold: `${before}They came to the Uptonian hills.${after}`,
    })
    const place = { name: 'Upton Hill', also: ['Uptonian'], passages: ['p1'] }
    const care = [{ kind: 'illness' as const, passages: ['p1'] }]
    const [quote] = placesOf([makePost({ slug: 'a', passages: [passage], places: [place], care })])?.groups[0]
      ?.places[0]?.passages ?? [undefined]
    expect(quote?.texts.retold).toMatch(/^… .*the Uptonian hills.* …$/)
    expect(quote?.texts.original).toMatch(/^It had rained.* …$/)
    expect(quote?.texts.retold?.length).toBeLessThan(130)
    expect(quote?.care).toEqual(['illness'])
  })

  it('name so many passages and no more, and say how many there are', () => {
    const posts = Array.from({ length: mostPlaces.passages + 3 }, (_, at) =>
      makePost({ slug: `post-${at}`, places: [{ name: 'Upton', passages: ['p1'] }] }),
    )
    const [place] = placesOf(posts)?.groups[0]?.places ?? []
    expect(place?.passages).toHaveLength(mostPlaces.passages)
    expect(place?.all).toBe(mostPlaces.passages + 3)
  })
})
