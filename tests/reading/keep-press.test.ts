// What is pressed before the page answers is kept; what stands outside a page that is held answers already.
// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest'
import { keepPress } from '../../src/reading/keep-press.ts'

const root = document.documentElement

beforeEach(() => {
  document.body.innerHTML =
    '<header><button type="button" id="out">Out</button></header><main><button type="button" id="in"><b>In</b></button></main>'
  keepPress(document)
})
afterEach(() => {
  delete root.dataset['ready']
  delete root.dataset['held']
})

const kept = (pressed: string): string | undefined => {
  document.querySelector<HTMLElement>(pressed)?.click()
  return document.querySelector('[data-pressed]')?.id
}

it('a press is kept until the page is ready', () => {
  expect(kept('#out')).toBe('out')
  expect(kept('#in b')).toBe('in')
  document.querySelector('[data-pressed]')?.removeAttribute('data-pressed')
  root.dataset['ready'] = ''
  expect(kept('#in')).toBeUndefined()
})

it('of a page that is held, a press in its main part is kept, and no other', () => {
  root.dataset['ready'] = ''
  root.dataset['held'] = ''
  expect(kept('#out')).toBeUndefined()
  expect(kept('#in b')).toBe('in')
})
