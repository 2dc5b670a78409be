import { foldName } from './gazetteer.ts'
import { givenNameOf } from './given-name-list.ts'
import { listedAt, type Reading } from './mentions.ts'
import { genderOfLemma, kazakhStems } from './name-forms.ts'
import { roleAt } from './word-lists.ts'

/** Particles within names of persons. */
export const isParticle = (fold: string): boolean => particles.has(fold)
const particles = new Set(
  'de da del dos di du la le von van der den bin ibn al el ter ten af фон ван дер де ла да бин ибн аль эль'.split(' '),
)
/** In words: longer rows of capitals are headlines and lists. */
const longestName = 5
const patronymic = /(?:вич|вна|улы|кызы|ұлы|қызы)\p{L}{0,3}$/u

/** Where a person's name ends: before a known place or body, letters, an office, or another's given name. */
export function personEnd(reading: Reading, from: number, end: number): number {
  let at = from + 1
  const first = reading.words[from]
  // Letters before a name are a body's: RNC Chairman Steele, I.R.S. officials.
  if (first?.isShout && first.raw.length > 2 && !isInitials(first.raw) && !reading.words[at]?.isShout) return at
  while (at < Math.min(end, from + longestName) && goesOn(reading, from, at, end)) at++
  return at
}

function goesOn(reading: Reading, from: number, at: number, end: number): boolean {
  const { words, language } = reading
  const word = words[at]
  if (!word) return false
  if (isParticle(word.fold) && !word.isCapital) return true
  // Of a headline only what the text below names; where there is none, a given name and the word behind it.
  const isTitle = reading.named.size === 0 && at === from + 1 && isGivenName(reading, from)
  if (word.isInHeadline && !reading.named.has(word.fold) && !isTitle) return false
  if (word.isShout && word.raw.length > 2 && word.raw !== 'III' && !words[from]?.isShout && !word.raw.includes('.'))
    return false
  const listed = listedAt(reading, at)
  if (listed?.entry.kind === 'organisation') return false
  if (
    listed &&
    (at - from > 1 || language === 'kk' || (language === 'ru' && word.fold !== foldName(listed.entry.full)))
  )
    return false
  if (language === 'en') return roleAt(words, at, language) === 0 || at + 1 >= end
  return !startsAnother(reading, from, at, end) && !(language === 'kk' && hasCaseEnding(words[at - 1]?.fold ?? ''))
}

/** «Соперник Назарбаева Жармахан Туякбай»: a given name after a surname, with another word behind it. */
export function startsAnother(reading: Reading, from: number, at: number, end: number): boolean {
  const { words } = reading
  const isGiven = (place: number) => isGivenName(reading, place)
  return isGiven(at) && at + 1 < end && !isGiven(from) && !patronymic.test(words[at + 1]?.fold ?? '')
}

const isGivenName = ({ words, language }: Reading, at: number) => givenNameOf(words[at]?.fold ?? '', language) !== null

/** In Kazakh only the last word of a name has an ending of case. */
function hasCaseEnding(fold: string): boolean {
  return kazakhStems(fold).some(stem => genderOfLemma(stem) !== null && genderOfLemma(fold) === null)
}

/** J.K. before Rowling. */
const isInitials = (raw: string) => /^(?:\p{Lu}\.){2}$/u.test(raw)

/** Whether a word has the ending of a surname of Slavs or their neighbours. */
export function isSurnameLike(fold: string, language: Reading['language']): boolean {
  if (language === 'en') return /...(?:[oe]va?|enko|sky|skaya|ovich|shvili|adze|uly|kyzy)$/.test(fold)
  return (language === 'ru' ? russianSurname : kazakhSurname).test(fold)
}

const russianSurname = /..(?:[ое]в(?:а|у|ым|е|ой|ы|ых)?|енко|[сц]к(?:ий|ая|ого|ому|им|ой|ую)|швили|адзе)$/
const kazakhSurname = /..(?:[ое]ва?|енко|[сц]к(?:ий|ая))(?:[нтд][ыі]ң?|[дтн][ае]н|[мбп]ен|[ғгқк][ае]|[дт][ае])?$/
