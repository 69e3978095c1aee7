// Faults in the texts of a post and in its summary, one at a time.
import { describe, expect, it } from 'vitest'
import { edited, kite, paper } from '../support/content-folder.ts'
import { faultsIn } from '../support/faults-in.ts'
import type { ExpectedFault } from '../support/faults-in.ts'

const retold = `${kite}/retold.md`
const summary = `${kite}/summary.md`
const text = (from: string | RegExp, to: string) => edited(retold, from, to)
const before = (block: string) => text('The kite', `${block}\n\nThe kite`)

const blocks = 'expected headings, paragraphs, list items, *emphasis*, **strong words** and [links](address)'
const same = 'expected the 6 passages of original.md in the same order'
const whole = 'expected an address that begins with https://, http:// or mailto:, write the whole address'

const refused: readonly ExpectedFault[] = [
  [
    'HTML in a line',
    text('The kite', 'The <b>kite'),
    `${retold}:3: HTML, ${blocks}, write the words alone; a < that is meant is written \\<`,
  ],
  [
    'a block of HTML',
    before('<div>x</div>'),
    `${retold}:3: HTML, ${blocks}, write the words alone; a < that is meant is written \\<`,
  ],
  [
    'an HTML comment',
    before('<!-- x -->'),
    `${retold}:3: HTML, ${blocks}, write the words alone; a < that is meant is written \\<`,
  ],
  [
    'a picture',
    text('The kite', '![kite](k.png)'),
    `${retold}:3: a picture, ${blocks}, take it away, or give its caption as a passage`,
  ],
  [
    'code',
    text('The kite', 'The `kite`'),
    `${retold}:3: code, ${blocks}, take the \` signs away; a \` that is meant is written \\\``,
  ],
  [
    'a block of code',
    before('    x'),
    `${retold}:3: a block of code, ${blocks}, take away the \`\`\` signs or the spaces at the start of the line`,
  ],
  [
    'a table',
    before('| a | b |\n|---|---|\n| c | d |'),
    `${retold}:3: a table, expected paragraphs or list items, write each row as a sentence or a list item`,
  ],
  [
    'a list in a list',
    text('sticks {#p3}', 'sticks {#p3}\n  - more'),
    `${retold}:6: a list inside a list, ${blocks}, give each item a line of its own that begins with "- "`,
  ],
  [
    'two paragraphs in an item',
    text('sticks {#p3}', 'sticks {#p3}\n\n  More'),
    `${retold}:7: a second paragraph in an item, expected one, make it an item, or begin its line without spaces`,
  ],
  [
    'a numbered list',
    text('- Two', '1. Two'),
    `${retold}:5: a numbered list, expected items that begin with "- ", begin each item with "- ", or write \\. after a number that begins a paragraph`,
  ],
  [
    'a heading of another level',
    text('## The', '### The'),
    `${retold}:1: a heading of level 3, expected ## and its words, begin the line with "## "`,
  ],
  [
    'a heading made by a line below',
    text('well. {#p2}', 'well. {#p2}\n---'),
    `${retold}:3: a heading made by a line below it, expected ## and its words, take the line of --- or === away, or begin with "## "`,
  ],
  [
    'a block quotation',
    text('The kite', '> The kite'),
    `${retold}:3: a block quotation, ${blocks}, take the > away; one that is meant is written \\>`,
  ],
  ['a dividing line', before('***'), `${retold}:3: a dividing line, ${blocks}, take it away`],
  [
    'an address below the text',
    before('[a]: https://example.org'),
    `${retold}:3: an address below the text, ${blocks}, write it in the link: [words](address)`,
  ],
  [
    'a link that runs a script',
    text('https://example.org/film', 'javascript:alert(1)'),
    `${retold}:7: a link to "javascript:alert(1)", ${whole}`,
  ],
  [
    'a link to nowhere in particular',
    text('https://example.org/film', '/film'),
    `${retold}:7: a link to "/film", ${whole}`,
  ],
  [
    'a link with a title',
    text('/film)', '/film "Film")'),
    `${retold}:7: a link with a title "Film", expected an address alone, take the title away`,
  ],
  [
    'a link without words',
    text('[film]', 'film []'),
    `${retold}:7: a link with no words, expected [words](address), write the words of the link`,
  ],
  [
    'a block of nothing but its id',
    text('The kite flew well. ', ''),
    `${retold}:3: a block with no words, expected words, write them, or take the block away`,
  ],
  [
    'facts',
    text('## The', '---\na: b\n---\n## The'),
    `${retold}:1: facts in a text, expected words alone, move the facts to post.md`,
  ],
  [
    'nothing in it',
    { [`${paper}/retold.md`]: '\n' },
    `${paper}/retold.md:1: an empty text, expected at least one passage, write it, or delete the file`,
  ],
  [
    'a passage without an id',
    text(' {#p3}', ''),
    `${retold}:5: a list item without an id, expected an id in braces at its end, end it with {#p8} and set lastPassage: 8 in post.md`,
  ],
  [
    'an id given twice',
    text('{#p4}', '{#p3}'),
    `${retold}:7: p3 again (first on line 5), expected each id once, give the newer passage the number after lastPassage`,
  ],
  [
    'an id that is none',
    text('{#p4}', '{#p04}'),
    `${retold}:7: {#p04}, expected an id, as {#p3}, {#p3 .caption} or {#p3 .note}, correct it`,
  ],
  [
    'an unknown kind',
    text('.note', '.footnote'),
    `${retold}:11: {#p5 .footnote}, expected an id, as {#p3}, {#p3 .caption} or {#p3 .note}, correct it`,
  ],
  [
    'an item that is a note',
    text('{#p4}', '{#p4 .note}'),
    `${retold}:7: a list item that is a note, expected a paragraph for a note, take " .note" or the sign before it away`,
  ],
  [
    'two passages that grew together',
    text(/\{#p2\}\n\n- Two/, '{#p2}\nTwo'),
    `${retold}:3: {#p2} before the end of its block, expected an id at the end of each block, move it there, or put an empty line after it`,
  ],
  [
    'a passage of another kind',
    text('- Two', 'Two'),
    `${retold}:5: p3 as a paragraph, expected a list item as in original.md, make both the same`,
  ],
  [
    'two passages in another order',
    text(/(- Two.*)\n\n(- A.*)/, '$2\n\n$1'),
    `${retold}:5: p4 where p3 stands, ${same}, move p3 here`,
  ],
  [
    'a passage less',
    text('- Two sticks {#p3}\n\n', ''),
    `${retold}:3: no p3 after p2, ${same}, retell p3 here, or take it out of original.md`,
  ],
  [
    'the first passage gone',
    text('## The start {#p1}\n\n', ''),
    `${retold}:1: no p1 at the top, ${same}, retell p1 here, or take it out of original.md`,
  ],
  [
    'a passage more',
    text('{#p3}\n', '{#p3}\n- Glue {#p7}\n'),
    `${retold}:6: p7, which original.md has not, ${same}, add it there or take it away`,
  ],
]

describe('a retold post', () => {
  it.each(refused)('is refused with %s', async (_, changes, line) => {
    expect(await faultsIn(changes)).toEqual([line])
  })
})

const point = 'expected the passages a point comes from, as {p2 p3}'
const summaries: readonly ExpectedFault[] = [
  [
    'a point that cites nothing',
    edited(summary, ' {p4}', ''),
    `${summary}:8: a point that cites no passage, ${point}, add them at its end`,
  ],
  ['a point that cites no id', edited(summary, '{p4}', '{four}'), `${summary}:8: {four}, ${point}, correct it`],
  [
    'a passage cited twice',
    edited(summary, '{p4}', '{p4 p4}'),
    `${summary}:8: a passage cited twice in {p4 p4}, expected each passage once, take one away`,
  ],
  [
    'a heading that cites',
    edited(summary, 'happened', 'happened {p1}'),
    `${summary}:4: passages cited by a heading, ${point}, move them to its points`,
  ],
  [
    'an unknown passage',
    edited(summary, '{p4}', '{p8}'),
    `${summary}:8: no passage p8 in this post, expected one of p1, p2, p3, p4, p6, p5, correct the id`,
  ],
  [
    'emphasis',
    edited(summary, 'There', '*There*'),
    `${summary}:8: emphasis or a link, expected plain words, take the signs away`,
  ],
  [
    'more than 300 words',
    edited(summary, 'There', 'x '.repeat(300)),
    `${summary}:1: a summary of 312 words, expected at most 300, take 12 words out`,
  ],
  [
    'no word on who checked it',
    edited(summary, 'checkedBy: not yet\n', ''),
    `${summary}:1: no checkedBy, expected words, add a line that begins with "checkedBy: "`,
  ],
  [
    'nothing in it',
    { [summary]: '---\ncheckedBy: not yet\n---\n' },
    `${summary}:1: an empty summary, expected at least one point, write it, or delete the file`,
  ],
]

describe('a summary', () => {
  it.each(summaries)('is refused with %s', async (_, changes, line) => {
    expect(await faultsIn(changes)).toEqual([line])
  })
})
