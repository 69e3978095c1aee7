// Says that the page answers to clicks: `html[data-ready]`, for styles and for whoever tests the page.
import { useEffect } from 'react'
import { whenPageAnswers } from './held.ts'
import { doKeptPress } from './kept-press.ts'
import { takeOverScrolling } from './places.ts'

/** Draws nothing; its effect runs once everything around it has been hydrated. */
export const Ready = () => {
  useEffect(() => {
    takeOverScrolling()
    whenPageAnswers(() => {
      document.documentElement.dataset['ready'] = ''
      // All code came in the end; a style sheet may still be away.
      const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')]
      if (sheets.every(({ sheet }) => sheet)) document.querySelector('[data-trouble]')?.remove()
      doKeptPress()
    })
  }, [])
  return null
}
