// The face of the site is used from the first paint on, or not at all.
import { expect, it } from 'vitest'
import { firstFace } from '../../src/reading/first-face.ts'

const faced = (answered: number, isKept: boolean): boolean => {
  const set: string[] = []
  firstFace({ setAttribute: name => void set.push(name) }, { answered, isKept })
  return set.includes('data-face')
}

it('a page that was answered at once is drawn in its face', () => expect(faced(20, false)).toBe(true))
it('a page on a slow line is drawn in the stand-in', () => expect(faced(150, false)).toBe(false))
it('a page that is kept on the device is drawn in its face', () => expect(faced(150, true)).toBe(true))
