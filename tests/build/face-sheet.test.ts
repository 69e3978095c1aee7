// The face of the site is named once in a page, or lines would move when the whole sheet names it again.
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { splitFace, takeFaceOut, withFaceSheet } from '../../src/build/face-sheet.ts'

const face = '@font-face{font-family:A;font-display:optional;src:url(/a.woff2)}'
const chosen = '@font-face{font-family:B;font-display:swap;src:url(/b.woff2)}'

describe('the sheet of the face', () => {
  it('has the one face that is used at once or never, and the sheet all others', () => {
    expect(splitFace(`${face}${chosen}p{margin:0}`)).toEqual({ rest: `${chosen}p{margin:0}`, face })
    expect(splitFace('p{margin:0}')).toEqual({ rest: 'p{margin:0}', face: '' })
  })

  it('stands beside the sheet under a name of its own', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'face-'))
    mkdirSync(join(folder, 'assets'))
    writeFileSync(join(folder, 'assets/style.css'), `${face}p{margin:0}`)
    const path = await takeFaceOut(folder, 'assets/style.css')
    expect(path).toMatch(/^assets\/face-[0-9a-f]{8}\.css$/)
    expect(readFileSync(join(folder, path), 'utf8')).toBe(face)
    expect(readFileSync(join(folder, 'assets/style.css'), 'utf8')).toBe('p{margin:0}')
  })

  it('is fetched by pages that have no styles in them', () => {
    expect(withFaceSheet('<link rel="stylesheet" href="/s.css">', '/a"b.css')).toMatch(
      /^<link rel="stylesheet" href="\/a&quot;b\.css">\s+<link rel="stylesheet" href="\/s\.css">$/,
    )
  })
})
