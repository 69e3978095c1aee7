// What the plain-language test lets stand in the interface, each with its reason. The lists are short, and should stay so.

/** Long words and initials that a reader meets here all the time, or that are names. */
export const explainedWords: Readonly<Record<string, string>> = {
  accessibility: 'the name of the page that people look for',
  edition: 'what the ways to read a story are called',
  editions: 'as above',
  editors: 'who wrote the retellings: readers are owed to know',
  original: 'the name of an edition',
  retelling: 'the name of an edition',
  retellings: 'as above',
  summary: 'the name of an edition',
  summaries: 'as above',
  passages: 'what the numbered parts of a story are called',
  services: 'what the stories are about',
  suggested: 'what the editors have still to check: said in the sentence after it',
  academic: 'a voice in the stories: how they call themselves',
  academics: 'as above',
  previous: 'the usual name of the button beside “Next”',
  highlighted: 'what the reader has just done: “Highlight” is the name of the button',
  deleted: 'what the reader has just done: “Delete” is the name of the button',
  listening: 'what the reader does: “listen” is plain',
  mb: 'the measure of the size of a file',
  json: 'the name of a kind of file',
  epub: 'the name of a kind of file',
  aa: 'the name of a level of a standard',
  aaa: 'the name of a level of a standard',
  us: 'part of the name of a size of paper',
  atkinson: 'the name of a face',
  literata: 'the name of a face',
  opendyslexic: 'the name of a face',
}

interface Kept {
  readonly why: string
  readonly sentences: readonly string[]
}

/** Sentences that break a rule and may. “Ann” stands for what the corpus puts in. */
export const kept: readonly Kept[] = [
  {
    why: 'a sign in a list of names or numbers, explained beside it: no sentence',
    sentences: ['(Ann) on Ann in Ann, only touched on', ', (touched on)', '(touched on)'],
  },
  {
    why: 'a label and the name it stands before: no sentence',
    sentences: [
      'Words: Ann',
      'Ann: Ann here.',
      'My note: Ann',
      'On the words of: Ann',
      'Next story: Ann',
      'Read first: Ann',
      'Taken away: Ann.',
      'Go on: Ann Ann, Ann% seen',
      'Not read yet, seen so far: Ann %',
    ],
  },
  {
    why: 'the name of a value of a setting',
    sentences: [
      'Two and a half times',
      'Three times',
      'Three lines',
      'Five lines',
      'Your own two colours',
      'As your device is set',
      'Large: 16 point',
      'Very large: 24 point',
    ],
  },
  {
    why: 'the comma belongs to the name of a page',
    sentences: ['You can still use Words, A to Z and the themes below.'],
  },
  {
    why: 'what is wrong in a damaged file, for whoever wants to mend it',
    sentences: ['Ann cannot be read: Ann.'],
  },
  {
    why: 'the fixed wording of a citation in the Harvard style, which teachers look for',
    sentences: ['(Accessed: Ann)', 'Available at: AnnAnn.', 'First published at: Ann.'],
  },
  {
    why: 'not said to anybody: words that search leaves out',
    sentences: ['no not never nobody none nothing without cannot didnt dont isnt wont'],
  },
]

/** Sentences not mended yet. The list only gets shorter. */
export const stillToMend: readonly string[] = []
