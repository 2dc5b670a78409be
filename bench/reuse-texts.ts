import type { Range } from '../main/text/range.ts'
import { below, pick, type Random, seededRandom } from './random.ts'
import { reportOf } from './reports.ts'

const seed = 1859

/** Edits of each hundred words that the copies are made with. */
export const editRates = [0, 10, 20, 30, 40] as const

/** A word of a copy, and the word of the source that it was copied from, with its punctuation, in UTF-16 code units. */
export type CopiedWord = { from: Range; to: Range }
/** Two texts, and every word of the second that is copied from the first. */
export type ReusePair = { source: string; copy: string; copied: CopiedWord[] }

/** A word with its punctuation; `from` where it is taken from the source. */
type Piece = { written: string; from?: Range }

/** Of four paragraphs of a source one is left out; after every second one that is kept the copy has one of its own. */
const leftOutOfFour = 1
const keptForEachOwn = 2

/**
 * A copy of a source as newsrooms make them. Of each four paragraphs about one is left out, and paragraphs of the copy's own
 * text are put between. At `rate` edits in a hundred, that share of the paragraphs is moved elsewhere, and that share of the
 * words is edited, each third of the edits by another word in its place, by a cut, and by a word put in after it. Both texts
 * part their paragraphs by empty lines. Words put in are drawn from the copy's own text.
 */
export function copyOf(source: string, own: string, rate: number, random: Random): ReusePair {
  const pool = paragraphsOf(own).flatMap(paragraph => paragraph.map(({ written }) => bare(written)))
  const words = pool.filter(word => word !== '')
  const kept = paragraphsOf(source).filter(() => below(random, 4) >= leftOutOfFour)
  const paragraphs = moved(kept, rate, random).map(paragraph => edited(paragraph, words, rate, random))
  const additions = paragraphsOf(own).slice(0, Math.ceil(kept.length / keptForEachOwn))
  for (const addition of additions) {
    const unmarked = addition.map(({ written }) => ({ written }))
    paragraphs.splice(below(random, paragraphs.length + 1), 0, unmarked)
  }
  return { source, ...joined(paragraphs) }
}

function paragraphsOf(text: string): Piece[][] {
  return [...text.matchAll(/\S+(?:(?:[^\S\n]+|[^\S\n]*\n[^\S\n]*)\S+)*/g)].map(({ 0: paragraph, index }) =>
    [...paragraph.matchAll(/\S+/g)].map(word => {
      const start = index + word.index
      return { written: word[0], from: [start, start + word[0].length] }
    }),
  )
}

function moved(paragraphs: readonly Piece[][], rate: number, random: Random): Piece[][] {
  const order = [...paragraphs]
  for (const paragraph of paragraphs) {
    if (below(random, 100) >= rate) continue
    order.splice(order.indexOf(paragraph), 1)
    order.splice(below(random, order.length + 1), 0, paragraph)
  }
  return order
}

function edited(paragraph: readonly Piece[], words: readonly string[], rate: number, random: Random): Piece[] {
  return paragraph.flatMap(piece => {
    if (below(random, 100) >= rate) return [piece]
    const edit = below(random, 3)
    if (edit === 0) return []
    if (edit === 1) return [piece, { written: pick(random, words) }]
    return [{ written: replaced(piece.written, words, random) }]
  })
}

function replaced(written: string, words: readonly string[], random: Random): string {
  const word = bare(written)
  for (;;) {
    const other = pick(random, words)
    if (other.toLowerCase() === word.toLowerCase()) continue
    return word === '' ? other : written.replace(word, () => other)
  }
}

/** A word without the punctuation around it. */
function bare(written: string): string {
  return written.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}

function joined(paragraphs: readonly (readonly Piece[])[]): { copy: string; copied: CopiedWord[] } {
  const copied: CopiedWord[] = []
  let copy = ''
  for (const paragraph of paragraphs.filter(({ length }) => length > 0)) {
    if (copy !== '') copy += '\n\n'
    for (const [at, { written, from }] of paragraph.entries()) {
      if (at > 0) copy += ' '
      if (from) copied.push({ from, to: [copy.length, copy.length + written.length] })
      copy += written
    }
  }
  return { copy, copied }
}

/** Names, set phrases and one quotation that texts share without one being copied from the other. */
const shared = [
  'the Organisation for Trade and Cooperation of the Northern Seas',
  'President Orlan Daurenov of the Republic of Karash',
  'the Central Commission for Elections and Local Referendums',
  'the International Federation of River Pilots and Boatmen',
  'Deputy Prime Minister Saule Toregeldi and Senator Maksat Ilyin',
  'who spoke on condition of anonymity because he was not authorised to speak to the press',
  'could not immediately be reached for comment',
  'did not respond to a request for comment',
  'said in a statement on Monday that',
  'according to preliminary results published on Sunday',
  'for the first time in many years',
  'it is too early to say whether',
  'Центральной избирательной комиссии Республики Караш',
  'на условиях анонимности, поскольку он не уполномочен говорить с прессой',
  'об этом сообщила пресс-служба министерства внутренних дел',
  '"We counted the boats by the light of one lamp, and nobody came to count with us,"',
]

/** Two synthetic reports of nothing in common but names, set phrases and a quotation, put in anywhere. */
export function unrelatedPair(number: number): ReusePair {
  const random = seededRandom(seed + number)
  return { source: withShared(2 * number, random), copy: withShared(2 * number + 1, random), copied: [] }
}

function withShared(report: number, random: Random): string {
  const paragraphs = paragraphsOf(reportOf(50_000 + report).text)
  for (const phrase of shared) {
    const paragraph = pick(random, paragraphs)
    paragraph.splice(below(random, paragraph.length + 1), 0, { written: phrase })
  }
  return joined(paragraphs.map(paragraph => paragraph.map(({ written }) => ({ written })))).copy
}

/** The copy of a synthetic report at a rate. The same number and rate always give the same. */
export function syntheticCopy(number: number, rate: number): ReusePair {
  const random = seededRandom(Math.imul(number, 101) + rate + seed)
  return copyOf(reportOf(number).text, reportOf(10_000 + number).text, rate, random)
}
