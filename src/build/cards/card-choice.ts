// Which pages get cards of their own: the setting CARDS.

/** Which cards to draw: those of the newest week, of everything, or none. */
export const cardChoices = ['newest', 'all', 'none'] as const
export type CardChoice = (typeof cardChoices)[number]
