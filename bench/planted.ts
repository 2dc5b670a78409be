import type { Range } from '../main/text/range.ts'
import { below, pick, type Random, seededRandom } from './random.ts'
import { type Report, reportOf, wordsOf } from './reports.ts'

const seed = 1997
/** Words of a planted passage. */
export const passageLength = 40

/** A report that was made from another: `passage` is where in the source's text the wording stands that it has, in code units. */
export type Planted = { report: Report; source: number; passage: Range }

/** A report nearly identical to another: so many of a hundred words are changed, cut or followed by a new one. */
export function twinOf(source: number, id: number, rate: number): Planted {
  const random = seededRandom(seed + 31 * id + rate)
  const { title, text } = reportOf(source)
  return {
    source,
    passage: [0, text.length],
    report: { id, title, text: edited(text.split(' '), wordsOf(source + 1), rate, random).join(' ') },
  }
}

/** A report of its own in which a passage of another stands, edited at a rate. */
export function hostOf(source: number, id: number, rate: number): Planted {
  const random = seededRandom(seed + 37 * id + rate)
  const words = [...reportOf(source).text.matchAll(/\S+/g)]
  const from = below(random, words.length - passageLength)
  const passage = words.slice(from, from + passageLength)
  const { title, text } = reportOf(id)
  const host = text.split(' ')
  const copied = passage.map(([word]) => word)
  host.splice(below(random, host.length), 0, ...edited(copied, wordsOf(source + 1), rate, random))
  const [first, last] = [passage[0], passage.at(-1)]
  const end = (last?.index ?? 0) + (last?.[0].length ?? 0)
  return { source, passage: [first?.index ?? 0, end], report: { id, title, text: host.join(' ') } }
}

function edited(words: readonly string[], others: readonly string[], rate: number, random: Random): string[] {
  return words.flatMap(word => {
    if (below(random, 100) >= rate) return [word]
    const edit = below(random, 3)
    return edit === 0 ? [] : edit === 1 ? [word, pick(random, others)] : [pick(random, others)]
  })
}
