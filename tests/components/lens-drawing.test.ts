// The lens draws attributes and nothing else: what it hides and counts is just what it was told to, and it leaves no trace.
// @vitest-environment happy-dom
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { drawLens, undrawLens, type LensView } from '../../src/components/lens-drawing.ts'
import { passagesOn, postsOn } from '../../src/components/lens-passages.ts'

const here = '/base/posts/a-kite/'
const page = `
<h1>A kite</h1>
<article data-edition="retold">
  <details data-edition-part="text"><ul><li><a href="#p2">From passage 2</a></li></ul></details>
  <div data-edition-part="text">
    <div id="p1" data-kind="heading"><div>The start</div></div>
    <div id="p2" data-kind="prose"><div>Words <a href="#p1">Link to passage 1</a></div></div>
    <ul><li id="p3" data-kind="list-item"><div>More</div></li><li id="p4" data-kind="list-item"><div>More</div></li></ul>
  </div>
</article>
<ul><li><p>Why</p><a href="/base/posts/a-lamp/#p1">A lamp was lit. <span>Passage 1</span></a></li>
<li><a href="/base/posts/a-lamp/#p2">Again. <span>Passage 2</span></a></li></ul>
<ul><li><a href="/base/posts/a-lamp/#p3"><span data-passage="p3">lit</span> <span>Passage 3, retold</span></a></li></ul>
<ol><li id="stop-1"><p>Look.</p><blockquote><a href="/base/posts/a-boat/#p1">A boat. <span>Passage 1</span></a></blockquote></li></ol>
<ul><li><input type="checkbox" checked><blockquote><a href="/base/posts/a-boat/#p2">On it. <span>Passage 2</span></a></blockquote></li></ul>
<div class="place"><ul><li><a href="/base/posts/a-lamp/#p4">At the lamp.</a> <span>A lamp</span></li></ul></div>
<p><a href="/base/posts/a-lamp/#p9">See passage 9</a> <a href="/base/posts/a-lamp/#p8"><span>Passage 8</span></a></p>`

beforeEach(() => {
  document.body.innerHTML = `<main>${page}</main>`
})
const main = (): HTMLElement => document.querySelector('main') ?? document.body
const names = () =>
  passagesOn(main(), here).map(({ post, passage, isOwn }) => `${post} ${passage}${isOwn ? ' own' : ''}`)
const view = (hidden: readonly string[], came: readonly string[] = []): LensView => ({
  why: (post, passage) => (hidden.includes(`${post} ${passage}`) ? 'other' : undefined),
  isUnknown: post => post === 'a-boat',
  hasCome: id => came.includes(id),
})
const draw = (...of: Parameters<typeof view>) => drawLens(passagesOn(main(), here), view(...of))

describe('the passages of a page', () => {
  it('are its story’s own and those whose words are quoted, not every link to one', () => {
    expect(names()).toEqual([
      'a-kite p1 own',
      'a-kite p2 own',
      'a-kite p3 own',
      'a-kite p4 own',
      'a-lamp p1',
      'a-lamp p2',
      'a-lamp p3',
      'a-boat p1',
      'a-lamp p4',
    ])
    expect([...postsOn(main(), here)]).toEqual(['a-kite', 'a-lamp', 'a-boat'])
  })

  it('go away with the item of the list they are in, on a path with their quotation alone', () => {
    const boxes = passagesOn(main(), here).filter(({ isOwn }) => !isOwn)
    expect(boxes.map(({ box }) => box.tagName)).toEqual(['LI', 'LI', 'LI', 'BLOCKQUOTE', 'LI'])
  })
})

describe('the lens on a page', () => {
  it('hides what it is told to, counts it, and leaves no trace when it goes', () => {
    const before = main().innerHTML
    const all = ['a-kite p1', 'a-kite p2', 'a-kite p3', 'a-kite p4', 'a-lamp p1', 'a-lamp p2', 'a-lamp p3', 'a-boat p1']
    fc.assert(
      fc.property(fc.subarray(all), fc.subarray(all), fc.subarray(['p1', 'p2', 'p3', 'p4']), (first, then, came) => {
        draw(first)
        const { own, quoted, isUnknown } = draw(then, came)
        const isHidden = (name: string) =>
          then.includes(name) && !(name.startsWith('a-kite') && came.includes(name.slice(-2)))
        const hiddenOwn = all.slice(0, 4).filter(isHidden).length
        const hiddenQuoted = all.slice(4).filter(isHidden).length
        expect(own).toEqual({ other: hiddenOwn, nobody: 0, shown: 4 - hiddenOwn })
        expect(quoted).toEqual({ other: hiddenQuoted, nobody: 0, shown: 5 - hiddenQuoted })
        expect(isUnknown).toBe(true)
        expect(main().querySelectorAll('[data-lens=folded][hidden=until-found]')).toHaveLength(hiddenOwn)
        expect(main().querySelectorAll('[data-lens=hidden]')).toHaveLength(hiddenQuoted)
        undrawLens(main())
        expect(main().innerHTML).toBe(before)
      }),
    )
  })

  it('says in place of a list, and at a stop of a path, that all of it is hidden', () => {
    const said = () => [...main().querySelectorAll('[data-lens-says]')].map(at => at.getAttribute('data-lens-says'))
    draw(['a-lamp p1'])
    expect(said()).toEqual([])
    draw(['a-lamp p1', 'a-lamp p2', 'a-boat p1'])
    expect(said()).toEqual([
      'The 2 passages here stay hidden. They are not in this voice.',
      'The passage here stays hidden. It is not in this voice.',
    ])
  })

  it('says of a passage that somebody came to why it is there', () => {
    draw(['a-kite p2'], ['p2'])
    expect(document.querySelector('#p2 > [data-lens-says]')).toHaveAttribute(
      'data-lens-says',
      expect.stringContaining('came'),
    )
  })

  it('has the threads named again after passages that are folded', () => {
    draw(['a-kite p1', 'a-kite p2'])
    expect([...main().querySelectorAll('[data-lens-after]')].map(({ id }) => id)).toEqual(['p3'])
  })
})
