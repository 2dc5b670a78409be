import { gaps, isCapital, parting, type Sentence, type Words } from '../words.ts'
import { clauseEnd, phraseEnd, quotedUntil } from './clause.ts'
import { roles, rolesOf } from './small-words.ts'
import { joins, type VerbGroup } from './verb-group.ts'
import { frames, type Verb } from './verbs.ts'

/** What is said behind a verb, in words; `cueTo` where a preposition belongs to the cue. */
export type Behind = { from: number; to: number; rule: string; cueTo?: number }

/** What is said, where it stands behind the verb. */
export function contentBehind(words: Words, group: VerbGroup, sentence: Sentence): Behind | null {
  const { verb } = group
  const next = group.to
  if (next >= sentence.to) return null
  return (
    quotedBehind(words, next, sentence, verb) ??
    thatBehind(words, next, sentence, verb) ??
    infinitiveBehind(words, next, sentence, verb) ??
    prepositionBehind(words, next, sentence, verb) ??
    listenerBehind(words, next, sentence, verb) ??
    clauseBehind(words, next, sentence, verb) ??
    accusedBehind(words, next, sentence, group.lemma) ??
    namedBehind(words, next, sentence, verb) ??
    requestBehind(words, next, sentence, verb) ??
    objectBehind(words, next, sentence, verb)
  )
}

function quotedBehind(words: Words, next: number, sentence: Sentence, verb: Verb): Behind | null {
  if (!(verb.frames & (frames.quote | frames.listener))) return null
  const limit = Math.min(sentence.to, next + 12)
  for (let at = next; at < limit; at++) {
    const gap = words.before[at] ?? 0
    if (words.quotationOf[at] !== -1) {
      if (at > next && !(gap & (gaps.comma | gaps.colon))) return null
      return { from: at, to: quotedUntil(words, at, sentence), rule: 'quoted' }
    }
    if (at > next && gap & (parting & ~gaps.colon)) return null
  }
  return null
}

function thatBehind(words: Words, next: number, sentence: Sentence, verb: Verb): Behind | null {
  const limit = Math.min(sentence.to, next + 14)
  for (let at = next; at < limit; at++) {
    if (words.quotationOf[at] !== -1) {
      // Tells the “Morning Show” that.
      if (verb.frames & frames.listener && at > next) continue
      return null
    }
    const gap = words.before[at] ?? 0
    if (at > next && gap & (gaps.stop | gaps.semicolon | gaps.colon | gaps.dash)) return null
    if (at === next && gap & (parting | gaps.quote)) return null
    const term = words.terms[at] ?? ''
    if (
      term === 'that' &&
      opensMore(words, at, sentence) &&
      verb.frames & frames.that &&
      isOwnThat(words, next, at, verb) &&
      !isRelative(words, at, sentence, verb)
    ) {
      return { from: at, to: clauseEnd(words, at, sentence), rule: 'that' }
    }
    const role = rolesOf(term)
    if (role & roles.question && verb.frames & frames.question && (at === next || verb.frames & frames.listener)) {
      if (term !== 'who' && term !== 'which' && term !== 'where') {
        return { from: at, to: clauseEnd(words, at, sentence), rule: 'question' }
      }
    }
    if (at > next + 1 && role & (roles.be | roles.modal | roles.subordinator)) return null
  }
  return null
}

/** Something follows: not "he denied having said that". */
const opensMore = (words: Words, at: number, sentence: Sentence): boolean =>
  at + 1 < sentence.to && ((words.before[at + 1] ?? 0) & (gaps.stop | gaps.semicolon)) === 0

/** "A bill passed that would": the relative of what stands before a verb that is on no list. */
const isRelative = (words: Words, at: number, sentence: Sentence, verb: Verb): boolean =>
  verb.manners[0] === 'unknown' &&
  ((rolesOf(words.terms[at + 1] ?? '') &
    (roles.be | roles.have | roles.do | roles.modal | roles.adverb | roles.preposition)) !==
    0 ||
    !hasFinite(words, at + 1, sentence))

