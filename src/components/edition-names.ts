// What the three editions are called, and what is said of each. The summary is never called "Easy Read".
import type { Edition } from '../corpus/schema.ts'

/** The name a reader chooses by. */
export const editionName: Readonly<Record<Edition, string>> = {
  original: 'In the author’s own words',
  retold: 'Retold in plain words',
  summary: 'Short and simple',
}

/** `reading grade 5`, of a Flesch-Kincaid grade. */
export const gradeInWords = (grade: number): string => `reading grade ${grade.toFixed(0)}`
