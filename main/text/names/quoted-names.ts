import { addMention, listedAt, type Reading } from './mentions.ts'
import { isOrganisationWord } from './word-lists.ts'

const closing: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['"', '"'],
])
const mostWords = 5
/** Words for houses and places that have names in quotation marks. */
const ofPlaces = /^(?:центр|кинотеатр|отел|гостиниц|стадион|лагер|площад|аэропорт|микрорайон|қонақүй)/

/**
 * A name in quotation marks (партия «Асар», the "Aurora" company), where it begins at a word: adds it and gives the word after it.
 * Null where the marks are those of speech: then words around or in it say nothing of a body.
 */
export function readQuoted(reading: Reading, at: number): number | null {
  const { text, words, language } = reading
  const first = words[at]
  const open = first ? text.charAt(first.start - 1) : ''
  const close = closing.get(open)
  if (!first || close === undefined || !first.isCapital) return null
  let to = at + 1
  while (to < at + mostWords && words[to] && /^[ \u00a0-]$/.test(words[to]?.gap ?? '')) to++
  const end = words[to - 1]?.end ?? 0
  if (text.charAt(end) !== close) return null
  const before = words[at - 1]?.fold ?? ''
  const after = words[to]?.fold ?? ''
  const nearBefore = /^[ \u00a0][«“„"]$/.test(first.gap) && isOrganisationWord(before, language)
  const nearAfter = /^[»”“"] $/.test(words[to]?.gap ?? '') && isOrganisationWord(after, language)
  const listed = listedAt(reading, at)
  const isKnown = listed !== null && listed.to === to && listed.entry.kind === 'organisation'
  const isPlace = ofPlaces.test(before)
  const isTitle =
    language !== 'en' &&
    /^[ \u00a0][«“„"]$/.test(first.gap) &&
    to - at <= 3 &&
    !/^[,.!?]/.test(text.slice(end, end + 1))
  if (!nearBefore && !nearAfter && !isKnown && !isPlace && !isTitle) return null
  const kind = isPlace ? 'place' : 'organisation'
  addMention(
    reading,
    { from: at, to },
    { kind, entry: isKnown ? listed.entry : null, hasRole: false, isGuess: isTitle },
  )
  return to
}
