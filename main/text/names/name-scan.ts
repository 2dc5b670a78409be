import { capitalLines } from '../name-words.ts'
import { foldName } from './gazetteer.ts'

/** A word as names are read from it; offsets are UTF-16 code units. */
export type NameWord = {
  start: number
  /** Without a possessive 's. */
  end: number
  raw: string
  /** Folded, its hyphens kept. */
  fold: string
  isCapital: boolean
  /** Two letters or more, all of them capitals. */
  isShout: boolean
  /** What stands between the word before and this one; of a long gap only both ends. */
  gap: string
  /** Whether it opens a sentence, a quotation or a line, where a capital tells nothing. */
  begins: boolean
  /** Whether it stands in a headline that gives every word a capital. */
  isInHeadline: boolean
  /** Whether a possessive 's follows. */
  isPossessive: boolean
}

const word = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’ʼ‑][\p{L}\p{M}\p{N}]+)*/gu
const possessive = /['’][sS]$/
/** A particle before the capital of an Arabic name: al-Burhan, аль-Асад. */
const particle = /^(?:al|el|ad|ar|as|ash|an|ul|аль|эль|ад|ар|ас|әл)-\p{Lu}/u
/** What is only added to a name: Moscow-based. */
const added = /-(?:based|born|backed|led|style|run|owned|held|controlled|made|trained|area|bound|wide|era)$/
const sentenceGap = /[.!?…:;\n\r"“”«»„]/
const abbreviation =
  /^(?:mr|mrs|ms|dr|st|mt|ft|gen|sen|rep|reps|sens|gov|lt|col|capt|cmdr|sgt|maj|prof|rev|jr|sr|hon|pres|им|г|ул|пр|проф|ген|акад|см)$/

/** The words of a text in order. */
export function scanNameWords(text: string): NameWord[] {
  const words: NameWord[] = []
  const headlines = capitalLines(text)
  let line = 0
  let last = 0
  for (const match of text.matchAll(word)) {
    const written = match[0]
    const start = match.index
    const gap =
      start - last > 40 ? `${text.slice(last, last + 20)}\n${text.slice(start - 4, start)}` : text.slice(last, start)
    while (start >= (headlines[line]?.[1] ?? Number.POSITIVE_INFINITY)) line++
    const isInHeadline = start >= (headlines[line]?.[0] ?? Number.POSITIVE_INFINITY)
    const before = words.at(-1)
    // Most words have neither, and expressions are slow to begin.
    const isPlain = !/['’-]/.test(written)
    const owner = isPlain ? null : possessive.exec(written)
    const tail = isPlain ? null : added.exec(written)
    const raw = owner ? written.slice(0, -owner[0].length) : tail ? written.slice(0, -tail[0].length) : written
    const first = raw.charAt(0)
    const isCapital = first !== first.toLowerCase() || (!isPlain && particle.test(raw))
    words.push({
      start,
      end: start + raw.length,
      raw,
      fold: foldName(raw),
      isCapital,
      isShout:
        isCapital &&
        raw.length > 1 &&
        raw === raw.toUpperCase() &&
        /\p{Lu}/u.test(raw.charAt(1) === '.' ? raw.charAt(2) : raw.charAt(1)),
      gap,
      isInHeadline,
      begins: isInHeadline || !before || (gap !== ' ' && sentenceGap.test(gap) && !isAfterAbbreviation(before, gap)),
      isPossessive: owner !== null || tail !== null,
    })
    last = start + raw.length + (owner?.[0].length ?? tail?.[0].length ?? 0)
  }
  return words
}

/** "J. Orr", "Gen. Orr": the point ends no sentence. */
function isAfterAbbreviation(before: NameWord, gap: string): boolean {
  if (!/^\.[ \u00a0]?$/.test(gap)) return false
  return (before.isCapital && before.raw.length === 1) || abbreviation.test(before.fold)
}

/** Whether a word goes on with a name that the word before it is of. */
export function isJoined(words: readonly NameWord[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (!before || !word || before.isPossessive) return false
  if (/^[ \u00a0]$/.test(word.gap) || (word.gap === ' & ' && word.isCapital)) return true
  return isAfterAbbreviation(before, word.gap) || (word.gap === '' && before.raw.endsWith('.'))
}
