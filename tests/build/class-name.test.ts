// Short class names: the same for the same file in every build, and none for two things.
import { expect, it } from 'vitest'
import { className } from '../../src/build/class-name.ts'

const css = '.story{} .story .title{} .by:hover{}'

it('classes of a file have short names that begin alike and never change', () => {
  const names = ['story', 'title', 'by'].map(name => className(name, '/a/story.module.css', css))
  expect(new Set(names).size).toBe(3)
  expect(names.every(name => /^c[\da-z]{4}[\da-z]$/.test(name) && name.startsWith(names[0]?.slice(0, 5) ?? '-'))).toBe(
    true,
  )
  expect(className('title', '/elsewhere/story.module.css', css)).toBe(names[1])
})

it('classes of two files never have the same name', () => {
  expect(className('story', '/a/post.module.css', css)).not.toBe(className('story', '/a/story.module.css', css))
})
