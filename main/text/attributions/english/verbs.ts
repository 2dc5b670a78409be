import { forms } from './forms.ts'
import { formsOf } from './inflect.ts'
import { alsoNouns, particleList, verbList } from './verb-list.ts'

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

export type VerbForm = {
  lemma: string
  verb: Verb
  form: number
  /** What it is with a particle behind it. */
  particles: ReadonlyMap<string, Verb> | null
}

type Listed = { frames: number; prepositions: Set<string>; manners: string[] }

function readVerbs(): Map<string, VerbForm> {
  const verbs = readList()
  const particles = readParticles()
  const read = new Map<string, VerbForm>()
  for (const lemma of new Set([...verbs.keys(), ...particles.keys()])) {
    const isNoun = alsoNouns.has(lemma)
    const verb = verbOf(verbs.get(lemma) ?? { frames: 0, prepositions: new Set(), manners: [] }, isNoun)
    for (const [written, form] of formsOf(lemma)) {
      if (!read.has(written)) read.set(written, { lemma, verb, form, particles: particles.get(lemma) ?? null })
    }
  }
  return read
}

const verbOf = ({ frames: bits, prepositions, manners }: Listed, isNoun: boolean): Verb => ({
  frames: bits,
  prepositions: prepositions.size > 0 ? prepositions : null,
  manners,
  isNoun,
})

function readList(): Map<string, Listed> {
  const verbs = new Map<string, Listed>()
  for (const line of verbList.trim().split('\n')) {
    const [head = '', words = ''] = line.split(': ')
    const [manner = '', what = ''] = head.split(' ')
    const [code = '', prepositions] = what.split('/')
    for (const lemma of words.split(' ')) {
      const verb = verbs.get(lemma) ?? { frames: 0, prepositions: new Set(), manners: [] }
      verb.frames |= framesOf(code)
      if (!verb.manners.includes(manner)) verb.manners.push(manner)
      for (const preposition of prepositions?.split(',') ?? []) verb.prepositions.add(preposition)
      verbs.set(lemma, verb)
    }
  }
  return verbs
}

function readParticles(): Map<string, Map<string, Verb>> {
  const read = new Map<string, Map<string, Verb>>()
  for (const line of particleList.trim().split('\n')) {
    const [lemma = '', particle = '', what = ''] = line.split(' ')
    const [code = '', prepositions] = what.split('/')
    const listed = { frames: framesOf(code), prepositions: new Set(prepositions?.split(',')), manners: ['particle'] }
    read.set(lemma, (read.get(lemma) ?? new Map()).set(particle, verbOf(listed, alsoNouns.has(lemma))))
  }
  return read
}

/** By written form, folded. */
export const verbForms: ReadonlyMap<string, VerbForm> = readVerbs()

const unknown: VerbForm = {
  lemma: '',
  verb: { frames: frames.that, prepositions: null, manners: ['unknown'], isNoun: false },
  form: forms.past | forms.participle,
  particles: null,
}

/** The form that a word is; a word in -ed that is on no list may still have what is said behind "that". */
export const verbFormOf = (term: string): VerbForm | null =>
  verbForms.get(term) ?? (term.length > 4 && term.endsWith('ed') ? unknown : null)
