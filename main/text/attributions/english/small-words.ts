/** What a small word of English does, as bits: one word may do several things. */
export const roles = {
  be: 1,
  have: 2,
  do: 4,
  modal: 8,
  adverb: 16,
  /** May stand for a subject. */
  pronoun: 32,
  determiner: 64,
  preposition: 128,
  /** Begins a clause within another. */
  subordinator: 256,
  coordinator: 512,
  question: 1024,
  /** A verb that only says in what manner the next is done: tried to, went on to, declined to. */
  catenative: 2048,
  /** A point in time: Monday, yesterday, earlier. */
  time: 4096,
  relative: 8192,
} as const

const lists: readonly (readonly [number, string])[] = [
  [roles.be, 'is are was were be been being am isnt arent wasnt werent'],
  [roles.have, 'has have had having hasnt havent hadnt'],
  [roles.do, 'do does did doesnt didnt dont'],
  [roles.modal, 'will would can could may might must should shall cant cannot couldnt wont wouldnt shouldnt mustnt'],
  [
    roles.adverb,
    `not never also then now later again still even once just often always already ever soon once twice further furthermore
     instead rather so far too however meanwhile perhaps maybe indeed simply yet sometimes today seldom first only almost`,
  ],
  [
    roles.pronoun,
    'he she they it i we you who which one nobody everyone someone others some many most few all both everybody',
  ],
  [
    roles.determiner,
    `the a an his her their its our my your this that these those some any no each every another other many several most more
     few both such what whose`,
  ],
  [
    roles.preposition,
    `of in on at by for with from to about against between among under over into through during without within across toward
     towards upon after before since until near like despite amid amidst throughout beyond behind outside inside around per via
     including following along off out up down because`,
  ],
  [
    roles.subordinator,
    `that because while when if as although though after before since until unless whether where how why what who which whom
     whose than whereas once so lest`,
  ],
  [roles.coordinator, 'and or but nor'],
  [roles.question, 'whether how what why when where who if which'],
  [roles.relative, 'who which whom whose that where'],
  [
    roles.catenative,
    `seem seems seemed appear appears appeared continue continues continued decline declines declined refuse refuses refused fail
     fails failed tries tried trying going begin begins began start starts started went goes managed manages took takes`,
  ],
  [
    roles.time,
    `monday tuesday wednesday thursday friday saturday sunday today yesterday tonight earlier later recently morning afternoon
     evening night week month year january february march april may june july august september october november december`,
  ],
]

const known: ReadonlyMap<string, number> = readRoles()

function readRoles(): Map<string, number> {
  const read = new Map<string, number>()
  for (const [role, words] of lists) for (const word of words.split(/\s+/)) read.set(word, (read.get(word) ?? 0) | role)
  return read
}

/** What a folded word may be among the small words; adverbs in -ly are known by their ending. */
export function rolesOf(term: string): number {
  return known.get(term) ?? (term.length > 4 && term.endsWith('ly') && !notAdverbs.has(term) ? roles.adverb : 0)
}
const notAdverbs = new Set(
  'family italy rally ally supply reply assembly july bully apply rely monopoly anomaly comply imply'.split(' '),
)

/** A pronoun and what is written together with it, by its folded form: he’d, they’ve, I’m. */
export const contractions: ReadonlyMap<string, { pronoun: string; role: number }> = new Map(
  ['i', 'you', 'he', 'she', 'it', 'we', 'they', 'who'].flatMap(pronoun =>
    [
      ['d', roles.modal | roles.have],
      ['ve', roles.have],
      ['re', roles.be],
      ['m', roles.be],
      ['ll', roles.modal],
    ].flatMap(([ending, role]): [string, { pronoun: string; role: number }][] => {
      const form = `${pronoun}${ending}`
      return ['were', 'well', 'ill', 'id', 'hell', 'shell', 'whore', 'itm', 'wed', 'shed'].includes(form)
        ? []
        : [[form, { pronoun, role: role as number }]]
    }),
  ),
)

/** Pasts of common verbs that no ending shows, of verbs that say nothing. */
export const plainPasts: ReadonlySet<string> = new Set(
  `came went won lost took gave made got held ran met kept sent stood began brought built fell fought grew hit led paid put rose sold spent
   became broke chose drew drove fled flew hung laid lay shot sat slept stole swept taught threw wore cut set shut quit hurt beat`.split(
    /\s+/,
  ),
)
