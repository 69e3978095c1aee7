// The Markdown of what is kept can be read by a person and by any reader of Markdown.
import { describe, expect, it } from 'vitest'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { Refused } from '../../src/reading/kept-checks.ts'
import { parseKeptMarkdown } from '../../src/reading/kept-markdown-in.ts'
import { printKeptMarkdown } from '../../src/reading/kept-markdown.ts'
import { nothing, plainNote } from './kept-samples.ts'

const at = '2031-05-06T09:30:00.000Z'
const things = {
  saved: [{ post: 'red-kite', title: 'The red kite', passage: 'p4', words: 'We ran *all* the way', at }],
  notes: [plainNote({ quote: 'nine tails\nof paper', text: 'Count them again.\n\n> Ten?' })],
  places: [
    { post: 'blue-kite', passage: 'p9', edition: 'retold', share: 0.5, at, read: false } as const,
    { post: 'red-kite', passage: 'p2', edition: 'summary', share: 1, at, read: true } as const,
  ],
  settings: new Map([['size', '150']]),
}
const posts = {
  addressOf: (post: string, passage?: string) =>
    `https://kites.example/${post}/${passage === undefined ? '' : `#${passage}`}`,
  titleOf: (post: string) => post.toUpperCase(),
}
const file = printKeptMarkdown(things, posts)

