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

/** The ids of what is kept after a press, in the order in which it will be done. */
const kept = (pressed: string): readonly string[] => {
  document.querySelector<HTMLElement>(pressed)?.click()
  return [...document.querySelectorAll<HTMLElement>('[data-pressed]')]
    .toSorted((a, b) => Number(a.dataset['pressed']) - Number(b.dataset['pressed']))
    .map(({ id }) => id)
}

it('a press is kept until the page is ready', () => {
  expect(kept('#out')).toEqual(['out'])
  for (const pressed of document.querySelectorAll('[data-pressed]')) pressed.removeAttribute('data-pressed')
  root.dataset['ready'] = ''
  expect(kept('#in')).toEqual([])
})

it('of a page that is held, a press in its main part is kept, and no other', () => {
  root.dataset['ready'] = ''
  root.dataset['held'] = ''
  expect(kept('#out')).toEqual([])
  expect(kept('#in b')).toEqual(['in'])
})

it('all presses are kept in their order, but of a group of radio buttons the last one alone', () => {
  document
    .querySelector('main')
    ?.insertAdjacentHTML(
      'beforeend',
      '<input type="radio" name="way" id="one"><input type="radio" name="way" id="two">',
    )
  expect(kept('#in')).toEqual(['in'])
  expect(kept('#two')).toEqual(['in', 'two'])
  expect(kept('#one')).toEqual(['in', 'one'])
  expect(kept('#out')).toEqual(['in', 'one', 'out'])
})
