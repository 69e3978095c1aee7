// What a reader is told of the edition before them: one sentence for each, and one for all of them side by side.
// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { EditionChooser } from '../../src/components/edition-chooser.tsx'
import type { Edition } from '../../src/corpus/schema.ts'
import { makePost } from '../support/tiny-corpus.ts'

const all: readonly Edition[] = ['original', 'retold', 'summary']

const show = (editions: readonly Edition[], beside: boolean) =>
  render(
    <EditionChooser
      post={makePost({ slug: 'a', editions })}
      edition="original"
      people="Ada and Bo"
      beside={beside}
      choose={vi.fn()}
    />,
  )

describe('the line on what the reader has before them', () => {
  it('is one for each edition, and styles show that of the one chosen', () => {
    show(all, false)
    expect(screen.getAllByText(/^You are reading/)).toHaveLength(3)
  })

  it.each([
    [all, /words of Ada and Bo.*retelling.*summary.*have not checked it yet/],
    [['original', 'retold'], /words of Ada and Bo.*retelling/],
    [['retold', 'summary'], /retelling.*summary.*have not checked it yet.*Ada and Bo/],
  ] as const)('is a single one for %j side by side, with whose words they are', (editions, says) => {
    show(editions, true)
    expect(screen.getAllByText(/You are reading/)).toHaveLength(1)
    expect(screen.getByText(/You are reading/)).toHaveTextContent(says)
  })

  it('speaks of no edition that is not there', () => {
    show(['original', 'retold'], true)
    expect(screen.getByText(/You are reading/)).not.toHaveTextContent(/summary|checked/)
  })
})
