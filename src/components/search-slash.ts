// The `/` key: from anywhere on the site to the search box. Never while somebody types, composes a letter or holds a key
// that gives `/` another meaning. Shift alone may be held: many keyboards have no `/` without it.
import { useEffect, type RefObject } from 'react'
import { useLocation, useNavigate, useNavigationType } from 'react-router-dom'
import { paths } from '../paths.ts'
import { preferences } from '../reading/preferences.ts'
import { settingOf } from '../reading/settings.ts'

const boxOf = (): HTMLInputElement | null =>
  document.querySelector<HTMLInputElement>('form[role=search] input[type=search][name=q]')

const notTyped = new Set(['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'])

/** Whether keys pressed there write something. */
const isWriting = (target: EventTarget | null): boolean => {
  if (target instanceof HTMLInputElement) return !notTyped.has(target.type)
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  )
}

const asksForSearch = (event: KeyboardEvent): boolean =>
  event.key === '/' &&
  !(event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.defaultPrevented) &&
  !isWriting(event.target) &&
  settingOf(preferences.all(), 'slash') === 'on'

const fromSlash = { toBox: true } as const

/** Listens on every page. Where there is no search box, goes to the search page first. */
export const useSlashToSearch = (): void => {
  const navigate = useNavigate()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!asksForSearch(event)) return
      event.preventDefault()
      const box = boxOf()
      if (box) box.select()
      else void navigate(paths.search(), { state: fromSlash })
      box?.focus()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [navigate])
}

/** On the search page: whoever came by the key comes to the box. After arrival, which puts the focus on the heading. */
export const useBoxOnArrival = (box: RefObject<HTMLInputElement | null>): void => {
  const state: unknown = useLocation().state
  const isNew = useNavigationType() === 'PUSH'
  const toBox = isNew && typeof state === 'object' && state !== null && 'toBox' in state
  useEffect(() => {
    if (toBox) box.current?.focus()
  }, [box, toBox])
}
