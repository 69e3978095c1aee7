// How much of a window the bar may cover, and when the page is scrolled to what is read.
import { describe, expect, it } from 'vitest'
import { stayingOf } from '../../src/components/speech-room.ts'
import { scrollFor } from '../../src/components/speech-sight.ts'

describe('the bar', () => {
  it.each([
    [800, { bar: 62, buttons: 44 }, { staying: 'all', covered: 62 }],
    [640, { bar: 186, buttons: 44 }, { staying: 'all', covered: 186 }],
    [640, { bar: 200, buttons: 44 }, { staying: 'buttons', covered: 44 }],
    [256, { bar: 150, buttons: 46 }, { staying: 'buttons', covered: 46 }],
    [256, { bar: 150, buttons: 60 }, { staying: 'none', covered: 0 }],
    [640, { bar: 1500, buttons: 400 }, { staying: 'none', covered: 0 }],
  ])('in a window %i high, with heights %j, is %j', (height, own, staying) => {
    expect(stayingOf(height, own)).toEqual(staying)
  })
})

describe('what is read', () => {
  const room = { height: 600, covered: 100 }

  it('is left where it is in sight', () => {
    expect(scrollFor({ top: 0, bottom: 500 }, room)).toBeUndefined()
  })

  it.each([
    ['below', { top: 700, bottom: 760 }, 150],
    ['under the bar', { top: 480, bottom: 540 }, 150],
    ['above', { top: -300, bottom: -240 }, 150],
    ['below, nearly as tall as the room', { top: 300, bottom: 760 }, 40],
    ['below, taller than the room', { top: 300, bottom: 1200 }, 0],
  ])('comes into sight from %s', (_, box, top) => {
    expect(box.top - (scrollFor(box, room) ?? NaN)).toBe(top)
  })
})
