// The accessibility statement: it tells what the record says and claims nothing beyond it.
// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { measure } from '../../src/build/reading-grade.ts'
import { AuditTold } from '../../src/components/audit-told.tsx'
import type { AuditDone } from '../../src/corpus/audit.ts'
import { renderApp } from '../support/render-app.tsx'
import { tinyCorpus } from '../support/tiny-corpus.ts'

const record: AuditDone = {
  kind: 'done',
  date: '2031-05-06',
  engines: [
    { name: 'axe-core', version: '4.13.0', runs: 18, violations: 0, review: 1 },
    { name: 'Checks of keys', runs: 1, violations: 1, review: 0 },
  ],
  states: ['Light colours', 'On paper'],
  pages: ['A story', 'Themes'],
  violations: 1,
  review: 1,
  waivers: [],
}

const items = () => screen.getAllByRole('listitem').map(item => item.textContent)

describe('the record of the last audit', () => {
  it('is told with its day, its figures, its tools, pages and states', () => {
    render(<AuditTold record={record} />)
    expect(document.querySelector('time')).toHaveAttribute('datetime', '2031-05-06')
    expect(document.body).toHaveTextContent(
      'The last full check by machine was on Tuesday 6 May 2031. It found 1 fault. It left 1 point for a person to look at.',
    )
    expect(document.body).toHaveTextContent('We hid no fault from it.')
    expect(items()).toEqual([
      'axe-core 4.13.0 ran 18 times. It found 0 faults and left 1 point for a person.',
      'Checks of keys ran 1 time. It found 1 fault and left 0 points for a person.',
      'A story',
      'Themes',
      'Light colours',
      'On paper',
    ])
  })

  it('says what was let stand, and why', () => {
    render(<AuditTold record={{ ...record, waivers: [{ what: 'axe-core, region', why: 'A kite is one.' }] }} />)
    expect(items()).toContain('axe-core, region. A kite is one.')
    expect(screen.queryByText('We hid no fault from it.')).toBeNull()
  })

  it('claims nothing where there is none', () => {
    render(<AuditTold record={{ kind: 'none' }} />)
    expect(document.body.textContent).toBe('There are no figures of a full check by machine yet.')
  })
})

describe('the page', () => {
  beforeEach(() => renderApp('/accessibility/', { corpus: tinyCorpus() }).then(() => undefined))

  it('says what nobody has tried yet', () => {
    const untested = within(screen.getByRole('region', { name: 'What we have not tested yet' }))
    expect(untested.getAllByRole('listitem').map(item => item.textContent)).toEqual([
      'Nobody with a learning disability has checked the short summaries.',
      'Nobody has tried the site with a real screen reader.',
      'Nobody has tried it with a switch or with voice control.',
    ])
  })

  it.each(['NVDA', 'VoiceOver', 'TalkBack', 'A switch', 'Voice control'])(
    'has steps by hand for %s, none done',
    name => {
      const steps = within(screen.getByRole('region', { name })).getAllByRole('listitem')
      expect(steps.length).toBeGreaterThan(3)
      for (const step of steps) expect(step).toHaveTextContent(/Not done$/)
    },
  )

  it('is easy to read', () => {
    const blocks = [...document.querySelectorAll('main :is(p, li, h2, h3)')].map(block => block.textContent)
    expect(measure(blocks).grade).toBeLessThanOrEqual(6)
    expect(measure(blocks).words).toBeGreaterThan(500)
  })
})
