import { gapBefore, isJoined, type Reading } from './reading.ts'
import { entriesOf, wordTable } from './word-table.ts'

/** What a word multiplies the number before it by. */
export const scaleTables = {
  en: wordTable([
    ...entriesOf('hundred', 100),
    ...entriesOf('thousand k', 1e3),
    ...entriesOf('million mln mn m', 1e6),
    ...entriesOf('billion bn b', 1e9),
    ...entriesOf('trillion trn tn', 1e12),
    ...entriesOf('dozen', 12),
  ]),
  ru: wordTable([
    ...entriesOf('тысяч* тыс', 1e3),
    ...entriesOf('миллион* млн', 1e6),
    ...entriesOf('миллиард* млрд', 1e9),
    ...entriesOf('триллион* трлн', 1e12),
    ...entriesOf('сотни сотен сотня сотню', 100),
    ...entriesOf('десятка десятков десяткам', 10),
    ...entriesOf('дюжины дюжин', 12),
  ]),
  kk: wordTable([
    ...entriesOf('мың*', 1e3),
    ...entriesOf('миллион* млн', 1e6),
    ...entriesOf('миллиард* млрд', 1e9),
    ...entriesOf('триллион* трлн', 1e12),
  ]),
} as const

/** "m" and "b" are scales only where they stand at a number ("£4.5m"); "5 m" are metres. */
const shortScales = /^[mbk]$/

/** The scale that stands at a place and goes on with the number before it; null where none does. */
export function scaleAt(reading: Reading, at: number): number | null {
  const word = reading.words[at] ?? ''
  if (shortScales.test(word) && reading.language === 'en' && gapBefore(reading, at) !== '') return null
  return isJoined(reading, at) ? (scaleTables[reading.language](word)[0] ?? null) : null
}
