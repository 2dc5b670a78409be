import { gaps, hardParting, isCapital, parting, type Sentence, type Words } from '../words.ts'
import { forms } from './forms.ts'
import { contractions, roles, rolesOf } from './small-words.ts'
import { type Verb, verbFormOf } from './verbs.ts'

/** A verb of saying, thinking or wanting with the auxiliaries and adverbs before it. Numbers count words. */
export type VerbGroup = {
  from: number
  head: number
  /** Past the verb and its particle. */
  to: number
  /** Where the cue begins, in UTF-16 code units: within a word where an auxiliary is written together with its pronoun. */
  start: number
  lemma: string
  verb: Verb
  kind: 'finite' | 'passive' | 'participle' | 'infinitive'
  form: number
  /** The subject is written together with the auxiliary: he’d. */
  contracted: boolean
}

/** The verb group whose head is a word; null where the word is none, or stands there as a noun. */
export function verbGroupAt(words: Words, head: number, sentence: Sentence, isHeadline: boolean): VerbGroup | null {
  const known = verbFormOf(words.terms[head] ?? '')
  if (!known) return null
  if (isCapital(words, head) && head > sentence.from && !isHeadline) return null
  // Work-related: no verb.
  if ((words.before[head] ?? 0) & gaps.hyphen) return null
  const { lemma, form } = known
  const left = leftOf(words, head, sentence.from)
  const particle = joins(words, head + 1) ? (known.particles?.get(words.terms[head + 1] ?? '') ?? null) : null
  if (!particle && known.verb.frames === 0 && known.verb.prepositions === null) return null
  const group = {
    from: left.from,
    head,
    to: head + (particle ? 2 : 1),
    start: left.start,
    lemma,
    verb: particle ?? known.verb,
    form,
    contracted: left.contracted,
  }
  const kind = kindOf(words, group, left, sentence)
  return kind === null ? null : { ...group, kind }
}

/** No sign stands before a word. */
export const joins = (words: Words, at: number): boolean =>
  ((words.before[at] ?? 0) & (parting | gaps.quote | gaps.possessive)) === 0

export type Left = { from: number; start: number; seen: number; contracted: boolean; infinitive: boolean }

/** The auxiliaries and adverbs before a verb, and the verbs that say only how it is done (went on to say). */
export function leftOf(words: Words, head: number, first: number): Left {
  let from = head
  let seen = 0
  const infinitive = false
  const isIng = (words.terms[head] ?? '').endsWith('ing')
  let start = words.starts[head] ?? 0
  while (from > first) {
    const gap = words.before[from] ?? 0
    if (gap & gaps.possessive && rolesOf(words.terms[from - 1] ?? '') & roles.pronoun) {
      return {
        from,
        start: words.ends[from - 1] ?? start,
        seen: seen | roles.be | roles.have,
        contracted: false,
        infinitive,
      }
    }
    if (gap & (parting | gaps.quote | gaps.possessive)) break
    const term = words.terms[from - 1] ?? ''
    const contraction = contractions.get(term)
    if (contraction) {
      start = (words.starts[from - 1] ?? 0) + contraction.pronoun.length
      return { from, start, seen: seen | contraction.role, contracted: true, infinitive }
    }
    const role = rolesOf(term)
    if (term === 'to' && !infinitive && seen === 0) {
      const chain = catenativeBefore(words, from - 1, first)
      if (chain === -1) {
        return { from: from - 1, start: words.starts[from - 1] ?? start, seen, contracted: false, infinitive: true }
      }
      from = chain
      start = words.starts[from] ?? start
      seen |= roles.catenative
      continue
    }
    if (seen === 0 && from === head && isIng) {
      const chain = participleChain(words, from, first)
      if (chain !== -1) {
        from = chain
        start = words.starts[from] ?? start
        seen |= roles.catenative
        continue
      }
    }
    if (!(role & (auxiliary | roles.adverb)) || (role & roles.determiner) !== 0) break
    // "Have" and "do" before a verb that is not theirs are verbs of their own.
    from--
    start = words.starts[from] ?? start
    seen |= role & auxiliary
  }
  // An adverb that opens the sentence or the clause is not of the group.
  while (from < head && !(rolesOf(words.terms[from] ?? '') & auxiliary) && opensClause(words, from, first)) {
    from++
    start = words.starts[from] ?? start
  }
  return { from, start, seen, contracted: false, infinitive }
}
const auxiliary = roles.be | roles.have | roles.do | roles.modal

const opensClause = (words: Words, at: number, first: number): boolean =>
  at === first || ((words.before[at] ?? 0) & hardParting) !== 0

