import { below, pick, type Random, seededRandom } from './random.ts'

const onsets = 'b br c ch cl d dr f fl g gr h j l m n p pl pr qu r s sh sl sp st t th tr v w'.split(' ')
const nuclei = 'a a e e i i o o u ai ea ee oa ou'.split(' ')
const codas = ['', '', '', 'b', 'ck', 'd', 'g', 'l', 'm', 'n', 'nd', 'nt', 'p', 'r', 'rd', 'rt', 's', 'st', 't', 'x']
/** Endings that stemmers and prefix searches have work with: many words share a stem. */
const endings = [
  '',
  's',
  'ed',
  'ing',
  'er',
  'ers',
  'ly',
  'ness',
  'ation',
  'ations',
  'able',
  'ful',
  'ment',
  'ments',
  'ity',
]

function syllable(random: Random): string {
  return pick(random, onsets) + pick(random, nuclei) + pick(random, codas)
}

function stem(random: Random): string {
  const syllables = 1 + below(random, 3)
  return Array.from({ length: syllables }, () => syllable(random)).join('')
}

/**
 * `size` different lower-case words, pronounceable and English-like, the likeliest first. Frequent words tend to be short, as
 * in real languages. The same seed gives the same words.
 */
export function vocabulary(size: number, seed: number): string[] {
  const random = seededRandom(seed)
  const words = new Set<string>()
  while (words.size < size) {
    const root = stem(random)
    for (let forms = 1 + below(random, 5); forms > 0 && words.size < size; forms--) {
      const word = root + pick(random, endings)
      if (word.length > 2) words.add(word)
    }
  }
  const placed = [...words].map(word => ({ word, place: word.length + random() * 8 }))
  return placed.sort((one, other) => one.place - other.place).map(({ word }) => word)
}

/**
 * Running totals of the chances of `size` ranks under Zipf's law with exponent 1: the chance of rank r is proportional to 1/r.
 * The last is 1.
 */
export function zipfTotals(size: number): Float64Array {
  const totals = new Float64Array(size)
  let sum = 0
  for (let rank = 1; rank <= size; rank++) {
    sum += 1 / rank
    totals[rank - 1] = sum
  }
  return totals.map(total => total / sum)
}

/** The place (from 0) in running totals that a number from 0 to 1 falls on, by bisection. */
export function placeOf(totals: Float64Array, number: number): number {
  let low = 0
  let high = totals.length - 1
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((totals[middle] ?? 1) > number) high = middle
    else low = middle + 1
  }
  return low
}
