// The bars of the picture of voices: each voice has a pattern of its own, in ink alone, so that it needs no colour.
import type { ReactNode } from 'react'
import type { VoiceOrNone } from '../corpus/voice-picture.ts'

const patternId = (voice: VoiceOrNone): string => `pattern-${voice}`

/** What is drawn again and again over 8 by 8 pixels. */
const drawings: Readonly<Record<VoiceOrNone, ReactNode>> = {
  'uses-services': <path d="M0 0h8v8h-8z" fill="currentColor" />,
  'family-or-carer': <path d="M-2 2l4-4M0 8l8-8M6 10l4-4" stroke="currentColor" strokeWidth="2.5" />,
  staff: <path d="M2 0v8M6 0v8" stroke="currentColor" strokeWidth="1.5" />,
  academic: <path d="M0 0l8 8M8 0l-8 8" stroke="currentColor" strokeWidth="1.5" />,
  artist: <path d="M4 2a2 2 0 1 0 .01 0z" fill="currentColor" />,
  nobody: null,
}

const voicesDrawn: readonly VoiceOrNone[] = [
  'uses-services',
  'family-or-carer',
  'staff',
  'academic',
  'artist',
  'nobody',
]

/** What the bars are filled with; once on a page. */
export const VoicePatterns = () => (
  <svg className="voice-patterns" width="0" height="0" aria-hidden="true" focusable="false">
    <defs>
      {voicesDrawn.map(voice => (
        <pattern key={voice} id={patternId(voice)} width="8" height="8" patternUnits="userSpaceOnUse">
          {drawings[voice]}
        </pattern>
      ))}
    </defs>
  </svg>
)

/** A bar as long as its share, 0 to 1, of the line that it lies on. */
export const VoiceBar = ({ voice, share }: { readonly voice: VoiceOrNone; readonly share: number }) => (
  <svg className="voice-bar" aria-hidden="true" focusable="false">
    <line x1="0" x2="100%" y1="100%" y2="100%" />
    <rect width={`${Math.round(share * 1000) / 10}%`} height="100%" fill={`url(#${patternId(voice)})`} />
  </svg>
)
