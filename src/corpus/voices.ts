// The voices in the order they are told in. It stands in code that every page loads: nothing else belongs here.

/** Whose first-hand words a passage may hold. */
export const voices = ['uses-services', 'family-or-carer', 'staff', 'academic', 'artist'] as const
