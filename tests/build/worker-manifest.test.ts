// The manifest and its icons: every address below the base, every icon as large as it says, nothing under a mask's edge.
import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { iconPng } from '../../src/build/worker-icons.ts'
import { manifestFile, withManifest } from '../../src/build/worker-manifest.ts'

/** The chunks of a PNG by name; width and height; the colour of a pixel. */
const read = (png: Buffer) => {
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at)
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  const header = chunks.get('IHDR') ?? Buffer.alloc(8)
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const pixels = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0))
  const at = (x: number, y: number) => {
    const start = y * (width * 3 + 1) + 1 + x * 3
    return pixels.toString('hex', start, start + 3)
  }
  return { names: [...chunks.keys()], width, height, pixels, at }
}

describe('an icon', () => {
  it('is a picture of the size that was asked for, with the threads on paper', () => {
    const { names, width, height, pixels, at } = read(iconPng(192))
    expect(names).toEqual(['IHDR', 'IDAT', 'IEND'])
    expect([width, height, pixels.length]).toEqual([192, 192, 192 * (192 * 3 + 1)])
    expect([at(0, 0), at(7 * 6, 5 * 6), at(13 * 6, 10 * 6), at(10 * 6, 11 * 6)]).toEqual([
      'fbf8f1',
      '8a2433',
      '1d1b18',
      '1d1b18',
    ])
  })

  it('for a mask has nothing but paper outside the round of 0.8', () => {
    const size = 512
    const { at } = read(iconPng(size, 0.7))
    const bad = new Set<string>()
    for (let y = 0; y < size; y += 4) {
      for (let x = 0; x < size; x += 4) {
        if (Math.hypot(x - size / 2, y - size / 2) > size * 0.4 && at(x, y) !== 'fbf8f1') bad.add(`${x} ${y}`)
      }
    }
    expect([...bad]).toEqual([])
  })
})

describe('the manifest', () => {
  it('has every address below the base', () => {
    const manifest: unknown = JSON.parse(manifestFile('/reader/', 'A name'))
    const addresses = [...JSON.stringify(manifest).matchAll(/"(?:src|url|start_url|scope|id)":"([^"]*)"/g)]
    expect(addresses.length).toBeGreaterThan(8)
    expect(addresses.filter(([, address]) => !address?.startsWith('/reader/'))).toEqual([])
    expect(manifest).toMatchObject({
      name: 'A name',
      shortcuts: [{ url: '/reader/search/' }, { url: '/reader/saved/' }],
    })
  })

  it('is named in the head of every page', () => {
    expect(withManifest('<head><!--head--></head>', '/reader/')).toContain(
      '<link rel="manifest" href="/reader/manifest.webmanifest">',
    )
  })
})
