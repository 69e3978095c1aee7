// Says that the page answers to clicks: `html[data-ready]`, for styles and for whoever tests the page.
import { useEffect } from 'react'
import { whenPageAnswers } from './held.ts'
import { doKeptPress } from './kept-press.ts'
import { takeOverScrolling } from './places.ts'
import { takeBackTrouble } from './take-back-trouble.ts'

/** Draws nothing; its effect runs once everything around it has been hydrated. */
export const Ready = () => {
  useEffect(() => {
    takeOverScrolling()
    whenPageAnswers(() => {
      document.documentElement.dataset['ready'] = ''
      takeBackTrouble()
      doKeptPress()
    })
  }, [])
  return null
}
