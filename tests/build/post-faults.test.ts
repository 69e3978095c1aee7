// Faults in post.md, one at a time: each is one line that names its place and how to mend it.
import { describe, expect, it } from 'vitest'
import { edited, kite, lamp, paper, tinyContent } from '../support/content-folder.ts'
import { faultsIn } from '../support/faults-in.ts'
import type { ExpectedFault } from '../support/faults-in.ts'

const post = `${kite}/post.md`
const facts = (from: string, to: string) => edited(post, from, to)

const cases: readonly ExpectedFault[] = [
  [
    'a missing date',
    facts('date: 2031-05-06\n', ''),
    `${post}:1: no date, expected a day as 2019-07-17, add a line that begins with "date: "`,
  ],
  [
    'a day that does not exist',
    facts('2031-05-06', '2031-02-30'),
    `${post}:3: date "2031-02-30", expected a day that exists, as 2019-07-17, correct it`,
  ],
  [
    'a date in words',
    facts('2031-05-06', '6 May 2031'),
    `${post}:3: date "6 May 2031", expected a day that exists, as 2019-07-17, correct it`,
  ],
  [
    'a date that is not the folder’s',
    facts('2031-05-06', '2031-05-07'),
    `${post}:3: date 2031-05-07, expected 2031-05-06 as its folder says, correct the date or rename the folder`,
  ],
  [
    'an unknown author',
    facts('author-two]', 'author-tow]'),
    `${post}:6: author "author-tow" has no file in authors/, expected one of author-one, author-two, write "author-two" or add the file`,
  ],
  [
    'an author twice',
    facts('author-two]', 'author-one]'),
    `${post}:6: author "author-one" twice, expected each author once, take one away`,
  ],
  [
    'an author that is a path',
    facts('author-two]', '../author-two]'),
    `${post}:6: authors "../author-two", expected a slug: lower-case letters, digits and single hyphens, correct it`,
  ],
  [
    'an author who is no list',
    facts('[author-one, author-two]', 'author-one'),
    `${post}:6: authors "author-one", expected slugs of authors, as [gemma-stacey], correct it`,
  ],
  [
    'an unknown theme',
    facts('  flying:', '  flyin:'),
    `${post}:10: theme "flyin" has no file in themes/, expected one of flying, lamps, string, write "flying" or add the file`,
  ],
  [
    'a theme named like a built-in property',
    facts('  flying:', '  constructor: [p2]\n  flying:'),
    `${post}:10: theme "constructor" has no file in themes/, expected one of flying, lamps, string, add the file`,
  ],
  [
    'a theme that is a path',
    facts('  flying:', '  ../x: [p2]\n  flying:'),
    `${post}:10: themes "../x", expected a slug: lower-case letters, digits and single hyphens, correct it`,
  ],
  [
    'an unknown theme that an import suggests',
    facts('themes:\n', 'suggestedThemes: [lamps, strin]\nthemes:\n'),
    `${post}:9: theme "strin" has no file in themes/, expected one of flying, lamps, string, write "string" or take it away`,
  ],
  [
    'a theme suggested twice',
    facts('themes:\n', 'suggestedThemes:\n  - lamps\n  - lamps\nthemes:\n'),
    `${post}:11: theme "lamps" twice, expected each theme once, take one away`,
  ],
  ...['javascript:alert(1)', 'data:text/html,x', 'https://', 'http://kite club/'].map((source): ExpectedFault => [
    `a source that is ${source}`,
    facts('authors:', `source: "${source}"\nauthors:`),
    `${post}:6: source "${source}", expected the address of the post, as https://example.org/kite, or the name that an import gave it, correct it`,
  ]),
  [
    'evidence on an unknown passage',
    facts('p4]', 'p9]'),
    `${post}:10: no passage p9 in this post, expected one of p1, p2, p3, p4, p6, p5, correct the id`,
  ],
  [
    'evidence on a passage twice',
    facts('[p2, p4]', '[p2, p2]'),
    `${post}:10: p2 twice, expected each passage once, take one away`,
  ],
  [
    'evidence that is clear and weak',
    facts('string: [p3]', 'string: [p3]\n  flying: [p2]'),
    `${post}:13: p2 both clear and weak for flying, expected one of the two, take it out of one`,
  ],
  [
    'evidence on no id',
    facts('p4]', 'four]'),
    `${post}:10: flying "four", expected the id of a passage, as p7, correct it`,
  ],
  [
    'a voice without a speaker',
    facts('speaker: Author One, passages', 'passages'),
    `${post}:14: no speaker, expected words, add a line that begins with "speaker: "`,
  ],
  [
    'an unknown voice',
    facts('voice: artist, speaker: Author One, passages', 'voice: painter, speaker: Author One, passages'),
    `${post}:14: voice "painter", expected one of uses-services, family-or-carer, staff, academic, artist, correct it`,
  ],
  [
    'a quote that does not stand in its passage',
    facts('morning', 'evening'),
    `${post}:16: the quote "a “splendid” evening", expected words that stand in p2 of retold.md or original.md, copy the words from the passage, or name another`,
  ],
  [
    'a loss at an unknown passage',
    facts('p6, what', 'p8, what'),
    `${post}:18: no passage p8 in this post, expected one of p1, p2, p3, p4, p6, p5, correct the id`,
  ],
  [
    'an unknown loss',
    facts('what: picture', 'what: film'),
    `${post}:18: what "film", expected one of picture, link, mark, correct it`,
  ],
  [
    'a lastPassage that is too low',
    facts('lastPassage: 7', 'lastPassage: 5'),
    `${post}:8: lastPassage 5 while p6 is in use, expected at least 6, write 6`,
  ],
  [
    'no lastPassage',
    facts('lastPassage: 7\n', ''),
    `${post}:1: no lastPassage, expected the highest passage number this post has ever had, add a line that begins with "lastPassage: "`,
  ],
  [
    'two posts on one day, one with no place',
    facts('place: 1\n', ''),
    `${post}:1: no place, expected a place of its own among the 2 posts of 2031-05-06, add "place: 1" or the next number`,
  ],
  [
    'two posts on one day with one place',
    facts('place: 1', 'place: 2'),
    `${post}:4: place 2 again, expected a place of its own among the 2 posts of 2031-05-06, give it another number`,
  ],
  [
    'a title that makes another slug',
    facts('title: The first', 'title: The last'),
    `${post}:2: title "The last kite" in a folder that says "the-first-kite", expected the slug "the-last-kite", rename the folder or correct the title`,
  ],
  [
    'words below the facts',
    edited(post, /$/, 'Hello\n'),
    `${post}:21: text below the facts of a post, expected facts alone, move it to retold.md or original.md`,
  ],
  [
    'a post with neither text',
    { [`${paper}/retold.md`]: undefined },
    `${paper}/post.md:1: no retold.md and no original.md, expected the text of the post in one of them, add one`,
  ],
  [
    'a post without post.md',
    { [`${lamp}/post.md`]: undefined },
    `${lamp}/post.md:1: no file post.md, expected the facts of the post, add it`,
  ],
  [
    'a post outside its week',
    edited('weeks/lamp-week/week.md', '2030-11-04', '2030-11-06'),
    `${lamp}/post.md:3: date 2030-11-05 outside its week, expected a day from 2030-11-06 to 2030-11-10, correct the date, move the post to its week, or make the week longer`,
  ],
  [
    'a slug that another week has',
    {
      'weeks/lamp-week/posts/2030-11-06-a-kite-on-paper/post.md': String(tinyContent()[`${paper}/post.md`]).replace(
        '2031-05-06',
        '2030-11-06',
      ),
      'weeks/lamp-week/posts/2030-11-06-a-kite-on-paper/retold.md': tinyContent()[`${paper}/retold.md`],
    },
    `weeks/lamp-week/posts/2030-11-06-a-kite-on-paper/post.md:1: the slug "a-kite-on-paper" again (first in ${paper}), expected a slug of its own, end the name of the newer folder with -2`,
  ],
]

describe('post.md', () => {
  it('may be as it is in the content folder the faults are made from', async () => {
    expect(await faultsIn({})).toEqual([])
  })

  it.each(cases)('is refused with %s', async (_, changes, line) => {
    expect(await faultsIn(changes)).toEqual([line])
  })
})
