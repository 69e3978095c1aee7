// What a person has to try by hand, step by step. A machine cannot: it neither hears nor tires. None of it has been done yet;
// whoever does a part says so here, with the day and what was found.
import styles from './hand-script.module.css'

/** One way to use the site, and what to try with it. Where a step fails, the site is at fault, not the person. */
interface HandCheck {
  readonly id: string
  readonly name: string
  readonly with: string
  readonly steps: readonly string[]
}

const checks: readonly HandCheck[] = [
  {
    id: 'nvda',
    name: 'NVDA',
    with: 'Use Firefox or Chrome on Windows. Use the keyboard alone.',
    steps: [
      'Open the first page. You hear its name and what the week is about.',
      'Press H to go from heading to heading. Each one tells what comes next.',
      'Press D to go from part to part. You hear where the menu and the main text begin.',
      'Open a story. You hear its title once. Reading on starts there.',
      'Choose another way to read it. You hear what you are reading now.',
      'Press a hard word. You hear what it means. Press Escape to go back to the word.',
      'Search for a word. You hear once how many stories have it.',
      'Change a setting. You hear its name and what you chose.',
    ],
  },
  {
    id: 'voiceover',
    name: 'VoiceOver',
    with: 'Use Safari on an iPhone. Then use it on a Mac.',
    steps: [
      'Open the first page and swipe right. The order makes sense.',
      'Turn the rotor to headings. Go from story to story.',
      'Open a story. You hear its title. Nothing hides behind the bars.',
      'Let it read on from the title. It says each passage once.',
      'Tap a hard word twice. You hear what it means. You can close it again.',
      'Search for a word. You hear how many stories have it.',
      'Open the reading settings. Change one and close them. You are back where you were.',
    ],
  },
  {
    id: 'talkback',
    name: 'TalkBack',
    with: 'Use Chrome on an Android phone.',
    steps: [
      'Open the first page and swipe right. The order makes sense.',
      'Go by headings from story to story.',
      'Open a story and go back. You come back to the place you left.',
      'Tap a hard word twice. You hear what it means. You can close it again.',
      'Search for a word. You hear how many stories have it.',
      'Make the text 3 times as big. You still hear all of it in order.',
    ],
  },
  {
    id: 'switch',
    name: 'A switch',
    with: 'Use one button on a phone or computer.',
    steps: [
      'Go from the first page to a story with the switch alone.',
      'Count the presses. The main text takes no more than a few.',
      'Open the reading settings. Change one and close them.',
      'Search for a word. Choose a letter at a time, with no hurry.',
      'Leave the site alone for 10 minutes. It waits for you.',
    ],
  },
  {
    id: 'voice',
    name: 'Voice control',
    with: 'Use the voice control of your phone or computer.',
    steps: [
      'Say the name you see on a link. The link opens.',
      'Say the name you see on a button. The button works.',
      'Ask for numbers on the page. Each link and button has its own.',
      'Speak your words into the search box. They stay as you said them.',
      'Say that you want to scroll. The page moves and hides nothing.',
      'Say a word with a / in it. It does not take you to the search box.',
    ],
  },
]

/** The checks by hand, each step with whether it has been done. */
export const HandScript = () =>
  checks.map(({ id, name, with: means, steps }) => (
    <section key={id} aria-labelledby={id} className={styles['check']}>
      <h3 id={id}>{name}</h3>
      <p>{means}</p>
      <ol className={styles['steps']}>
        {steps.map(step => (
          <li key={step}>
            {step} <span className={styles['done']}>Not done</span>
          </li>
        ))}
      </ol>
    </section>
  ))