describe('the Markdown of what is kept', () => {
  it('reads post by post: the words as quotes, the notes beneath, with addresses', () => {
    expect(file).toBe(`# What I kept

You can read this file as it is. To take it in again, leave the lines that begin with \`<!-- reader:\` as they are.

<!-- reader: {"format":"week-reader-kept","version":1} -->

## The red kite

<!-- reader: {"post":"red-kite"} -->

> We ran \\*all\\* the way

[Saved passage](<https://kites.example/red-kite/#p4>)

<!-- reader: {"saved":{"passage":"p4","at":"${at}"}} -->

> nine tails
> of paper

Count them again.

\\> Ten?

[Note](<https://kites.example/red-kite/#p2>)

<!-- reader: {"note":{"id":"n1","passage":"p2","edition":"retold","prefix":"It had ","suffix":" of paper.","start":7,"made":"${at}","changed":"${at}"}} -->

[Read](<https://kites.example/red-kite/#p2>)

<!-- reader: {"place":{"passage":"p2","edition":"summary","share":1,"at":"${at}","read":true}} -->

## BLUE-KITE

<!-- reader: {"post":"blue-kite"} -->

[Not read yet, seen so far: 50 %](<https://kites.example/blue-kite/#p9>)

<!-- reader: {"place":{"passage":"p9","edition":"retold","share":0.5,"at":"${at}","read":false}} -->

## Settings

- size: 150

<!-- reader: {"settings":{"size":"150"}} -->

<!-- reader: {"end":true} -->
`)
  })

  it('is short where nothing is kept, and has settings by name', () => {
    const head = file.split('\n').slice(0, 6).join('\n')
    expect(printKeptMarkdown(nothing, posts)).toBe(`${head}\n<!-- reader: {"end":true} -->\n`)
    const settings = [
      ['width', 'wide'],
      ['face', 'lexend'],
      ['size', '150'],
    ] as const
    const printed = printKeptMarkdown({ ...nothing, settings: new Map(settings) }, posts)
    expect(printed).toContain(`## Settings

- face: lexend
- size: 150
- width: wide

<!-- reader: {"settings":{"face":"lexend","size":"150","width":"wide"}} -->
`)
    expect(printKeptMarkdown({ ...nothing, settings: new Map(settings.toReversed()) }, posts)).toBe(printed)
  })

  it('names a saved story, marked words and a story of which only the place is kept', () => {
    const printed = printKeptMarkdown(
      {
        ...nothing,
        saved: [{ post: 'red-kite', title: 'The red kite', at }],
        notes: [plainNote({ text: '' })],
        places: [{ post: 'blue-kite', passage: 'p9', edition: 'retold', share: 0.126, at, read: false }],
      },
      { ...posts, titleOf: () => undefined },
    )
    expect(printed.split('\n').filter(line => /^(?:\[|##|>)/.test(line))).toEqual([
      '## The red kite',
      '[Saved story](<https://kites.example/red-kite/>)',
      '> nine tails',
      '[Marked words](<https://kites.example/red-kite/#p2>)',
      '## blue-kite',
      '[Not read yet, seen so far: 13 %](<https://kites.example/blue-kite/#p9>)',
    ])
    expect(printed).toContain(`-->\n\n[Saved story](<https://kites.example/red-kite/>)\n\n<!--`)
    expect(printed).toContain(`\n\n> nine tails\n\n[Marked words]`)
  })

  it('has empty lines of a quote within the quote, and no sign in an address that would end it', () => {
    const note = plainNote({ quote: 'nine\n\ntails' })
    const printed = printKeptMarkdown({ ...nothing, notes: [note] }, { ...posts, addressOf: () => 'https://a/<b>\\\n' })
    expect(printed).toContain('> nine\n>\n> tails\n')
    expect(printed).toContain('[Note](<https://a/%3Cb%3E%5C%0A>)')
    expect(parseKeptMarkdown(printed).notes).toEqual([note])
  })

  it('may lack what is there for people: links, blank lines and the lines of settings', () => {
    const whole = printKeptMarkdown({ ...things, notes: [plainNote()] }, posts)
    const bare = whole.split('\n').filter(line => line !== '' && !/^(?:\[(?:Saved|Note)|- |# )/.test(line))
    expect(parseKeptMarkdown(bare.join('\n'))).toEqual(parseKeptMarkdown(whole))
  })

  it('is what any reader of Markdown takes it for', () => {
    const kinds = unified()
      .use(remarkParse)
      .parse(file)
      .children.map(({ type }) => type)
    expect(new Set(kinds)).toEqual(new Set(['heading', 'paragraph', 'html', 'blockquote', 'list']))
    expect(kinds.filter(kind => kind === 'blockquote')).toHaveLength(2)
  })

  it('hides its comment lines from any reader of Markdown, whatever the words hold', () => {
    const hard = plainNote({ prefix: 'a --> <b> \u2028', suffix: '--> *c* `' })
    const printed = printKeptMarkdown({ ...nothing, notes: [hard] }, posts)
    const hidden = unified()
      .use(remarkParse)
      .parse(printed)
      .children.flatMap(node => (node.type === 'html' ? [node.value] : []))
    expect(hidden).toEqual(printed.split('\n').filter(line => line.startsWith('<!-- ')))
    expect(hidden.join('').match(/-->/g)).toHaveLength(hidden.length)
    expect(parseKeptMarkdown(printed).notes).toEqual([hard])
  })

  it('takes a link for its own only where that is the whole line', () => {
    const words = 'See [Note](<https://kites.example/>)'
    const note = plainNote({ text: `${words}\n${words}` })
    const mended = printKeptMarkdown({ ...nothing, notes: [plainNote()] }, posts).replace(
      'Count them again.',
      `${words}\n${words}`,
    )
    expect(parseKeptMarkdown(mended).notes).toEqual([note])
  })

  it('brings in a note that was mended in the file', () => {
    const mended = file.replace('Count them again.', '- Counted: *ten* [sic]\n\n\nDone.  ')
    expect(parseKeptMarkdown(mended).notes[0]?.text).toBe('- Counted: *ten* [sic]\n\n\nDone.\n\n> Ten?')
  })

  it('is refused where a line is gone without which things would be lost or stand in another post', () => {
    const whole = parseKeptMarkdown(file)
    const lines = file.split('\n')
    const postsIn = ({ saved, notes, places, settings }: typeof whole) => [
      ...[saved, notes, places].map(items => items.map(({ post }) => post)),
      [...settings],
    ]
    const readWithout = (number: number) => {
      try {
        return parseKeptMarkdown(lines.toSpliced(number, 1).join('\n'))
      } catch (error) {
        return error instanceof Refused ? 'Refused' : String(error)
      }
    }
    const comments = lines.flatMap((line, number) => (line.startsWith('<!-- reader') ? [number] : []))
    for (const number of comments) expect(readWithout(number), lines[number]).toBe('Refused')
    const readable = lines.map((_, number) => readWithout(number)).filter(result => typeof result !== 'string')
    expect(readable.length).toBeGreaterThan(20)
    for (const result of readable) expect(postsIn(result)).toEqual(postsIn(whole))
  })

  it('is refused where it was cut short, wherever that is', () => {
    for (let length = 0; length < file.trimEnd().length; length += 1)
      expect(() => parseKeptMarkdown(file.slice(0, length)), `${length}`).toThrow(/\.$/)
  })

  it('is refused, in words, where comment lines stand where they cannot', () => {
    const end = '<!-- reader: {"end":true} -->'
    const refused = (from: string, to: string) => {
      expect(file).toContain(from)
      expect(() => parseKeptMarkdown(file.replace(from, to)), to).toThrow(Refused)
    }
    for (const said of ['{"post":"red-kite"}', '{"settings":{}}', '{"saved":{}}', '{"note":{}}', '{"place":{}}', '{}'])
      refused(end, `<!-- reader: ${said} -->\n${end}`)
    refused('## The red kite', 'The red kite')
    refused('## Settings', 'Settings')
    refused('> nine tails', '## nine tails')
    refused('Count them again.', 'Count <!-- them --> again.')
    refused('Count them again.', '[Note](<https://kites.example/>)')
    refused(end, `${end}\nMore.`)
    refused(end, `More.\n${end}`)
    refused(end, '<!-- reader: {"end":1} -->')
    refused(end, '<!-- reader: {"end":true}')
    refused(end, '<!-- reader: [] -->')
    refused(end, '<!-- reader: 7 -->')
  })

  it('may have space at the ends of its lines', () => {
    expect(parseKeptMarkdown(file.replaceAll('\n', ' \t\n'))).toEqual(parseKeptMarkdown(file))
  })

  it('names the line that cannot be read', () => {
    expect(() => parseKeptMarkdown(file.replace(' {"post":"red-kite"} ', ' 7 '))).toThrow(
      'Line 9 of this file makes no sense here. It says "7 -->". A line that begins with "<!-- reader:" must stay as you saved it.',
    )
    expect(() => parseKeptMarkdown(file.replace('{"post":"red-kite"}', '{"post'))).toThrow(/^Line 9 .*as you saved it/)
    expect(() => parseKeptMarkdown(file.replace('"saved"', '"stolen"'))).toThrow(/^Line 15 .*says "stolen"/)
    expect(() => parseKeptMarkdown(file.replace('> nine tails\n> of paper\n', ''))).toThrow(
      /note 1 of 1.*"quote" is missing/,
    )
    expect(parseKeptMarkdown(printKeptMarkdown(nothing, posts))).toEqual(nothing)
  })
})
