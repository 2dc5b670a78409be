import { formsOf } from './inflect.ts'

/**
 * What may follow a verb by which somebody says, thinks or wants something, as bits.
 */
export const frames = {
  /** A clause, with or without "that": said (that) it was over. */
  clause: 1,
  /** A clause after "that" only: agreed that it was over. */
  that: 2,
  /** A question: asked whether, explained how. */
  question: 4,
  /** Quoted words, before or after it, also with the speaker behind it: "Yes," said Akin. */
  quote: 8,
  /** Somebody who is told, before what is told: told reporters (that). */
  listener: 16,
  /** An infinitive: wants to, vowed to. */
  infinitive: 32,
  /** A noun phrase: criticised the plan. */
  object: 64,
  /** Somebody and an infinitive: urged them to leave. */
  request: 128,
  /** Something and what it is called: called it a farce. */
  naming: 256,
  /** A participle: denied taking it. */
  gerund: 512,
  /** The same form is a common noun: claims, plans. */
  noun: 1024,
  /** Said in the passive of a thing somebody unnamed does to it: is expected to, was accused of. */
  passive: 2048,
} as const

export type Verb = {
  frames: number
  /** Prepositions that belong to it, before a noun phrase: called for, spoke of. */
  prepositions: ReadonlySet<string> | null
  /** The lines of the list it stands on, by their letters: verbs of one manner. */
  manners: readonly string[]
  /** One of its present forms is a common noun as well: claims, plans. */
  isNoun: boolean
}

/*
 * Letters are frames: c clause, t that, w question, q quote, l listener, i infinitive, o object, v request, a naming, g gerund,
 * n noun as well, p passive. Prepositions after a slash. Written for this project; the classes follow those of reporting verbs in
 * Quirk et al., A Comprehensive Grammar of the English Language (1985), 16.31.
 */
const written = `
cwq: say
cwqp: think believe know hear
cwqo: argue acknowledge recall mention explain note reveal confirm deny concede admit announce declare stress emphasize emphasise underscore highlight predict observe reiterate repeat
cq: add claim insist allege assert maintain contend caution remark quip joke conclude boast lament complain reply respond retort counter tweet quip muse opine surmise reckon exclaim fume thunder warn
cwqn: report claim state estimate
tqn: charge comment
tq: write post continue interject deadpan sneer sigh shout yell scream chant read whisper mutter intone volunteer
tqo: suggest propose imply disclose foresee foretell assume presume conjecture assure pledge dispute certify testify attest swear affirm reaffirm signal
twq: agree indicate specify clarify speculate wonder ponder inquire enquire elaborate marvel gush rejoice
to: find show demonstrate
wt: determine decide realize realise notice discover learn understand see remember recognize recognise
cl: tell
tl: inform remind notify advise convince persuade
wqv/about: ask
cwn: hope fear worry guess bet doubt
cwp: feel suspect imagine consider
cip: expect
i: hope intend vow pledge promise threaten refuse decline agree offer seek aim aspire prefer wish propose opt resolve long yearn
ivo: want
in: plan
ov: urge encourage implore beg invite order instruct
vn/for,on,upon,to: call
op: criticize criticise blast slam denounce condemn praise mock question endorse reject oppose ridicule laud applaud rebuke deride lambaste decry dismiss bash chastise scold admonish chide castigate deplore assail skewer excoriate lampoon tout trumpet downplay ridicule belittle disparage
opqn: demand
q: type sing cry roar bellow crow venture counsel tease deadpan
opn: attack support blame advocate protest back champion promote welcome challenge
o: discuss cite describe defend outline detail address emphasise document invoke reference unveil unleash issue publish underline spell echo voice express foreshadow prioritize oppose favor favour embrace admire resent regret envision envisage contemplate recommend
a: call describe label dub brand characterize characterise deem portray depict denounce term paint cast view regard see hail
po/of: accuse suspect
p/as: describe portray view regard
f/for: call push press argue advocate plead pray lobby vote apologize apologise wish
f/to: point refer object allude react admit confess respond testify
f/of: speak warn complain talk boast dream think
f/about: talk speak complain worry brag boast joke rant lie muse wonder think care write comment inquire warn gripe grumble elaborate
f/against: speak warn argue vote protest rail lash
f/on: insist comment elaborate expound focus rule weigh touch
f/at: hint marvel bristle scoff rail laugh balk
f/with: disagree agree
f/out: point lash
tf/up: sum
op2: allow permit require forbid prohibit oblige obligate ban enable encourage empower
vop: allow permit require forbid enable empower
i2: try attempt struggle strive
o2: love like hate enjoy trust respect appreciate dislike despise loathe fear worship
iq: need
o3: feature chronicle illustrate reflect portray profile
o4: approve sign release launch draft enact impose nominate appoint
i4/for: vote campaign
c4/for,against: rule
tq7: warn learn confide allude
o7/on: seize
f/down: double
o5/with,of: threaten charge
o6: watch hear see study examine explore review investigate assess
`

