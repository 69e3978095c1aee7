// One fault of a text is one line: what the post says about its passages is not held against a text that is not sound.
import { describe, expect, it } from 'vitest'
import { edited, kite, tinyContent } from '../support/content-folder.ts'
import { faultsIn } from '../support/faults-in.ts'

const retold = `${kite}/retold.md`

describe('what a post says about its passages', () => {
  it('is not held against an empty text', async () => {
    expect(await faultsIn({ [retold]: '', [`${kite}/original.md`]: undefined })).toEqual([
      `${retold}:1: an empty text, expected at least one passage, write it, or delete the file`,
    ])
  })

  it('is not held against a post that has no text at all', async () => {
    expect(await faultsIn({ [retold]: undefined, [`${kite}/original.md`]: undefined })).toEqual([
      `${kite}/post.md:1: no retold.md and no original.md, expected the text of the post in one of them, add one`,
    ])
  })

  it('is not held against a text with a block that is refused', async () => {
    const before = String(tinyContent()[retold])
    const faults = await faultsIn({
      [retold]: before.replace(/^.*\{#p2.*$/m, '1. a'),
      [`${kite}/original.md`]: undefined,
    })
    expect(faults).toEqual([expect.stringMatching(/retold.md:\d+: a numbered list, expected/)])
  })

  it('is held against a sound one', async () => {
    expect(await faultsIn(edited(`${kite}/post.md`, 'p4]', 'p9]'))).toEqual([
      expect.stringMatching(/no passage p9 in this post/),
    ])
  })

  it('is told of care: an unknown kind, a passage that is not there, and a kind given twice', async () => {
    const care = (items: string) => edited(`${kite}/post.md`, 'lastPassage:', `care:\n${items}lastPassage:`)
    expect(await faultsIn(care('  - { kind: horror, passages: [p2] }\n'))).toEqual([
      expect.stringMatching(
        /post.md:\d+: kind "horror", expected one of abuse, drugs-and-alcohol, illness, .*, correct it/,
      ),
    ])
    expect(await faultsIn(care('  - { kind: abuse, passages: [p9] }\n'))).toEqual([
      expect.stringMatching(/no passage p9 in this post/),
    ])
    expect(await faultsIn(care('  - { kind: abuse, passages: [p2] }\n  - { kind: abuse, passages: [p3] }\n'))).toEqual([
      expect.stringMatching(/care of kind "abuse" again, expected each kind once, join the two/),
    ])
    expect(await faultsIn(care('  - { kind: abuse, passages: [p2] }\n'))).toEqual([])
  })
})
