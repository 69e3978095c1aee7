// The words the plain-language rules know. Data only; each list says what it is for and where it leans on.

/**
 * Long words that learners of English meet first (levels A1 and A2 of the English Vocabulary Profile, Cambridge), so that
 * nobody needs them explained. All have three syllables or more.
 */
export const everydayWords: ReadonlySet<string> = new Set(
  `address-book afternoon afternoons already animal animals another anybody anyone anything anywhere area areas banana
  beautiful beginner bicycle camera cinema cinemas company companies computer computers conversation dangerous december
  definitely dictionary difference different difficult directions disability disabilities discussion electric electricity
  eleven enjoyable evenings everybody everyday everyone everything everywhere exactly example examples excellent exercise
  expensive family families favourite festival finally furniture government grandmother grandfather holiday holidays hospital
  hospitals idea ideas imagine important impossible information interested interesting internet introduce january february
  library libraries magazine magazines medicine memory memories museum museums musical nationality natural nobody november
  october okay opposite organisation organisations organise organised particular perhaps photograph photographs policeman
  popular possible potato potatoes practical probably radio remember remembers remembered restaurant restaurants saturday
  secretary september several somebody someone sometimes suddenly sunglasses supermarket telephone television terrible together
  tomato tomorrow traveller understand understands understanding unhappy uniform university unusual usual usually vegetable
  vegetables video videos visitor visitors yesterday`.split(/\s+/),
)

/**
 * Stiff words with what to say instead, after the "words to avoid" of the GOV.UK style guide and the A to Z of alternative words
 * of the Plain English Campaign.
 */
export const easierWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    accordingly: 'so',
    acquire: 'get',
    additional: 'more',
    adequate: 'enough',
    advise: 'tell',
    aforementioned: 'this',
    approximately: 'about',
    ascertain: 'find out',
    assist: 'help',
    assistance: 'help',
    attempt: 'try',
    commence: 'start',
    consequently: 'so',
    culmination: 'end',
    currently: 'now',
    deliver: 'give',
    demonstrate: 'show',
    'due to': 'because of',
    endeavour: 'try',
    ensure: 'make sure',
    espoused: 'said',
    facilitate: 'help',
    forthcoming: 'coming',
    furthermore: 'also',
    implement: 'do',
    impetus: 'push',
    'in order to': 'to',
    'in the event of': 'if',
    initiate: 'start',
    initiative: 'plan',
    leverage: 'use',
    numerous: 'many',
    obtain: 'get',
    participate: 'take part',
    'prior to': 'before',
    prospect: 'chance',
    purchase: 'buy',
    regarding: 'about',
    require: 'need',
    stakeholders: 'people who have a say',
    subsequently: 'later',
    sufficient: 'enough',
    terminate: 'end',
    utilise: 'use',
    utilize: 'use',
    via: 'by',
    whilst: 'while',
  }),
)

/** Picture language in common use: its words do not say what it means. */
export const idioms: readonly string[] = [
  'at the end of the day',
  'ball rolling',
  'bear in mind',
  'big picture',
  'bite the bullet',
  'break the ice',
  'chip in',
  'chipped in',
  'chipping in',
  'dress rehearsal',
  'driving seat',
  'face and a real story',
  'get the best out of',
  'hit the ground running',
  'in a nutshell',
  'in spades',
  'in the loop',
  'in the right direction',
  'jewel in the',
  'level playing field',
  'long run',
  'low-hanging fruit',
  'magic begins',
  'on board with',
  'on the same page',
  'out and about',
  'piece of cake',
  'raining cats',
  'sat around a table',
  'sit around a table',
  'stood by',
  'think outside the box',
  'tip of the iceberg',
  'touch base',
  'up in the air',
  'worked the room',
]

/** Past participles that do not end in -ed; those spelt like their present (cut, put, read, set) are told by "is" or "was". */
export const irregularParticiples: readonly string[] =
  `beaten begun bent bitten blown born bought bound broken brought built burnt caught chosen cut dealt done drawn driven
  eaten fed felt flown forbidden forgotten forgiven found frozen given ground grown heard held hidden hit hurt kept known laid
  led left lent lit lost made meant met paid put read ridden run said seen sent set shaken shown shut sold spent split spoken
  spread stolen stood struck sung sworn taken taught thought thrown told torn understood won worn woven written`.split(
    /\s+/,
  )

/** Forms in -ed that say how somebody or something is, not what is done to them. */
export const states: ReadonlySet<string> = new Set(
  `ashamed called based excited frightened indeed interested limited married named need pleased red retired scared supposed
  surprised tired united used worried`.split(/\s+/),
)
