// Events and places that an editor writes into a post: what is wrong with them is told with its line, and what is right comes out.
import { describe, expect, it } from 'vitest'
import { loadCorpus } from '../../src/build/load-corpus.ts'
import { edited, kite, tinyContent, writeContent } from '../support/content-folder.ts'
import type { ContentFiles } from '../support/content-folder.ts'
import { faultsIn } from '../support/faults-in.ts'

const post = `${kite}/post.md`
const retold = `${kite}/retold.md`
/** The kite's post with these facts from line 9 on, and a passage that tells of a day, a month and places. */
const told = (facts: string): ContentFiles => ({
  ...edited(post, 'themes:', `${facts}themes:`),
  ...edited(retold, 'The kite flew well.', 'The kite flew well on 5 May 2031, at Long Hill in Kitelands.'),
})
const event = (facts: string) => told(`events:\n  - { ${facts} }\n`)
const place = (facts: string) => told(`places:\n  - { ${facts} }\n`)

describe('events of a post', () => {
  it.each([
    ['name: The flight, when: 2031-05-05, passages: [p2]'],
    ['name: The flight, when: about 2031-05, passages: [p2]'],
    ['name: The flight, when: 2031, passages: [p2]'],
    ['name: The flight, when: 2031-05-06, passages: [p2, p3], inferred: It was the day after.'],
  ])('are right as { %s }', async facts => {
    expect(await faultsIn(event(facts))).toEqual([])
  })

  const rule = 'a day, month or year, as 2019-07-02, 2019-07 or 2019; or two with "to" between, the earlier first; '
  it.each([
    ['a day that is none', 'name: A, when: 2031-02-30, passages: [p2]', `when "2031-02-30", expected ${rule}`],
    [
      'ends the wrong way round',
      'name: A, when: 2031 to 2030, passages: [p2]',
      `when "2031 to 2030", expected ${rule}`,
    ],
    ['a number that is no year', 'name: A, when: 31, passages: [p2]', `when 31, expected ${rule}`],
    ['no date', 'name: A, passages: [p2]', `no when, expected ${rule}`],
    ['no passage', 'name: A, when: 2031, passages: []', 'passages [], expected at least one passage'],
    ['a passage that is not there', 'name: A, when: 2031, passages: [p9], inferred: So.', 'no passage p9 in this post'],
    ['a passage twice', 'name: A, when: 2031, passages: [p2, p2]', 'p2 twice, expected each passage once'],
    ['an unknown fact', 'name: A, when: 2031, passage: p2, passages: [p2]', 'unknown fact "passage"'],
    [
      'a date that does not stand there, with no reason',
      'name: A, when: 2031-06-05 to 2032, passages: [p2]',
      'the date 2031-06-05 to 2032 with no June and no 2032 in p2, expected a date that stands in the passage, or the ' +
        'reason for it, add "inferred: " with how you know',
    ],
    [
      'a day that is only part of a number',
      'name: A, when: 2031-05-31, passages: [p2]',
      'the date 2031-05-31 with no 31 in p2',
    ],
  ])('are told of when they have %s', async (_, facts, line) => {
    expect(await faultsIn(event(facts))).toEqual([expect.stringContaining(`${post}:10: ${line}`)])
  })

  it('are told of when two have one name', async () => {
    const one = '  - { name: A, when: 2031, passages: [p2] }\n'
    expect(await faultsIn(told(`events:\n${one}${one}`))).toEqual([
      `${post}:11: "A" again, expected each name once, join the two`,
    ])
  })

  it('come out with their dates taken apart, and posts without any have none', async () => {
    const changes = event('name: The flight, when: about 2031-04 to 2031-05, passages: [p2], inferred: So it was.')
    const { corpus } = await loadCorpus(writeContent(tinyContent(changes)))
    const [withEvents, without] = ['the-first-kite', 'the-old-lamp'].map(slug =>
      corpus?.posts.find(one => one.slug === slug),
    )
    expect(withEvents?.events).toEqual([
      { name: 'The flight', from: '2031-04', to: '2031-05', about: true, inferred: 'So it was.', passages: ['p2'] },
    ])
    expect(without).not.toHaveProperty('events')
  })
})

describe('places of a post', () => {
  it.each([
    ['name: Long Hill, within: Kitelands, passages: [p2]'],
    ['name: Kitelands, passages: [p2]'],
    ['name: Kite Country, also: [Kitelands], passages: [p2]'],
  ])('are right as { %s }', async facts => {
    expect(await faultsIn(place(facts))).toEqual([])
  })

  it.each([
    ['are not named there', 'name: Lampton, passages: [p2]', 'the place "Lampton", which p2 does not name'],
    [
      'are named in one passage alone',
      'name: Kitelands, passages: [p2, p3]',
      'the place "Kitelands", which p3 does not',
    ],
    ['have no passage', 'name: Kitelands, passages: []', 'passages [], expected at least one passage'],
    ['have an empty list of forms', 'name: Kitelands, also: [], passages: [p2]', 'also [], expected other forms'],
    ['stand in a passage that is not there', 'name: Kitelands, passages: [p9]', 'no passage p9 in this post'],
  ])('are told of when they %s', async (_, facts, line) => {
    expect(await faultsIn(place(facts))).toEqual([expect.stringContaining(`${post}:10: ${line}`)])
  })
})
