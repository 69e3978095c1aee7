// What the people whose first-hand words a passage holds are called, as many.
import type { Voice } from './schema.ts'

/** As a name stands by itself: in a list, beside a bar, above a column. */
export const voiceNames: Readonly<Record<Voice, string>> = {
  'uses-services': 'People who use services',
  'family-or-carer': 'Families and carers',
  staff: 'Staff',
  academic: 'Academics',
  artist: 'Artists',
}
