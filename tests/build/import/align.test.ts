// Ids through edits: passages that stay or change lightly keep theirs, none is used again, and new ones are new.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passageNumber } from '../../../src/corpus/passages.ts'
import { alignPassages, likeness } from '../../../src/build/import/align.ts'
import type { Standing } from '../../../src/build/import/align.ts'
import { likenessOf } from '../../../src/build/import/align-similar.ts'
import { readPassages } from '../../../src/build/import/read-back.ts'
import { countLooks } from '../../support/count-looks.ts'

const stand = (texts: readonly string[]): readonly Standing[] => texts.map((text, at) => ({ id: `p${at + 1}`, text }))
const ids = (before: readonly string[], next: readonly string[]) =>
  alignPassages(stand(before), next, before.length).passages.map(({ id }) => id)

// 400 made-up words: two passages of them share few, as two passages of a post do.
const word = fc.nat(399).map(at => `${'bdfgklmnprst'[at % 12]}${'aeiou'[at % 5]}${'lmnrst'[at % 6]}${at}`)
const passage = fc.array(word, { minLength: 5, maxLength: 40 })
const edit = fc.record({
  kind: fc.constantFrom('keep', 'keep', 'keep', 'edit', 'edit', 'drop', 'insert', 'move'),
  seed: fc.nat(1000),
})
const story = fc.array(fc.record({ words: passage, edit }), { minLength: 1, maxLength: 25 })

interface Edited {
  readonly text: string
  readonly was?: number
}

/** A story before and after: each passage after it says which it was. */
function editStory(made: readonly { words: readonly string[]; edit: { kind: string; seed: number } }[]) {
  const before = made.map(({ words }, at) => `${words.join(' ')} end${at}a end${at}b end${at}c`)
  const after: Edited[] = []
  const moved: Edited[] = []
  for (const [at, { edit: how }] of made.entries()) {
    const words = (before[at] ?? '').split(' ')
    const few = Math.floor(words.length / 5)
    const changed = words.map((one, index) => ((index + how.seed) % words.length < few ? `changed${at}x${index}` : one))
    if (how.kind === 'insert')
      after.push({ text: `wholly new words stand here number${at} and more of them${how.seed}` })
    if (how.kind === 'drop') continue
    const text = how.kind === 'edit' ? changed.join(' ') : words.join(' ')
    if (how.kind === 'move') moved.push({ text, was: at })
    else after.push({ text, was: at })
  }
  for (const one of moved) after.splice(((one.was ?? 0) * 7) % (after.length + 1), 0, one)
  return { before, after }
}

describe('the ids of a text that was edited', () => {
  it('stay with passages that are unchanged, moved, or changed in up to a fifth of their words', () => {
    fc.assert(
      fc.property(story, made => {
        const { before, after } = editStory(made)
        const { passages, retired, last } = alignPassages(
          stand(before),
          after.map(({ text }) => text),
          before.length,
        )
        const kept = passages.map(({ id }) => (passageNumber(id) > before.length ? 'new' : id))
        expect(kept).toEqual(after.map(({ was }) => (was === undefined ? 'new' : `p${was + 1}`)))
        const used = passages.map(({ id }) => id)
        expect(new Set(used).size).toBe(used.length)
        expect([...used, ...retired].filter(id => passageNumber(id) <= before.length)).toHaveLength(before.length)
        expect(last).toBe(Math.max(before.length, ...used.map(passageNumber)))
      }),
      { numRuns: 300 },
    )
  })

  it('never come back over many edits, and a second look changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.constantFrom(...'abcdefgh'), { maxLength: 12 }), { maxLength: 8 }), texts => {
        let standing: readonly Standing[] = []
        let last = 0
        const gone = new Set<string>()
        for (const next of texts) {
          const { passages, retired, last: highest } = alignPassages(standing, next, last)
          expect(passages.some(({ id }) => gone.has(id))).toBe(false)
          expect(highest).toBeGreaterThanOrEqual(last)
          for (const id of retired) gone.add(id)
          standing = passages.map(({ id }, at) => ({ id, text: next[at] ?? '' }))
          last = highest
          const again = alignPassages(standing, next, last)
          expect(again.passages.map(({ id, how }) => [id, how])).toEqual(standing.map(({ id }) => [id, 'same']))
          expect([again.retired, again.last]).toEqual([[], last])
        }
      }),
    )
  })

  it('stay with as many equal passages as there are, however often one stands twice', () => {
    const text = fc.array(fc.constantFrom('one', 'two', 'three'), { maxLength: 60 })
    fc.assert(
      fc.property(text, text, (before, next) => {
        const { passages } = alignPassages(stand(before), next, before.length)
        for (const one of ['one', 'two', 'three']) {
          const count = (all: readonly string[]) => all.filter(other => other === one).length
          const kept = passages.filter(({ from }, at) => next[at] === one && from !== undefined && before[from] === one)
          expect(kept).toHaveLength(Math.min(count(before), count(next)))
        }
      }),
    )
  })

  it('tell a passage that stands elsewhere from one that stayed', () => {
    const lines = ['one line', 'another line', '* * *']
    const { passages } = alignPassages(stand(lines), ['* * *', 'one line', 'another line'], 3)
    expect(passages.map(({ id, how }) => `${id} ${how}`)).toEqual(['p3 moved', 'p1 same', 'p2 same'])
  })

  it('do not go by white space or a bullet', () => {
    expect(ids(['• A  kite', 'Two\u00a0kites'], ['A kite', 'Two kites'])).toEqual(['p1', 'p2'])
  })

  it('stay with short passages that change by a letter, and with scripts that have no spaces', () => {
    expect(ids(['Introduction', 'Thanks'], ['Introductions', 'Thanks'])).toEqual(['p1', 'p2'])
    expect(ids(['風の強い日に凧を揚げました'], ['風の強い日に凧をあげました'])).toEqual(['p1'])
    expect(ids(['The team'], ['The weather'])).toEqual(['p2'])
  })

  it('are found by so many looks at its words as a post has passages, not as it has pairs of them', () => {
    const looks = (count: number): number => {
      const before = Array.from(
        { length: count },
        (_, at) => `passage ${at} speaks of kite${at % 97} and hill${at} today`,
      )
      const next = before.map((text, at) => (at % 3 === 0 ? text.replace('speaks', 'told us') : text)).toReversed()
      return countLooks(() => {
        const { retired } = alignPassages(stand(before), next, before.length)
        expect(retired.length).toBeLessThan(before.length / 2)
      })
    }
    // 64 times as many pairs.
    const [few, many] = [looks(500), looks(4000)]
    expect(few).toBeGreaterThan(500)
    expect(many / few).toBeLessThan(16)
  })
})

describe('the likeness from which two passages are one', () => {
  it('is below that of a fifth of the words changed, and one that hardly any two passages of a real post have', () => {
    const posts = join(import.meta.dirname, '../../../content/weeks/co-production-week-2019/posts')
    const all = readdirSync(posts).flatMap(folder => {
      const file = join(posts, folder, 'retold.md')
      const texts = readPassages({ file, text: readFileSync(file, 'utf8') }).map(({ text }) => text)
      return texts.flatMap((one, at) => texts.slice(0, at).map(two => likenessOf(one, two)))
    })
    expect(all.length).toBeGreaterThan(500)
    expect(all.filter(one => one >= likeness.between).length / all.length).toBeLessThan(0.01)
    expect(all.filter(one => one >= likeness.anywhere).length / all.length).toBeLessThan(0.005)
    expect(likeness.anywhere).toBeLessThan(0.8)
  })
})
