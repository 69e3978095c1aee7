// Words that the list of words leaves out beside the stop words of the search: they join sentences or say how surely, how
// often or how much, and never what a sentence is about. They can still be searched for, and asked of the concordance.
// A word with any meaning of its own stays in the list: "alone", "together", "outside", "need", "fair".

const list = `able accordingly across actually aka along alongside already altogether anybody anyhow anyone anything anyway
approximately around basically become becomes becoming behind beside besides beyond certainly coming commonly
completely concerning couldve currently definitely despite done else elsewhere enough entirely especially essentially
eventually everybody everyone everything everywhere exactly except extremely firstly fully furthermore generally
getting gone gotten hardly hence hereby hopefully however indeed instead largely later latter least less likewise lot
lots mainly maybe meanwhile merely mightve moreover mostly mustve namely nearly necessarily nevertheless nobody none
nonetheless normally nothing notwithstanding nowhere obviously occasionally ones otherwise ought overall partially
particularly partly possibly potentially presumably previously primarily probably putting rarely regarding relatively
saying secondly seem seemed seeming seemingly seems seldom several shortly shouldve simply slightly somebody somehow
someone something sometime sometimes somewhat somewhere soon specifically subsequently supposedly surely themself
thereby therefore thing things thirdly throughout totally typically ultimately unless unlike usually various versus
whatever whatsoever whenever whereas whereby wherever whichever whod whoever wholl wholly whove wouldve`

const weakWords: ReadonlySet<string> = new Set(list.split(/\s+/))

/** Whether a folded word only helps to make a sentence. */
export const isWeakWord = (word: string): boolean => weakWords.has(word)
