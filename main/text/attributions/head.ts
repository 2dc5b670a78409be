import type { Range } from '../range.ts'

/** What ends the head of a noun phrase: an apposition, a relative clause, or a preposition. */
const ends = /[,(;—–]| (?:who|which|that|of|for|from|at|in|on|with|to|by|about|near) | (?:в|из|на|от|по|при|с) /u

/** The head of a source with what stands before it: "the chief executive", of "the chief executive of the bank, Ann Lee,". */
export function headRange(text: string, [start, end]: Range): Range {
  const written = text.slice(start, end)
  const first = ends.exec(written)
  let last = first && first.index > 0 ? start + first.index : end
  while (last > start && /[\s,.’'”»"]/.test(text.charAt(last - 1)) && !/\.\p{L}\.$/u.test(text.slice(last - 3, last)))
    last--
  const possessive = /[’']s$/.exec(text.slice(start, last))
  return [start, possessive ? last - 2 : last]
}

/**
 * The words of the head that may say what it is, in small letters: in English the last; in Russian any, since the genitive stands behind
 * its noun, and in Kazakh too.
 */
export function headWords(text: string, range: Range): string[] {
  const [start, end] = headRange(text, range)
  const words = (text.slice(start, Math.min(end, start + longestHead)).match(/[\p{L}\p{M}-]+/gu) ?? []).map(word =>
    word.toLowerCase().replaceAll('ё', 'е'),
  )
  return /^\p{Script=Cyrillic}/u.test(words[0] ?? '') ? words : words.slice(-1)
}

/** In code units. */
const longestHead = 200

/** Whether it is somebody among others: "a diplomat", "some officials". */
export const isIndefinite = (written: string): boolean =>
  /^(?:a|an|some|many|several|one|two|three|four|five|most|other|another|один|одна|некоторые|несколько|бір|кейбір)\s/i.test(
    written,
  )