/** Whether only what says when, or who was told, stands between a verb and "that": else it is the relative of a noun. */
function isOwnThat(words: Words, next: number, at: number, verb: Verb): boolean {
  if (at === next) return true
  if (verb.frames & frames.listener)
    return (rolesOf(words.terms[at + 1] ?? '') & (roles.modal | roles.be | roles.have)) === 0
  // When, where and to whom it is said: said on Monday in the capital that.
  if (/^(?:on|in|at|to|during|after|before|via|through|by)$/.test(words.terms[next] ?? '')) return true
  for (let between = next; between < at; between++) {
    if (!(rolesOf(words.terms[between] ?? '') & (roles.adverb | roles.time))) return false
  }
  return true
}

/** Accused her of: whom it is said of belongs to the cue. */
function accusedBehind(words: Words, next: number, sentence: Sentence, lemma: string): Behind | null {
  if (lemma !== 'accuse' && lemma !== 'suspect') return null
  for (let at = next; at < Math.min(sentence.to - 1, next + 10); at++) {
    if (at > next && (words.before[at] ?? 0) & (parting | gaps.quote)) return null
    if (words.terms[at] === 'of')
      return { from: at + 1, to: phraseEnd(words, at + 1, sentence), rule: 'naming', cueTo: at + 1 }
  }
  return null
}

/** Wants to, vowed not to, voted on Thursday to. */
function infinitiveBehind(words: Words, next: number, sentence: Sentence, verb: Verb): Behind | null {
  if (!(verb.frames & frames.infinitive)) return null
  const isAside = (rolesOf(words.terms[next] ?? '') & (roles.time | roles.preposition | roles.adverb)) !== 0
  const limit = Math.min(sentence.to, next + (isAside ? 7 : 1))
  for (let at = next; at < limit; at++) {
    if (!joins(words, at)) return null
    const isNegated = words.terms[at] === 'not' && words.terms[at + 1] === 'to'
    // "To" with a verb: a time and a place are said before, "to the crowd" is no infinitive.
    const after = rolesOf(words.terms[at + (isNegated ? 2 : 1)] ?? '')
    if ((words.terms[at] === 'to' || isNegated) && !(after & (roles.determiner | roles.pronoun) && at > next)) {
      return { from: at, to: phraseEnd(words, at, sentence), rule: 'infinitive' }
    }
  }
  return null
}

/** Called for; also with an adverb, a time or a listener before the preposition: spoke emotionally of, spoke to reporters about. */
function prepositionBehind(words: Words, next: number, sentence: Sentence, verb: Verb): Behind | null {
  if (!verb.prepositions) return null
  const isTo = words.terms[next] === 'to' && !verb.prepositions.has('to')
  const limit = Math.min(sentence.to - 1, next + (isTo ? 6 : 3))
  for (let at = next; at < limit; at++) {
    if (!joins(words, at)) return null
    if (verb.prepositions.has(words.terms[at] ?? '')) {
      return { from: at + 1, to: phraseEnd(words, at + 1, sentence), rule: 'preposition', cueTo: at + 1 }
    }
    if (!isTo && !(rolesOf(words.terms[at] ?? '') & (roles.adverb | roles.time))) return null
  }
  return null
}

/** Told reporters he would: past who is told to what is told. */
function listenerBehind(words: Words, next: number, sentence: Sentence, verb: Verb): Behind | null {
  if (!(verb.frames & frames.listener) || !joins(words, next)) return null
  let at = next
  const limit = Math.min(sentence.to, next + 14)
  const isPronoun = /^(?:me|him|her|us|them|you)$/.test(words.terms[at] ?? '')
  if (isPronoun) at++
  else
    while (at < limit) {
      const gap = words.before[at] ?? 0
      if (at > next && gap & (parting | gaps.quote)) break
      const term = words.terms[at] ?? ''
      const role = rolesOf(term)
      if (
        at > next &&
        (/^(?:he|she|they|it|we|i|to|there)$/.test(term) ||
          (role & roles.determiner && rolesOf(words.terms[at - 1] ?? '') === 0))
      )
        break
      at++
    }
  if (at >= limit || at === next) return null
  const gap = words.before[at] ?? 0
  if (gap & (parting | gaps.quote)) return null
  return { from: at, to: clauseEnd(words, at, sentence), rule: 'told' }
}

