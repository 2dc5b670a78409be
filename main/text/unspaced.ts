import { kindAt, kinds } from './characters.ts'

/** Takes a stretch of a text. UTF-16 code units. */
type Take = (start: number, end: number) => void

/**
 * A letter of a script without spaces with the marks on it. Thai and Lao AM is a mark here, as it is once NFKC has taken it apart, and so
 * are the voicing signs of narrow Japanese. Whatever else a stretch may begin with stands for a letter.
 */
const letter = /.(?:\u0e4d[\u0e48-\u0e4b]?\u0e32|\u0ecd[\u0ec8-\u0ecb]?\u0eb2|[\p{M}\u0e33\u0eb3\uff9e\uff9f])*/suy
/** The segmenter is handed no more code units at once than this. */
const longestRun = 2000
let segmenter: Intl.Segmenter | undefined

/** Hands over each letter of a stretch of a script without spaces that begins at `start`; answers where it ends. */
export function readLetters(lower: string, start: number, take: Take): number {
  let at = start
  while (kindAt(lower, at) === kinds.unspaced) {
    letter.lastIndex = at
    letter.test(lower)
    const end = Math.max(letter.lastIndex, at + 1)
    take(at, end)
    at = end
  }
  return at
}

/** The same in words, as `Intl.Segmenter` parts them, which depends on what stands around them. */
export function readSegments(lower: string, start: number, take: Take): number {
  let end = start
  while (end - start < longestRun && kindAt(lower, end) === kinds.unspaced) end++
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' })
  const segments = [...segmenter.segment(lower.slice(start, end))]
  // Where the stretch goes on, its last word may too.
  if (kindAt(lower, end) === kinds.unspaced && segments.length > 1) end = start + (segments.pop()?.index ?? 0)
  for (const { segment, index } of segments) take(start + index, start + index + segment.length)
  return end
}

/** Whether a folded form is of a script without spaces. */
export function isUnspaced(form: string): boolean {
  return kindAt(form, 0) === kinds.unspaced
}

/** A folded word as the index holds it: of a script without spaces its letters, of another itself. */
export function indexedTerms(word: string): string[] {
  if (!isUnspaced(word)) return [word]
  const letters: string[] = []
  const end = readLetters(word, 0, (from, to) => letters.push(word.slice(from, to)))
  return end === word.length ? letters : [word]
}
