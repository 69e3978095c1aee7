// Takes away what reading/tell-trouble.ts has said, once all came in the end.

/** Takes the alert away unless a style sheet is still missing; for a page that has just been taken over. */
export const takeBackTrouble = (): void => {
  const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')]
  // A sheet that failed stands there empty in some browsers, and marked by reading/tell-trouble in all.
  if (sheets.every(link => link.sheet && !link.dataset['missing'])) document.querySelector('[data-trouble]')?.remove()
}
