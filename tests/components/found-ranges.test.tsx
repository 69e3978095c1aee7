// Offsets in a passage's plain text become places in the nodes that links and emphasis split it into.
// @vitest-environment happy-dom
import { render } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nodeAt, rangesIn } from '../../src/components/found-ranges.ts'
import { MarkedText } from '../../src/components/marked-text.tsx'

describe('an offset among nodes', () => {
  it.each([
    [[5], [0, 'start'], { node: 0, offset: 0 }],
    [[5], [5, 'end'], { node: 0, offset: 5 }],
    [[2, 3], [2, 'start'], { node: 1, offset: 0 }],
    [[2, 3], [2, 'end'], { node: 0, offset: 2 }],
    [[2, 0, 3], [2, 'start'], { node: 2, offset: 0 }],
    [[2, 0, 3], [5, 'end'], { node: 2, offset: 3 }],
    [[2, 3], [5, 'start'], undefined],
    [[2, 3], [6, 'end'], undefined],
    [[], [0, 'start'], undefined],
  ] as const)('of lengths %j at %j is %j', (lengths, [offset, edge], place) => {
    expect(nodeAt(lengths, offset, edge)).toEqual(place)
  })

  it('lies in the node where the text itself has it, however it is split', () => {
    const split = fc.array(fc.string({ maxLength: 4 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(split, fc.nat(40), (nodes, at) => {
        const text = nodes.join('')
        fc.pre(at < text.length)
        const lengths = nodes.map(node => node.length)
        const [start, end] = [nodeAt(lengths, at, 'start'), nodeAt(lengths, at + 1, 'end')]
        expect(start?.node).toBe(end?.node)
        expect(nodes[start?.node ?? -1]?.slice(start?.offset, end?.offset)).toBe(text[at])
      }),
    )
  })
})

describe('ranges of a passage', () => {
  const text = 'On Monday our kite flew splendidly in a stiff breeze.'
  const draw = () => {
    const { container } = render(
      <p>
        <MarkedText
          text={text}
          marks={[
            { kind: 'link', start: 10, end: 34, href: 'https://example.org/' },
            { kind: 'emphasis', start: 14, end: 23 },
          ]}
        />
      </p>,
    )
    return container.firstElementChild ?? container
  }
  const spans = [
    { start: 3, end: 9 },
    { start: 10, end: 18 },
    { start: 19, end: 34 },
    { start: 0, end: text.length },
  ]

  it('hold the words that stand there, across links and emphasis, and change nothing', () => {
    const element = draw()
    const before = element.innerHTML
    expect(rangesIn(element, text, spans).map(range => range?.toString())).toEqual(
      spans.map(({ start, end }) => text.slice(start, end)),
    )
    expect(element.innerHTML).toBe(before)
  })

  it('are none where the element holds another text', () => {
    expect(rangesIn(draw(), text.replace('kite', 'lamp'), spans)).toEqual(spans.map(() => undefined))
  })
})
