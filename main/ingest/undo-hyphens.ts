/** A letter, a hyphen at a line's end (one that shows, a soft one, or the sign for a parted word), and what may follow it unseen. */
const atLineEnd = /([\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’]|[-\u2010](?=[\p{L}\p{N}])){0,60})[-\u2010\u00ad¬]$/u
const atLineStart = /^[\p{L}\p{M}\p{N}'’]+/u

/** The words of a text as far as they tell whether a hyphen at a line's end belongs to its word. */
export type KnownWords = { has(word: string): boolean }

/** The words of a text and those that it writes with a hyphen, in lower case, but for those that lines part. */
export function knownWords(text: string): KnownWords {
  const word =
    /[\p{L}\p{M}\p{N}'’]+(?:[-\u2010][\p{L}\p{M}\p{N}'’]+)*(?![\p{L}\p{M}\p{N}'’]|[-\u2010\u00ad¬]\s*(?:\n|$))/gu
  const words = new Set<string>()
  for (const [match] of text.toLowerCase().matchAll(word)) words.add(match.replaceAll('\u2010', '-'))
  return words
}

/** What a hyphen stays after, and before, where the text does not tell: parts of compounds, in English and Russian. */
const staysAfter = new Set(
  (
    'self well ill non ex vice half all cross high low long short so anti pro semi quasi co mid left right far near north south east west ' +
    'anglo franco russo sino euro afro one two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ' +
    'ninety кое из вице экс премьер пресс генерал онлайн веб интернет штаб северо юго'
  ).split(' '),
)
const staysBefore = new Set('то либо нибудь ка таки за под than called old year based led'.split(' '))

/**
 * Joins two lines of one paragraph: with a space, or with nothing where the writing has no spaces. A word that the first one's end parts
 * is put together. Its hyphen stays where the text elsewhere writes the word with one, before a capital ("Anglo-" and "French") or beside
 * a figure, and where it usually does ("well-" and "known").
 */
export function joinLines(before: string, after: string, known: KnownWords): string {
  if (isUnspaced(before.at(-1)) && isUnspaced(after[0])) return before + after
  const head = atLineEnd.exec(before.slice(-64))?.[1]
  const tail = atLineStart.exec(after.slice(0, 64))?.[0]
  if (!head || !tail) return before && after ? `${before} ${after}` : before + after
  return `${before.slice(0, -1)}${keepsHyphen(before, head, tail, known) ? '-' : ''}${after}`
}

/** Chinese and Japanese; Korean has spaces. */
const isUnspaced = (letter = '') =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u.test(letter)

function keepsHyphen(before: string, head: string, tail: string, known: KnownWords): boolean {
  if (/[\u00ad¬]$/.test(before)) return false
  const [start, end] = [head.toLowerCase(), tail.toLowerCase()]
  if (known.has(start + end)) return false
  if (known.has(`${start}-${end}`)) return true
  if (/\p{N}$/u.test(start) || /^\p{N}/u.test(end)) return true
  const isCapital = tail !== end
  // A capital goes on in capitals where the whole word is written in them.
  if (isCapital && head !== head.toUpperCase()) return true
  const lastPart = start.slice(start.lastIndexOf('-') + 1)
  if (staysAfter.has(lastPart) || staysBefore.has(end)) return true
  // Both are words of the text by themselves, and too long for endings: "dam-keeper".
  return lastPart.length > 3 && end.length > 4 && known.has(lastPart) && known.has(end)
}
