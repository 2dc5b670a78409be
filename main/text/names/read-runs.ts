import { conceptsOf } from '../concepts.ts'
import { givenNameOf } from './given-name-list.ts'
import { addMention, listedAt, type Mention, type Reading } from './mentions.ts'
import { nameForms } from './name-forms.ts'
import { isJoined } from './name-scan.ts'
import { organisationAt } from './organisation-spans.ts'
import { isParticle, isSurnameLike, personEnd, startsAnother } from './person-spans.ts'
import { placeAt } from './place-spans.ts'
import { readQuoted } from './quoted-names.ts'
import { hasRoleBefore, kindOfUnknown } from './unknown-names.ts'
import { behindPlaces, isDemonym, isOpener, roleAt } from './word-lists.ts'

/** Reads the names of a text into `reading.mentions`, in order. */
export function readRuns(reading: Reading) {
  const { words, taken } = reading
  for (let at = 0; at < words.length; ) {
    if (taken[at] === 1) at++
    else if (words[at]?.isCapital) at = readQuoted(reading, at) ?? readRun(reading, at, runEnd(reading, at))
    else at = readSmall(reading, at)
  }
}

/** A name that begins with a small letter: «прокуратура Северной области», «площади Свободы». */
function readSmall(reading: Reading, at: number): number {
  const body = organisationAt(reading, at, at)
  const place = body ? null : placeAt(reading, at, at)
  if (body) addMention(reading, body, { ...sure, kind: 'organisation' })
  else if (place) addMention(reading, place, { ...sure, kind: 'place' })
  return (body ?? place)?.to ?? at + 1
}

const sure = { entry: null, hasRole: false, isGuess: false }

/** In words: whole texts are written in capitals. */
const longestRun = 16

/** Where the row of capitals ends that begins at a word; particles stand between two of them. */
function runEnd({ words, taken }: Reading, from: number): number {
  let at = from + 1
  while (at < Math.min(words.length, from + longestRun) && isJoined(words, at) && taken[at] !== 1) {
    if (!words[at]?.isCapital) {
      let next = at
      while (next < at + 2 && isParticle(words[next]?.fold ?? '') && isJoined(words, next + 1)) next++
      if (next === at || !words[next]?.isCapital || taken[next] === 1) break
      at = next
    }
    at++
  }
  return at
}

/** Parts a row of capitals into offices, organisations, places and persons; gives the word after it. */
function readRun(reading: Reading, from: number, end: number): number {
  const { words, language } = reading
  let at = from
  let hasRole = false
  while (at < end) {
    const role = roleAt(words, at, language)
    const body = organisationAt(reading, at, end)
    const listed = listedAt(reading, at)
    if (body && body.to > (listed?.to ?? at)) at = addOrganisation(reading, body)
    else if (role > 0 && !(listed && listed.to - at > role)) {
      hasRole = true
      at += role
      continue
    } else if (listed && isMeant(reading, at, listed.to, listed.entry.kind, end)) at = addListed(reading, at, end)
    else if (isLeftOut(reading, at, end) && (language === 'en' || !placeAt(reading, at, end))) at++
    else at = readPlaceOrPerson(reading, at, end, hasRole)
    hasRole = false
  }
  return Math.max(at, from + 1)
}

function addOrganisation(reading: Reading, body: { from: number; to: number }): number {
  const listed = listedAt(reading, body.from)
  const entry = listed?.entry.kind === 'organisation' && listed.to === body.to ? listed.entry : null
  addMention(reading, body, { ...sure, kind: 'organisation', entry })
  return body.to
}

/** A name of the lists, with a word for what a place is behind it: Almaty Region. */
function addListed(reading: Reading, at: number, end: number): number {
  const listed = listedAt(reading, at)
  if (!listed) return at + 1
  const isLonger =
    listed.entry.kind === 'place' && listed.to < end && behindPlaces.has(reading.words[listed.to]?.fold ?? '')
  const to = isLonger ? listed.to + 1 : listed.to
  addMention(reading, { from: at, to }, { ...sure, kind: listed.entry.kind, entry: isLonger ? null : listed.entry })
  return to
}