/** Where a verb such as "declined" stands before "to" (at `at`), or "went on"; -1 where none does. */
function catenativeBefore(words: Words, at: number, first: number): number {
  let back = at - 1
  if (/^(?:on|likely|expected|out|ready|able|set|yet)$/.test(words.terms[back] ?? '')) back--
  if (back < first || !joins(words, at)) return -1
  return rolesOf(words.terms[back] ?? '') & roles.catenative ? back : -1
}

const beforeParticiples = new Set(
  `resist stopped stop stops avoid avoids avoided keep keeps kept began begin begins started start starts continued continue continues
   finished responded responds opened opens ended ends closed`.split(/\s+/),
)

/** "Started off by emphasizing", "could not resist pointing out": the verb before a participle; -1 where none is. */
function participleChain(words: Words, at: number, first: number): number {
  let back = at - 1
  if (words.terms[back] === 'by') back--
  if (words.terms[back] === 'off' || words.terms[back] === 'out') back--
  return back >= first && joins(words, at) && beforeParticiples.has(words.terms[back] ?? '') ? back : -1
}

function kindOf(
  words: Words,
  { from, head, verb, form }: Pick<VerbGroup, 'from' | 'head' | 'verb' | 'form'>,
  { seen, infinitive, contracted }: Left,
  sentence: Sentence,
): VerbGroup['kind'] | null {
  const mayBe = (kind: number) => (form & kind) !== 0
  if (infinitive) return mayBe(forms.base) ? 'infinitive' : null
  if (seen & roles.catenative) return 'finite'
  if (mayBe(forms.ing)) {
    if (seen & roles.be) return 'finite'
    return seen === 0 && !isNounThere(words, from) ? 'participle' : null
  }
  if (seen & roles.have && mayBe(forms.participle) && !isPassivePerfect(words, from, head)) return 'finite'
  if (seen & roles.be) return mayBe(forms.participle) ? 'passive' : null
  if (seen & (roles.do | roles.modal)) return mayBe(forms.base) ? 'finite' : null
  if (seen & roles.have) return null
  if (contracted) return null
  const previous = from > sentence.from ? (words.terms[from - 1] ?? '') : ''
  const gap = words.before[from] ?? 0
  // (R-IN) said: a sign before it, or a word in capitals.
  const isBare =
    (gap & parting) === 0 &&
    !(from > 0 && isCapital(words, from - 1) && previous.length > 1 && from - 1 > sentence.from)
  const role = isBare ? rolesOf(previous) : rolesOf(previous) & (roles.pronoun | roles.relative)
  if (mayBe(forms.past)) {
    // A report published on Monday, people told to leave: not finite.
    if (words.terms[head + 1] === 'by') return null
    return role & (roles.determiner | roles.preposition) && !(role & (roles.pronoun | roles.question)) ? null : 'finite'
  }
  const isSubject = (role & (roles.pronoun | roles.relative)) !== 0
  if (gap & gaps.possessive) return null
  const isJoined = (role & roles.coordinator) !== 0 && mayBe(forms.third) && !verb.isNoun
  if (role & (roles.determiner | roles.preposition | roles.coordinator | roles.be) && !isSubject && !isJoined)
    return null
  if (mayBe(forms.third)) {
    if (isSubject) return /^(?:we|they|i|you)$/.test(previous) ? null : 'finite'
    return previous === '' ? null : 'finite'
  }
  return isPlural(words, from, previous, verb) ? 'finite' : null
}

/** "A warning to": behind a determiner or a possessive it is a noun. */
const isNounThere = (words: Words, at: number): boolean =>
  ((words.before[at] ?? 0) & gaps.possessive) !== 0 ||
  (((words.before[at] ?? 0) & parting) === 0 &&
    (rolesOf(words.terms[at - 1] ?? '') & (roles.determiner | roles.pronoun)) === roles.determiner)

const isPassivePerfect = (words: Words, from: number, head: number): boolean => {
  for (let at = from; at < head; at++) if (words.terms[at] === 'been') return true
  return false
}

/** Whether the word before a base form may be a subject: in the plural, or any noun where the verb cannot be one. */
function isPlural(words: Words, from: number, previous: string, verb: Verb): boolean {
  if (clearPlurals.has(previous)) return true
  if ((words.before[from] ?? 0) & gaps.comma) return !verb.isNoun
  if (rolesOf(previous) !== 0 || previous === '') return false
  return !verb.isNoun || (previous.length > 3 && previous.endsWith('s') && !previous.endsWith('ss'))
}
const clearPlurals = new Set(
  'we they i you who people many some most others both all few police women men several'.split(' '),
)