/** Pairs of a verb and a particle that say what one word would: pointed out (that), laid out, made clear. */
const particles: Readonly<Record<string, { after: string; frames: string }>> = {
  point: { after: 'out', frames: 'ctqo' },
  spell: { after: 'out', frames: 'ow' },
  lay: { after: 'out', frames: 'ow' },
  call: { after: 'out', frames: 'o' },
  lash: { after: 'out', frames: '/at,against' },
  speak: { after: 'out', frames: '/against,about,on' },
  chime: { after: 'in', frames: 'q' },
  bring: { after: 'up', frames: 'o' },
  rule: { after: 'out', frames: 'og' },
  fire: { after: 'back', frames: 'q' },
  shoot: { after: 'back', frames: 'q' },
  hit: { after: 'back', frames: 'q' },
  sum: { after: 'up', frames: 'oq' },
}

/** Verbs one of whose present forms is a common noun as well: of these a form without an auxiliary needs a clear subject. */
const alsoNouns = new Set(
  `report claim state estimate charge comment remark reply quip joke boast lament tweet post question praise ridicule rebuke protest address
   outline document voice issue detail reference echo plan need wish offer promise label brand view term cast paint hope fear worry guess
   bet doubt blame attack support demand vote rule study watch release launch draft sign feature trust respect love like hate call point
   push press talk object hint aim order show note pledge vow signal dispute read care back champion challenge welcome dream talk cite
   hear find focus rail lash advocate profile review attempt struggle ban influence campaign worship counter muse retort volunteer notice
   sneer sigh shout yell scream chant whisper think`.split(/\s+/),
)

const letters: Readonly<Record<string, number>> = {
  c: frames.clause | frames.that | frames.quote,
  t: frames.that,
  w: frames.question,
  q: frames.quote,
  l: frames.listener,
  i: frames.infinitive,
  o: frames.object,
  v: frames.request,
  a: frames.naming,
  g: frames.gerund,
  n: frames.noun,
  p: frames.passive,
  f: 0,
}
export const framesOf = (code: string): number => [...code].reduce((bits, letter) => bits | (letters[letter] ?? 0), 0)

export type VerbForm = { lemma: string; verb: Verb; form: number; particle: { after: string; verb: Verb } | null }

/** By written form, folded. */
export const verbForms: ReadonlyMap<string, VerbForm> = readVerbs()

function readVerbs(): Map<string, VerbForm> {
  const verbs = new Map<string, { frames: number; prepositions: Set<string>; manners: string[] }>()
  for (const line of written.trim().split('\n')) {
    const [head = '', words = ''] = line.split(': ')
    const [code = '', prepositions] = head.split('/')
    for (const lemma of words.split(' ')) {
      const verb = verbs.get(lemma) ?? { frames: 0, prepositions: new Set<string>(), manners: [] }
      verb.frames |= framesOf(code)
      verb.manners.push(head)
      for (const preposition of prepositions?.split(',') ?? []) verb.prepositions.add(preposition)
      verbs.set(lemma, verb)
    }
  }
  const read = new Map<string, VerbForm>()
  for (const lemma of new Set([...verbs.keys(), ...Object.keys(particles)])) {
    const known = verbs.get(lemma)
    const verb: Verb = {
      manners: known?.manners ?? [],
      isNoun: alsoNouns.has(lemma),
      frames: known?.frames ?? 0,
      prepositions: known?.prepositions.size ? known.prepositions : null,
    }
    const own = particles[lemma]
    const [code = '', prepositions] = own?.frames.split('/') ?? []
    const particle = own
      ? {
          after: own.after,
          verb: {
            manners: ['particle'],
            isNoun: false,
            frames: framesOf(code),
            prepositions: prepositions ? new Set(prepositions.split(',')) : null,
          },
        }
      : null
    for (const [written, form] of formsOf(lemma)) {
      if (!read.has(written)) read.set(written, { lemma, verb, form, particle })
    }
  }
  return read
}