function clauseBehind(words: Words, next: number, sentence: Sentence, verb: Verb): Behind | null {
  if (!(verb.frames & frames.clause) || !joins(words, next)) return null
  let at = next
  // When it was said: said Friday he would, said on Monday the vote was over.
  while (at < sentence.to && at < next + 3 && rolesOf(words.terms[at] ?? '') & roles.time) at++
  const term = words.terms[at] ?? ''
  const role = rolesOf(term)
  if (at >= sentence.to || (words.before[at] ?? 0) & (parting | gaps.quote)) return null
  const opens = (role & (roles.determiner | roles.pronoun)) !== 0 || role === 0
  if (!opens && !isAdverbial(role, term)) return null
  if (!hasFinite(words, at, sentence)) return null
  return { from: at, to: clauseEnd(words, at, sentence), rule: 'clause' }
}

/** What may open a clause before its subject: said if, said too much, said even. */
const isAdverbial = (role: number, term: string): boolean =>
  (role & roles.adverb) !== 0 ||
  /^(?:there|in|if|when|while|under|at|after|since|because|with|as|for|on|most|more)$/.test(term)

function hasFinite(words: Words, from: number, sentence: Sentence): boolean {
  const limit = Math.min(sentence.to, from + 25)
  for (let at = from; at < limit; at++) {
    const term = words.terms[at] ?? ''
    if (at > from && (rolesOf(term) & (roles.be | roles.have | roles.do | roles.modal)) !== 0) return true
    if (at > from && !isCapital(words, at) && /..(?:ed|[^su]s)$/.test(term)) return true
    if (
      (words.before[at] ?? 0) & gaps.possessive &&
      at > from &&
      /^(?:he|she|it|that|there|who|what)$/.test(words.terms[at - 1] ?? '')
    )
      return true
  }
  return false
}

function namedBehind(words: Words, next: number, sentence: Sentence, verb: Verb): Behind | null {
  if (!(verb.frames & frames.naming) || !(joins(words, next) || words.quotationOf[next] !== -1)) return null
  const end = phraseEnd(words, next, sentence)
  if (end - next < 2) return null
  return { from: next, to: end, rule: 'naming' }
}

function requestBehind(words: Words, next: number, sentence: Sentence, verb: Verb): Behind | null {
  if (!(verb.frames & frames.request) || !joins(words, next)) return null
  const limit = Math.min(sentence.to, next + 12)
  for (let at = next + 1; at < limit; at++) {
    if ((words.before[at] ?? 0) & (parting | gaps.quote)) return null
    if (words.terms[at] === 'to') return { from: next, to: phraseEnd(words, at, sentence), rule: 'request' }
  }
  return null
}

function objectBehind(words: Words, next: number, sentence: Sentence, verb: Verb): Behind | null {
  // A report released last year: a participle.
  if (
    /^(?:last|this|next|earlier|yesterday)$/.test(words.terms[next] ?? '') &&
    rolesOf(words.terms[next + 1] ?? '') & roles.time
  )
    return null
  if (!(verb.frames & frames.object) || (words.before[next] ?? 0) & parting) return null
  const role = rolesOf(words.terms[next] ?? '')
  if (
    role & (roles.preposition | roles.subordinator | roles.adverb | roles.coordinator | roles.modal | roles.be) &&
    !(role & roles.determiner)
  )
    return null
  return { from: next, to: phraseEnd(words, next, sentence), rule: 'object' }
}
