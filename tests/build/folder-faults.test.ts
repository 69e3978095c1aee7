// Faults in everything but the posts: YAML, names of files, weeks, people, themes, words, encodings; and many at once.
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { printFault } from '../../src/build/faults.ts'
import { loadCorpus } from '../../src/build/load-corpus.ts'
import { edited, kite, lamp, tinyContent, writeContent } from '../support/content-folder.ts'
import { faultsIn } from '../support/faults-in.ts'
import type { ExpectedFault } from '../support/faults-in.ts'

const week = 'weeks/lamp-week/week.md'
const flying = 'themes/flying.md'
const people = 'weeks/kite-week/authors'
const plain = 'expected plain words and lists, put the words in quotation marks, or write them out'
const named = 'expected a name of lower-case letters, digits and single hyphens'
const words = 'expected "- also:" or "- in the posts:" and words with commas between them, correct it'

const cases: readonly ExpectedFault[] = [
  [
    'no facts',
    { [week]: 'Hello\n' },
    `${week}:1: no facts, expected facts between two lines of ---, begin the file with a line of ---, its facts, and a line of ---`,
  ],
  [
    'facts that never end',
    { [week]: '---\ntitle: x\n\nHello\n' },
    `${week}:1: facts that are never closed, expected facts between two lines of ---, put a line of --- below them`,
  ],
  [
    'a colon in bare words',
    edited(week, 'Lamp Week', 'Lamp: Week'),
    `${week}:2: facts that cannot be read (Nested mappings are not allowed in compact mappings), expected \`name: value\` on a line, put words with a colon in them in quotation marks`,
  ],
  [
    'a fact twice',
    edited(week, 'end:', 'title: Lamp Week\nend:'),
    `${week}:4: a fact given twice, expected each fact once, keep one of them`,
  ],
  ['an anchor', edited(week, 'Lamp Week', '&a Lamp Week'), `${week}:2: a YAML anchor (&a), ${plain}`],
  ['a tag', edited(week, 'Lamp Week', '!!str Lamp Week'), `${week}:2: a YAML tag (tag:yaml.org,2002:str), ${plain}`],
  [
    'words lost behind a #',
    edited(week, 'Lamp Week', 'Lamp Week #1'),
    `${week}:2: words after a # that are not read, ${plain}`,
  ],
  [
    'a fact named __proto__',
    edited(week, 'end:', '__proto__: {}\nend:'),
    `${week}:4: a fact named "__proto__", ${plain}`,
  ],
  [
    'an unknown fact',
    edited(week, 'end:', 'colour: red\nend:'),
    `${week}:4: unknown fact "colour", expected one of title, start, end, theme, take it away`,
  ],
  [
    'a mistyped fact',
    edited('weeks/kite-week/week.md', 'theme:', 'them:'),
    'weeks/kite-week/week.md:5: unknown fact "them", expected one of title, start, end, theme, write "theme" or take it away',
  ],
  [
    'a title that is a number',
    edited(week, 'Lamp Week', '2030'),
    `${week}:2: title 2030, expected words, put it in quotation marks`,
  ],
  [
    'a title of nothing',
    edited(week, ' Lamp Week', ''),
    `${week}:2: title with nothing after it, expected words, write it, or take the line away`,
  ],
  [
    'a week without week.md',
    { [week]: undefined },
    `${week}:1: no file week.md, expected the facts of the week, add it`,
  ],
  [
    'a week that ends before it starts',
    edited(week, 'end: 2030-11-10', 'end: 2030-11-01'),
    `${week}:4: end 2030-11-01 before the start 2030-11-04, expected a last day after the first, correct one of the two`,
  ],
  [
    'an unknown organisation',
    edited(`${people}/author-one.md`, 'kite-club', 'kite-klub'),
    `${people}/author-one.md:4: organisation "kite-klub" has no file in organisations/, expected one of kite-club, write "kite-club" or add the file`,
  ],
  [
    'one slug for two people',
    { 'weeks/lamp-week/authors/author-two.md': '---\nname: Author Zwei\n---\n' },
    `${people}/author-two.md:2: the name "Author Two" where weeks/lamp-week/authors/author-two.md says "Author Zwei", expected one name for "author-two", make both names the same, or give one of the two another file name`,
  ],
  [
    'a heading among facts about a person',
    edited(`${people}/author-one.md`, /Author One makes/, '## Author One makes'),
    `${people}/author-one.md:6: a heading, expected paragraphs or list items, take the ## away`,
  ],
  [
    'a family that is not listed',
    edited(flying, 'family: wind', 'family: wint'),
    `${flying}:3: family "wint" is not in families.md, expected one of wind, light, write "wind" or add it there`,
  ],
  [
    'a family listed twice',
    edited('themes/families.md', /\n---\n$/, '\n  - slug: wind\n    name: Wind\n---\n'),
    'themes/families.md:7: family "wind" again, expected each family once, take one away',
  ],
  [
    'a theme with no meaning',
    edited(flying, 'Things that leave the ground.\n', ''),
    `${flying}:1: no text below the facts, expected what the theme means, write it`,
  ],
  [
    'a theme with two meanings',
    edited(flying, 'Things', 'One.\n\nThings'),
    `${flying}:1: 2 paragraphs, expected one that says what it means, join them`,
  ],
  [
    'an id outside a post',
    edited(flying, 'ground.', 'ground. {#p1}'),
    `${flying}:7: {#p1}, expected no id here, take it away`,
  ],
  [
    'a word twice',
    edited('words.md', '## windy', '## Spar'),
    'words.md:5: "Spar" again (first on line 1), expected each word once, join the two',
  ],
  [
    'a word with no meaning',
    edited('words.md', 'A thin stick.\n', ''),
    'words.md:1: "spar" with no meaning, expected its plain meaning in one paragraph, write it below the word',
  ],
  [
    'a folder where a file belongs',
    { [`${kite}/everyday.md`]: undefined, [`${kite}/everyday.md/notes.txt`]: 'x' },
    `${kite}/everyday.md:1: a folder named "everyday.md", expected a file, put the file itself here`,
  ],
  [
    'a line of a word that is not known',
    edited('words.md', 'also:', 'aslo:'),
    `words.md:3: "- aslo: spars, long spar", ${words}`,
  ],
  [
    'words without commas between them',
    edited('words.md', 'spars,', 'spars,,'),
    `words.md:3: "- also: spars,, long spar", ${words}`,
  ],
  [
    'bytes that are not UTF-8',
    { 'words.md': new Uint8Array([35, 35, 32, 97, 10, 98, 0xff, 10]) },
    'words.md:2: bytes that are not UTF-8, expected text in UTF-8, save the file in UTF-8 and check this line',
  ],
  [
    'a control character',
    edited('words.md', 'A thin', 'A\u000bthin'),
    'words.md:2: the control character U+000B, expected letters and signs, delete it',
  ],
  [
    'a file name with capitals and spaces',
    { 'themes/Flying High.md': tinyContent()[flying] },
    `themes/Flying High.md:1: a file named "Flying High.md", ${named}, rename it to "flying-high.md"`,
  ],
  [
    'a file name that climbs',
    { 'themes/..flying.md': undefined, 'themes/up..flying.md': tinyContent()[flying] },
    `themes/up..flying.md:1: a file named "up..flying.md", ${named}, rename it to "up-flying.md"`,
  ],
  [
    'a folder name with an underscore',
    { 'weeks/Lamp_Week2/week.md': tinyContent()[week] },
    `weeks/Lamp_Week2:1: a folder named "Lamp_Week2", ${named}, rename it to "lamp-week2"`,
  ],
  [
    'a mistyped file',
    { [`${kite}/retolt.md`]: 'x' },
    `${kite}/retolt.md:1: a file "retolt.md" that is not read, expected one of post.md, retold.md, summary.md, original.md, everyday.md, write "retold.md" or take it away`,
  ],
  [
    'a mistyped folder',
    { 'weeks/kite-week/author/x.md': 'x' },
    'weeks/kite-week/author:1: a folder "author" that is not read, expected one of week.md, authors, organisations, posts, write "authors" or take it away',
  ],
  [
    'a text beside the weeks',
    { 'weeks/x.md': 'x' },
    'weeks/x.md:1: a file in weeks/, expected a folder for each week, move it into one',
  ],
]

