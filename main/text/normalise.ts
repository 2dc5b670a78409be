/** No term is longer, in UTF-16 code units; the index could not hold it, and no word is. */
export const longestTerm = 100

/** Letters that Unicode does not decompose, with what a reporter without that key types instead. */
const replacements: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ς: 'σ',
  ё: 'е',
  ѐ: 'е',
  ѝ: 'и',
}
const accented = /^[\p{Script=Latin}\p{Script=Greek}]/u
/** Marks that stand above or below letters of any script as stress, vowel points or accents, and are often left out. */
const droppedMarks = /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/g
/** Apostrophes that Unicode counts as letters, and all that is neither letter, digit nor mark. */
const notOfWord = /[\u02b9-\u02bf\u02c8\ua78c]|[^\p{L}\p{N}\p{M}]/gu
const isAscii = /^[a-z0-9]*$/

/**
 * The folded form of one written word: NFKC, lower case, without apostrophes and invisible characters, without the diacritics
 * of Latin and Greek, with ё as е, and with every other Cyrillic letter as it is (й is not и). Folding twice changes nothing.
 * At most `longestTerm` code units; empty where nothing of a word is left.
 */
export function foldWord(written: string): string {
  const lower = written.toLowerCase()
  if (isAscii.test(lower)) return cut(lower)
  return cut(foldLetters(foldLetters(lower)))
}

function foldLetters(written: string): string {
  let folded = ''
  for (const letter of written.normalize('NFKC').toLowerCase().normalize('NFC')) folded += foldLetter(letter)
  return folded.replace(droppedMarks, '').replace(notOfWord, '').normalize('NFC')
}

function foldLetter(letter: string): string {
  const replacement = replacements[letter]
  if (replacement !== undefined) return replacement
  if (letter <= '\u007f' || !accented.test(letter)) return letter
  const base = letter.normalize('NFD').replace(droppedMarks, '')
  return replacements[base] ?? base
}

function cut(term: string): string {
  if (term.length <= longestTerm) return term
  const last = term.charCodeAt(longestTerm - 1)
  return term.slice(0, last >= 0xd800 && last <= 0xdbff ? longestTerm - 1 : longestTerm)
}

/** Digits and letters as wide as Chinese ones, and the points and commas between such digits. */
const wide = /[０-９Ａ-Ｚａ-ｚ]|(?<=[０-９])[．，](?=[０-９])/g
const anyWide = /[０-９Ａ-Ｚａ-ｚ]/
const wideBy = 0xfee0

/**
 * A text in lower case with every offset unchanged; wide digits and letters become ordinary ones, so that they are read as such. Only
 * İ becomes two code units in lower case; where one is met, letters are lowered one at a time and keep their place.
 */
export function lowerInPlace(text: string): string {
  const narrow = anyWide.test(text)
    ? text.replace(wide, character => String.fromCharCode(character.charCodeAt(0) - wideBy))
    : text
  const lower = narrow.toLowerCase()
  return lower.length === narrow.length ? lower : narrow.replaceAll('İ', 'I').toLowerCase()
}
