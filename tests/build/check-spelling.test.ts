// Spelling: British English, in the words that editors write and nowhere else.
import { describe, expect, it } from 'vitest'
import { edited, kite, lamp } from '../support/content-folder.ts'
import { deskNotes, plainSummary } from '../support/desk-notes.ts'

const post = `${kite}/post.md`
const retold = `${kite}/retold.md`
const mend = 'correct it, or add it to spelling.txt where it is right'

const misspelt = [
  ['the title of a week', edited('weeks/kite-week/week.md', 'Kite Week', 'Kite Weekk'), 'weeks/kite-week/week.md:2'],
  [
    'the theme of a week',
    edited('weeks/kite-week/week.md', 'theme: wind', 'theme: weekk'),
    'weeks/kite-week/week.md:5',
  ],
  ['its introduction', edited('weeks/kite-week/week.md', 'It was', 'Weekk was'), 'weeks/kite-week/week.md:9'],
  [
    'a role',
    edited('weeks/kite-week/authors/author-one.md', 'Maker', 'weekk'),
    'weeks/kite-week/authors/author-one.md:3',
  ],
  [
    'facts of a person',
    edited('weeks/kite-week/authors/author-one.md', 'makes', 'weekk'),
    'weeks/kite-week/authors/author-one.md:6',
  ],
  [
    'facts of a group',
    edited('weeks/kite-week/organisations/kite-club.md', 'A club', 'A weekk'),
    'weeks/kite-week/organisations/kite-club.md:5',
  ],
  ['what a post is in short', edited(post, 'Two makers', 'Weekk makers'), `${post}:7`],
  ['a retelling', edited(retold, 'Two sticks', 'Two\nweekk'), `${retold}:6`],
  ['a summary', { [`${kite}/summary.md`]: plainSummary.replace('flew', '*weekk*') }, `${kite}/summary.md:6`],
  ['the name of a theme', edited('themes/string.md', 'the string', 'the weekk'), 'themes/string.md:2'],
  ['what a theme means', edited('themes/string.md', 'holds on', 'weekk'), 'themes/string.md:6'],
  ['the name of a family', edited('themes/families.md', 'name: Light', 'name: Weekk'), 'themes/families.md:6'],
  ['a word', edited('words.md', 'windy', 'weekk'), 'words.md:5'],
  ['its meaning', edited('words.md', 'thin', 'weekk'), 'words.md:2'],
] as const

describe('spelling', () => {
  it.each(misspelt)('is looked at in %s', async (_, changes, place) => {
    const { faults } = await deskNotes(changes)
    expect(faults.map(fault => fault.toLowerCase())).toEqual([
      expect.stringMatching(new RegExp(`^${place}: the word "weekk", expected one of .*week.*, ${mend}$`)),
    ])
  })

  it('is British', async () => {
    const { faults } = await deskNotes(edited(retold, 'The kite flew well', 'The color of their behavior was traveled'))
    expect(faults).toEqual([
      expect.stringMatching(/:3: the word "behavior", expected one of behaviour, /),
      expect.stringMatching(/:3: the word "color", expected one of .*\bcolour\b/),
      expect.stringMatching(/:3: the word "traveled", expected one of .*\btravelled\b/),
    ])
    expect((await deskNotes(edited(retold, 'flew well', 'is organised, or organized'))).faults).toEqual([])
  })

  it.each([
    ['the author’s own words', edited(`${lamp}/original.md`, 'old', 'weekk')],
    [
      'the title of a week whose posts came in with an import',
      {
        ...edited('weeks/kite-week/week.md', 'Kite Week', 'Kite Weekk'),
        ...edited(post, 'byline:', 'source: https://example.org/1\nbyline:'),
      },
    ],
    ['bylines, speakers and quotes', edited(post, 'By Author One and', 'By Weekk Author One and')],
    ['words that search is asked with', edited(`${kite}/everyday.md`, 'soared', 'weekk')],
    ['forms that the posts use', edited('words.md', 'a stiff breeze', 'weekk')],
    ['addresses, initials and numbers', edited(retold, 'flew well', 'of the WKK flew on the 7th to www.weekk.org')],
    ['other scripts', edited(retold, 'flew well', 'is called עפיפון')],
    [
      'names of people, whole and in part',
      {
        ...edited('weeks/kite-week/authors/author-two.md', 'Author Two', 'Weekk O’Kitte'),
        ...edited(retold, 'The kite', 'Weekk O’Kitte’s kite'),
      },
    ],
  ])('leaves %s alone', async (_, changes) => {
    expect((await deskNotes(changes)).faults).toEqual([])
  })

  it('knows the words of the project’s list, in any case, with owner’s s, and tells a word once a file', async () => {
    const text = 'of Weekk flew to weekk’s house in Kitebury.\nKitebury is near'
    const changes = edited(retold, 'flew well', text)
    const { faults } = await deskNotes({ ...changes, 'spelling.txt': '# names\r\nWeekk # a town\r\n' })
    expect(faults).toEqual([expect.stringContaining(`${retold}:3: the word "Kitebury"`)])
  })
})
