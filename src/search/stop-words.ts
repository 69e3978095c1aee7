// Words too common to find anything by. They never make a hit and never get a mark; inside a phrase they still count.
// Written as `foldWord` leaves them: lower case, no apostrophes. Words with a meaning here ("work", "people") stay out.

const list = `a about above after again against all almost also although always am among an and another any are arent as
at away be became because been before being below between both but by came can cannot cant co come comes could couldnt
did didnt do does doesnt doing done dont down during each either else etc even ever every few for from further get gets
getting go goes going got had hadnt has hasnt have havent having he hed hell her here heres hers herself hes him himself
his how however i id if ill im in into is isnt it itd itll its itself ive just let lets like made make makes making many
may me might more most much must mustnt my myself neither no nor not now of off often on once one only onto or other
others our ours ourselves out over own per perhaps put quite rather really said same say says see shall she shes should
shouldnt since so some still such than that thats the their theirs them themselves then there theres these they theyd
theyll theyre theyve this those though through thus to too toward towards under until up upon us use used using very via
was wasnt way we wed well went were werent weve what whats when where whether which while whilst who whom whos whose why
will with within without wont would wouldnt yes yet you youd youll your youre yours yourself yourselves youve`

const stopWords: ReadonlySet<string> = new Set(list.split(/\s+/))

/** Whether a folded word carries no meaning of its own. Single letters do not; single digits do. */
export const isStopWord = (word: string): boolean => stopWords.has(word) || /^[a-z]$/.test(word)

// Words of asking rather than of what is asked. Beside other words a story need not have them; alone they are looked for.
const scaffold = new Set(
  `people person anyone someone everyone somebody anybody everybody thing things something anything want wants wanted
  need needs know find tell told story stories post posts article blog about example examples kind good best happen happens
  happened happening`.split(/\s+/),
)

/** Whether a folded word helps to ask, but says little about what is asked for. */
export const isScaffold = (word: string): boolean => scaffold.has(word)
