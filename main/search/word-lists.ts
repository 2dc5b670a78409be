import type { Database } from 'better-sqlite3-multiple-ciphers'
import { editDistance } from './edit-distance.ts'
import { column } from './statement.ts'

/**
 * The distinct words of the index, the most frequent first, kept so that looking at all of them makes nothing new: 300,000 take
 * about 130 ms to read and 8 MB, and are looked through in a few ms.
 */
export type WordList = {
  /** The words, each with a line feed after it. */
  text: string
  /** Where each word begins in `text`, and one after the last. UTF-16 code units. */
  starts: Int32Array
  /** Of each word a bit for each of its letters, by its last five bits. */
  letters: Int32Array
}

type Lists = { stamp: number; forms: WordList | null; stems: Map<string, WordList> }
const kept = new WeakMap<Database, Lists>()

/** All written forms. */
export function formList(db: Database): WordList {
  const lists = listsOf(db)
  lists.forms ??= listOf(
    column<string | null>(
      db,
      `select group_concat(form, char(10) order by seen desc, form)
       from (select form, sum(seen) as seen from forms group by form)`,
    )[0],
  )
  return lists.forms
}

/** All stems of a language. */
export function stemList(db: Database, language: string): WordList {
  const lists = listsOf(db)
  const known = lists.stems.get(language)
  if (known !== undefined) return known
  const made = listOf(
    column<string | null>(
      db,
      `select group_concat(stem, char(10) order by seen desc, stem)
       from (select stem, sum(seen) as seen from forms indexed by forms_by_stem where language = ? group by stem)`,
      language,
    )[0],
  )
  lists.stems.set(language, made)
  return made
}

/** The lists of a connection are read again once forms have been added or, by Delete for good, dropped. */
function listsOf(db: Database): Lists {
  const stamp = column<number>(db, "select value from index_state where name = 'forms'")[0] ?? 0
  const known = kept.get(db)
  if (known?.stamp === stamp) return known
  const made: Lists = { stamp, forms: null, stems: new Map() }
  kept.set(db, made)
  return made
}

function listOf(joined: string | null | undefined): WordList {
  const text = typeof joined === 'string' ? `${joined}\n` : ''
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  const starts = new Int32Array(count + 1)
  const letters = new Int32Array(count)
  for (let word = 0, at = 0; word < count; word++, at++) {
    starts[word] = at
    let mask = 0
    for (let code = text.charCodeAt(at); code !== 10; code = text.charCodeAt(++at)) mask |= 1 << (code & 31)
    letters[word] = mask
  }
  starts[count] = text.length
  return { text, starts, letters }
}

const wordAt = ({ text, starts }: WordList, word: number) => text.slice(starts[word] ?? 0, (starts[word + 1] ?? 1) - 1)

/** Words of a list that are just so many edits away from a word: at most `most`, the most frequent first. */
export function wordsAtDistance(list: WordList, word: string, distance: number, most: number): string[] {
  const { text, starts, letters } = list
  const found: string[] = []
  let own = 0
  for (let at = 0; at < word.length; at++) own |= 1 << (word.charCodeAt(at) & 31)
  for (let one = 0; one < letters.length && found.length < most; one++) {
    // An edit changes two letters at most.
    if (bits(own ^ (letters[one] ?? 0)) > 2 * distance) continue
    const start = starts[one] ?? 0
    const end = (starts[one + 1] ?? 1) - 1
    if (Math.abs(end - start - word.length) > distance) continue
    if (editDistance(word, text, start, end, distance) === distance) found.push(wordAt(list, one))
  }
  return found
}

/** Set bits of a 32-bit number (Warren, Hacker's Delight, 5-1). */
function bits(number: number): number {
  let count = number - ((number >>> 1) & 0x55555555)
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333)
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/**
 * Words of a list that hold `pieces` in order, the first at the beginning and the last at the end: at most `most`, the most
 * frequent first.
 */
export function wordsLike(list: WordList, pieces: readonly string[], most: number): string[] {
  const { text, starts } = list
  const longest = pieces.reduce((one, other) => (other.length > one.length ? other : one))
  const found: string[] = []
  let word = 0
  for (let at = text.indexOf(longest); at >= 0 && found.length < most; at = text.indexOf(longest, starts[word + 1])) {
    word = placeOf(starts, at)
    const written = wordAt(list, word)
    if (isLike(written, pieces)) found.push(written)
  }
  return found
}

/** The word that a place is in. */
function placeOf(starts: Int32Array, at: number): number {
  let low = 0
  let high = starts.length - 1
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if ((starts[middle] ?? 0) <= at) low = middle
    else high = middle
  }
  return low
}

/** Taking each piece where it first stands finds a way wherever there is one, and needs no going back. */
function isLike(word: string, pieces: readonly string[]): boolean {
  const first = pieces[0] ?? ''
  const last = pieces.at(-1) ?? ''
  if (!word.startsWith(first) || !word.endsWith(last) || word.length < first.length + last.length) return false
  let at = first.length
  for (const piece of pieces.slice(1, -1)) {
    const place = word.indexOf(piece, at)
    if (place < 0) return false
    at = place + piece.length
  }
  return at <= word.length - last.length
}
