// The promise of content/README.md: an id is for good. Random histories of edits that keep its rules, and what is seen of
// one that breaks them. A retired id that is given again and is not above `lastPassage` cannot be seen: files remember
// no past. That is why the rule is to write the highest number ever given into `lastPassage`.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../../src/build/compile.ts'
import { printFault } from '../../src/build/faults.ts'
import type { Fault } from '../../src/build/faults.ts'
import { readRecords } from '../../src/build/records.ts'

interface Written {
  readonly id: string
  readonly words: string
}

interface Draft {
  readonly passages: readonly Written[]
  readonly lastPassage: number
}

const folder = 'weeks/w/posts/2031-05-06-a-post'

/** A post of these passages (one with an empty id is written without), read and compiled as from files. */
const compiled = ({ passages, lastPassage }: Draft) => {
  const faults: Fault[] = []
  const report = (fault: Fault) => void faults.push(fault)
  const file = (name: string, text: string) => ({ file: name, text })
  const facts = `---\ntitle: A post\ndate: 2031-05-06\nbyline: By A\nauthors: [a]\nlastPassage: ${lastPassage}\n---\n`
  const text = passages.map(({ id, words }) => `${words}${id && ` {#${id}}`}\n`).join('\n')
  const week = {
    folder: 'weeks/w',
    slug: 'w',
    week: file('weeks/w/week.md', '---\ntitle: W\nstart: 2031-05-05\nend: 2031-05-11\n---\nA week.\n'),
    authors: [{ slug: 'a', ...file('weeks/w/authors/a.md', '---\nname: A\n---\n') }],
    organisations: [],
    posts: [
      {
        folder,
        slug: 'a-post',
        date: '2031-05-06',
        texts: { post: file(`${folder}/post.md`, facts), retold: file(`${folder}/retold.md`, text) },
      },
    ],
  }
  const corpus = compile(readRecords({ weeks: [week], themes: [], paths: [] }, report), report)
  return { read: corpus.posts[0]?.passages.map(({ id, retold }) => [id, retold]), faults: faults.map(printFault) }
}

const edit = fc.record({ kind: fc.constantFrom('rewrite', 'insert', 'remove', 'move'), at: fc.nat(), to: fc.nat() })
const start: Draft = {
  passages: [1, 2, 3].map(number => ({ id: `p${number}`, words: `First words ${number}` })),
  lastPassage: 3,
}

/** One edit by the rules of content/README.md. `step` makes its words unlike all others. */
const afterEdit = (draft: Draft, { kind, at, to }: { kind: string; at: number; to: number }, step: number): Draft => {
  const { passages, lastPassage } = draft
  const here = at % passages.length
  if (kind === 'rewrite') {
    return {
      ...draft,
      passages: passages.map((one, index) => (index === here ? { ...one, words: `Words ${step}` } : one)),
    }
  }
  if (kind === 'insert') {
    const added = { id: `p${lastPassage + 1}`, words: `New words ${step}` }
    return { passages: passages.toSpliced(at % (passages.length + 1), 0, added), lastPassage: lastPassage + 1 }
  }
  if (passages.length === 1) return draft
  const [taken] = passages.slice(here, here + 1)
  const others = passages.toSpliced(here, 1)
  return { ...draft, passages: kind === 'remove' || !taken ? others : others.toSpliced(to % passages.length, 0, taken) }
}

describe('the id of a passage', () => {
  it('never moves to another passage and is never given again, whatever is edited, added, taken away or moved', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), edits => {
        const gone = new Set<string>()
        let draft = start
        for (const [step, one] of edits.entries()) {
          const next = afterEdit(draft, one, step)
          const { read, faults } = compiled(next)
          expect(faults).toEqual([])
          expect(read).toEqual(next.passages.map(({ id, words }) => [id, words]))
          const ids = next.passages.map(({ id }) => id)
          for (const { id } of draft.passages) if (!ids.includes(id)) gone.add(id)
          expect(ids.filter(id => gone.has(id))).toEqual([])
          for (const kept of next.passages.filter(passage => !passage.words.endsWith(` ${step}`))) {
            expect(draft.passages).toContainEqual(kept)
          }
          draft = next
        }
      }),
      { numRuns: 60 },
    )
  })

  it('that is given without raising lastPassage is a fault', () => {
    const added = { ...start, passages: [...start.passages, { id: 'p4', words: 'More' }] }
    expect(compiled(added).faults).toEqual([
      `${folder}/post.md:6: lastPassage 3 while p4 is in use, expected at least 4, write 4`,
    ])
  })

  it('is proposed above every number that was ever given', () => {
    const removed = { passages: [{ id: 'p1', words: 'One' }], lastPassage: 9 }
    const bare = { ...removed, passages: [...removed.passages, { id: '', words: 'Two' }] }
    expect(compiled(removed).faults).toEqual([])
    expect(compiled(bare).faults).toEqual([
      `${folder}/retold.md:3: a paragraph without an id, expected an id in braces at its end, end it with {#p10} and set lastPassage: 10 in post.md`,
    ])
  })
})
