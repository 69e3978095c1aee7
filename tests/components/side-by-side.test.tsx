// The editions in columns: each point of the summary once, beside the first passage it comes from.
// @vitest-environment happy-dom
import { render } from '@testing-library/react'
import { MemoryRouter } from 'react-router-dom'
import { describe, expect, it } from 'vitest'
import { PostBody } from '../../src/components/post-body.tsx'
import { pointsBeside } from '../../src/components/side-by-side.tsx'
import { lookup, postCard } from '../../src/corpus/select.ts'
import type { Summary } from '../../src/corpus/schema.ts'
import { tinyCorpus } from '../support/tiny-corpus.ts'

const summary: Summary = {
  checkedBy: 'not yet',
  blocks: [
    { kind: 'heading', text: 'What happened', cites: [] },
    { kind: 'point', text: 'One.', cites: ['p2', 'p1'] },
    { kind: 'point', text: 'Two.', cites: [] },
    { kind: 'point', text: 'Three.', cites: ['p2'] },
  ],
}

describe('the points of a summary', () => {
  it('stand beside the first passage they cite, the first of a heading with it; without a passage, at the top', () => {
    expect([...pointsBeside(summary, 'p1')]).toEqual([
      [
        'p2',
        [
          { place: 1, text: 'One.', heading: 'What happened' },
          { place: 3, text: 'Three.' },
        ],
      ],
      ['p1', [{ place: 2, text: 'Two.' }]],
    ])
  })
})

const drawn = (beside: boolean) => {
  const corpus = tinyCorpus()
  const find = lookup(corpus)
  const post = find.posts.get('the-first-kite')
  if (post === undefined) throw new Error('no story to draw')
  const card = postCard(corpus, find, post)
  const { container } = render(
    <MemoryRouter>
      <PostBody post={post} card={card} families={[]} edition="original" beside={beside} />
    </MemoryRouter>,
  )
  return container
}

describe('a post side by side', () => {
  it('says of each text which edition it is, passage by passage', () => {
    const passage = drawn(true).querySelector('#p2 > div')
    expect([...(passage?.children ?? [])].map(part => part.textContent)).toEqual([
      'In the author’s own words: ',
      'On Monday our kite flew splendidly in a stiff breeze.',
      'Retold in plain words: ',
      'On Monday the kite flew very well. Author One calls it “a splendid morning”.',
      'Short and simple: What happenedTwo people made a kite. It flew.',
    ])
  })

  it('uses no id twice', () => {
    const ids = [...drawn(true).querySelectorAll('[id]')].map(element => element.id)
    expect(ids.length).toBeGreaterThan(5)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('says nothing of that where one edition is read', () => {
    expect(drawn(false).textContent).not.toContain('Short and simple')
    expect(drawn(false).querySelector('#p2 > div')?.children).toHaveLength(2)
  })
})