/** Whether a name of the lists is meant where it stands: no word that opens a sentence, no part of a person's name. */
function isMeant(reading: Reading, at: number, to: number, kind: Mention['kind'], end: number): boolean {
  const { words, language, small, named } = reading
  const word = words[at]
  if (!word) return false
  if (to > at + 1) return true
  if (word.isShout && !word.isInHeadline) return true
  if (word.begins && (isOpener(word.fold, language) || (small.has(word.fold) && !named.has(word.fold)))) return false
  // Paris Hilton, София Ротару: with a surname behind it, a given name is a person's.
  return !(kind === 'place' && to < end && givenNameOf(word.fold, language) && !listedAt(reading, to))
}

/** Words with a capital that are of no name. */
function isLeftOut(reading: Reading, at: number, end: number): boolean {
  const { words, language, small, named } = reading
  const word = words[at]
  if (!word || /^\d/.test(word.raw)) return true
  if (/^\p{Lu}$/u.test(word.raw) && !words[at + 1]?.isCapital) return true
  // "THE QUEEN OF RAGE", "Orr Will Resign": words that are in capitals for show.
  if ((word.isShout || word.isInHeadline) && (isOpener(word.fold, language) || small.has(word.fold))) return true
  if (givenNameOf(word.fold, language)) return false
  if (word.isInHeadline && !named.has(word.fold)) return true
  if (language === 'en' && isDemonym(word.fold)) return true
  if (!word.begins) return false
  if (isOpener(word.fold, language)) return true
  if (named.has(word.fold)) return false
  if (small.has(word.fold)) return true
  if (at + 1 >= end) return !isSurnameLike(word.fold, language)
  return isNamedAlone(reading, at) && isNoGivenName(reading, at)
}

/** «Речь Зеленского»: what follows an unknown word that opens a sentence is a name without it elsewhere. */
function isNamedAlone({ words, language, places }: Reading, at: number): boolean {
  const elsewhere = nameForms(words[at + 1]?.fold ?? '', language).flatMap(({ lemma }) => places.get(lemma) ?? [])
  return elsewhere.some(place => place !== at + 1 && words[place - 1]?.fold !== words[at]?.fold)
}

/** Whether a word is no given name of what follows it: a noun of the news, or in Russian in another case. */
function isNoGivenName({ words, language, named }: Reading, at: number): boolean {
  const [fold, next] = [words[at]?.fold ?? '', words[at + 1]?.fold ?? '']
  if (conceptsOf(fold, language).length > 0) return true
  const isOblique = nameForms(next, language).some(({ lemma }) => lemma !== next && named.has(lemma))
  return language === 'ru' && isOblique && /[бвгджзйклмнпрстфхцчшщь]$/.test(fold)
}

function readPlaceOrPerson(reading: Reading, at: number, end: number, hasRole: boolean): number {
  const { words, language } = reading
  const place = placeAt(reading, at, end)
  if (place && !(hasRole && language === 'en')) {
    addMention(reading, place, { ...sure, kind: 'place' })
    return place.to
  }
  const to = personEnd(reading, at, end)
  // «Мэр Озёрного Брода Вера Климова»: between the office and the name stands where it is.
  if (language === 'ru' && hasRole && to < end && startsAnother(reading, at, to, end)) {
    addMention(reading, { from: at, to }, { ...sure, kind: 'place', isGuess: true })
    return to
  }
  const isRole = hasRole || hasRoleBefore(reading, at)
  const kind = kindOfUnknown(reading, at, to, isRole)
  const isGiven = givenNameOf(words[at]?.fold ?? '', language) !== null
  if (kind !== null)
    addMention(
      reading,
      { from: at, to },
      { kind, entry: null, hasRole: isRole, isGuess: !isRole && !(isGiven && to - at > 1) },
    )
  return to
}
