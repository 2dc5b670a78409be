import type { Edit } from './changed-units.ts'
import { negationOf } from './negations.ts'
import { foldWord } from './normalise.ts'
import { isOfQuantity } from './quantities.ts'

/** What a change of a quoted passage is about, where it is more than a better reading of the same letters. */
export type Weight = 'figure' | 'name' | 'words'
/** Code units of one side of an edit: the text and the stretch of it that differs; null where that side lacks it. */
type Side = { text: string; start: number; end: number } | null

const inWord = /[\p{L}\p{N}\p{M}'’-]/u
const languages = ['en', 'ru', 'kk']
/** Of one word, so many letters may be read otherwise, and so many of these be too many or too few: "tbe", "rnodern". */
const [mostEdits, mostLacking] = [2, 1]

/**
 * What edits change, by the words that they fall in on either side: a figure (in digits or words), a name (a word with a capital, or one
 * of a script that has none), or the sense of the words (a negation, a word's beginning, more letters than are misread); null where it
 * is none of these.
 */
export function weightOfChange(
  edits: readonly Edit[],
  soughtAt: (at: number) => Side,
  foundAt: (at: number) => Side,
): Weight | null {
  const perWord = new Map<string, { edits: number; lacking: number }>()
  let heaviest: Weight | null = null
  for (const edit of edits) {
    const sides = [
      edit.sought === null ? null : soughtAt(edit.sought),
      edit.found === null ? null : foundAt(edit.found),
    ]
    const isLacking = sides.includes(null)
    for (const [side, one] of sides.entries()) {
      if (one === null) continue
      const word = wordAround(one)
      const weight = weightOf(one, word, isLacking)
      if (weight === 'figure') return weight
      const count = perWord.get(`${side} ${word.start}`) ?? { edits: 0, lacking: 0 }
      count.edits++
      if (isLacking) count.lacking++
      perWord.set(`${side} ${word.start}`, count)
      const isTooMuch = count.edits > mostEdits || count.lacking > mostLacking
      heaviest = heaviest === 'name' ? heaviest : (weight ?? (isTooMuch ? 'words' : heaviest))
    }
  }
  return heaviest
}

type Word = { written: string; start: number }

function wordAround({ text, start, end }: NonNullable<Side>): Word {
  let [from, to] = [start, end]
  if (!inWord.test(text.slice(start, end))) return { written: '', start }
  while (from > 0 && inWord.test(text.charAt(from - 1))) from--
  while (to < text.length && inWord.test(text.charAt(to))) to++
  return { written: text.slice(from, to), start: from }
}

function weightOf(side: NonNullable<Side>, word: Word, isLacking: boolean): Weight | null {
  const { text, start, end } = side
  const around = text.slice(Math.max(0, start - 1), end + 1)
  if (/\p{N}/u.test(around) || /\p{N}/u.test(word.written) || /[\p{Sc}%‰°]/u.test(text.slice(start, end)))
    return 'figure'
  if (word.written === '') return null
  const folded = foldWord(word.written)
  if (languages.some(language => isOfQuantity(folded, language))) return 'figure'
  if (/[\p{Lu}\p{Lt}\p{Lo}]/u.test(word.written)) return 'name'
  if (languages.some(language => negationOf(folded, language) !== null)) return 'words'
  // Prefixes turn a word into its contrary: un-, не-, бей-.
  return isLacking && start === word.start ? 'words' : null
}
