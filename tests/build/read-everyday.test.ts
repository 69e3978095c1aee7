// The shape of everyday.md: what is read, and each thing that has no place in it.
import { describe, expect, it } from 'vitest'
import type { Fault } from '../../src/build/faults.ts'
import { readEveryday } from '../../src/build/read-everyday.ts'
import { edited, kite, paper } from '../support/content-folder.ts'
import { faultsIn } from '../support/faults-in.ts'
import type { ExpectedFault } from '../support/faults-in.ts'

const everyday = `${kite}/everyday.md`
const change = (from: string | RegExp, to: string) => edited(everyday, from, to)
const shape = 'line "- words of the passage: everyday words, everyday words"'

describe('the everyday words of a file', () => {
  const read = (text: string) => {
    const faults: Fault[] = []
    const { passages } = readEveryday({ file: 'everyday.md', text }, fault => void faults.push(fault))
    expect(faults).toEqual([])
    return passages
  }

  it('stand by passage and line', () => {
    expect(read('## p2\n- flew well: soared,  went up high\n- the kite : toy\n\n## p4\n\n- a film: movie\n')).toEqual([
      {
        id: 'p2',
        line: 1,
        lines: [
          { words: 'flew well', asked: ['soared', 'went up high'], line: 2 },
          { words: 'the kite', asked: ['toy'], line: 3 },
        ],
      },
      { id: 'p4', line: 5, lines: [{ words: 'a film', asked: ['movie'], line: 7 }] },
    ])
  })

  it('may go on in the next line', () => {
    expect(read('## p2\n- flew well: soared,\n  went up high\n')[0]?.lines[0]?.asked).toEqual([
      'soared',
      'went up high',
    ])
  })

  it('keep commas and quotation marks of the passage', () => {
    expect(read('## p2\n- “well, well”: good\n')[0]?.lines[0]?.words).toBe('“well, well”')
  })
})

const faults: readonly ExpectedFault[] = [
  [
    'facts',
    change('## p2', '---\na: b\n---\n## p2'),
    `${everyday}:1: facts in a list of everyday words, expected passages and words alone, take them away`,
  ],
  [
    'nothing in it',
    { [everyday]: '\n' },
    `${everyday}:1: no everyday words, expected at least one passage, write one, or delete the file`,
  ],
  [
    'words above the first passage',
    change('## p2', '- a film: movie\n\n## p2'),
    `${everyday}:1: words above the first passage, expected ## and the id of a passage, move them below their passage`,
  ],
  [
    'a heading that is no id',
    change('## p4', '## The film'),
    `${everyday}:5: the heading "The film", expected the id of a passage, as "## p2", correct it`,
  ],
  [
    'a passage twice',
    change('## p4\n- a film', '## p2\n- flew'),
    `${everyday}:5: p2 again (first on line 1), expected each passage once, join the two`,
  ],
  [
    'a passage with no line',
    change('- a film: movie\n', ''),
    `${everyday}:5: p4 with no everyday words, expected at least one ${shape}, write one, or take p4 away`,
  ],
  [
    'a line without a colon',
    change('a film: movie', 'a film, movie'),
    `${everyday}:6: "a film, movie", expected a ${shape}, write it with one colon`,
  ],
  [
    'a line with two colons',
    change('a film: movie', 'a: film: movie'),
    `${everyday}:6: "a: film: movie", expected a ${shape}, write it with one colon`,
  ],
  [
    'a line with nothing behind its colon',
    change('a film: movie', 'a film:'),
    `${everyday}:6: "a film:", expected a ${shape}, write it with one colon`,
  ],
  [
    'a line with nothing before its colon',
    change('a film: movie', ': movie'),
    `${everyday}:6: ": movie", expected a ${shape}, write it with one colon`,
  ],
  [
    'a line that is no item',
    change('- a film', 'a film'),
    `${everyday}:6: "a film: movie", expected a ${shape}, begin it with "- "`,
  ],
  [
    'emphasis',
    change('movie', '*movie*'),
    `${everyday}:6: emphasis or a link, expected plain words, take the signs away`,
  ],
  ['braces', change('movie', 'movie {x}'), `${everyday}:6: {x}, expected words alone, take it away`],
  [
    'HTML',
    change('movie', '<b>movie'),
    `${everyday}:6: HTML, expected headings, paragraphs, list items, *emphasis*, **strong words** and [links](address), write the words alone; a < that is meant is written \\<`,
  ],
]

describe('everyday words', () => {
  it.each(faults)('are refused with %s', async (_, changes, line) => {
    expect(await faultsIn(changes)).toEqual([line])
  })

  it('are told all their faults at once', async () => {
    const lines = await faultsIn({
      [everyday]: '## p2\n- flew well soared\n\n## p2\n- the kite: *toy*\n',
      [`${paper}/everyday.md`]: '## p9\n- the moon: at night\n',
    })
    expect(lines.map(line => /everyday\.md:\d+/.exec(line)?.[0])).toEqual([
      'everyday.md:1',
      'everyday.md:2',
      'everyday.md:4',
      'everyday.md:5',
    ])
  })
})