describe('the content', () => {
  it.each(cases)('is refused with %s', async (_, changes, line) => {
    expect(await faultsIn(changes)).toEqual([line])
  })

  it('may hold notes that are not Markdown, dotfiles, READMEs, pictures and an editor’s own folders', async () => {
    const extra = {
      'README.md': '![A kite](pictures/kite.svg)',
      'pictures/kite.svg': '<svg/>',
      'drafts/x.md': 'x',
      [`${kite}/photo.png`]: 'x',
      'weeks/.keep': '',
      'weeks/kite-week/README.md': '<b>',
    }
    expect(await faultsIn(extra)).toEqual([])
  })

  it('may have a byte order mark and line ends of any system', async () => {
    expect(await faultsIn({ [week]: `\ufeff${String(tinyContent()[week]).replaceAll('\n', '\r\n')}` })).toEqual([])
  })

  it('is refused with a link that leads out of it', async () => {
    const folder = writeContent(tinyContent())
    symlinkSync('/etc/hostname', join(folder, 'themes/host.md'))
    symlinkSync(join(folder, 'nothing'), join(folder, 'themes/lost.md'))
    const { faults } = await loadCorpus(folder)
    expect(faults.map(printFault)).toEqual([
      'themes/host.md:1: "host.md" is a link that leads out of the content folder, expected a file of its own, put the file itself here',
      'themes/lost.md:1: "lost.md" is a link that leads nowhere, expected a file of its own, put the file itself here',
    ])
  })

  it('has a week, and a folder', async () => {
    const empty = await loadCorpus(writeContent({ 'words.md': '' }))
    expect(empty.faults.map(printFault)).toEqual([
      'weeks:1: no week, expected at least one folder in weeks/, add a folder with a week.md in it',
    ])
    const none = await loadCorpus('/no/such/folder')
    expect(none.faults.map(printFault)).toEqual([
      '/no/such/folder:1: no such folder, expected a folder with weeks/ in it, create it, or set CONTENT_DIR to the folder that holds your content',
    ])
  })

  it('tells all its faults at once, by file and line, and gives no corpus that is half right', async () => {
    const changes = {
      ...edited(flying, 'family: wind', 'family: wint'),
      ...edited(`${lamp}/post.md`, /2030-11-05|p1\]/g, 'x]'),
      ...edited(`${kite}/retold.md`, /\{#p3\}|The kite/g, '<b>'),
    }
    const { corpus, faults } = await loadCorpus(writeContent(tinyContent(changes)))
    expect(faults.map(({ file, line }) => `${file.split('/').slice(-2).join('/')}:${line}`)).toEqual([
      'themes/flying.md:3',
      '2031-05-06-the-first-kite/retold.md:3',
      '2031-05-06-the-first-kite/retold.md:5',
      '2031-05-06-the-first-kite/retold.md:5',
      '2030-11-05-the-old-lamp/post.md:3',
      '2030-11-05-the-old-lamp/post.md:9',
    ])
    expect(corpus.posts).toEqual([])
  })
})
