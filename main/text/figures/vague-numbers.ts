import type { Written } from './number.ts'
import type { Reading } from './reading.ts'
import { scaleAt, scaleTables } from './scales.ts'
import { entriesOf, wordTable } from './word-table.ts'

/** Vague numbers and the range that stands for each (e2e/corpus/figures/README.md). */
const vague = {
  en: wordTable<[number, number]>([
    ['dozens', [24, 100]],
    ['scores', [40, 100]],
    ['hundreds', [200, 1000]],
    ['thousands', [2000, 10_000]],
    ['millions', [2e6, 1e7]],
    ['billions', [2e9, 1e10]],
    ['tens', [20, 100]],
  ]),
  ru: wordTable<[number, number]>([
    ...entriesOf<[number, number]>('десятки десятков десятками десяткам', [20, 100]),
    ...entriesOf<[number, number]>('сотни сотен сотнями сотням', [200, 1000]),
    ...entriesOf<[number, number]>('тысячи тысячами тысячам', [2000, 10_000]),
    ...entriesOf<[number, number]>('миллионы миллионами миллионам', [2e6, 1e7]),
    ...entriesOf<[number, number]>('миллиарды миллиардами', [2e9, 1e10]),
  ]),
  kk: wordTable<[number, number]>([
    ...entriesOf<[number, number]>('ондаған', [20, 100]),
    ...entriesOf<[number, number]>('жүздеген', [200, 1000]),
    ...entriesOf<[number, number]>('мыңдаған', [2000, 10_000]),
    ...entriesOf<[number, number]>('миллиондаған', [2e6, 1e7]),
  ]),
} as const

const someOf = { en: /^(?:several|few)$/, ru: /^несколь/, kk: /^бірнеше$/ } as const

const oneScale: ReadonlyMap<number, [number, number]> = new Map([
  [12, [24, 100]],
  [10, [20, 100]],
  [100, [200, 1000]],
  [1e3, [2000, 10_000]],
  [1e6, [2e6, 1e7]],
  [1e9, [2e9, 1e10]],
])

/** «Свыше тысячи», «около сотни»: one, in the genitive. */
const singular = /^(?:свыше|более|больше|около|менее|меньше|порядка|до|чем|от)$/

/** "Dozens", "tens of thousands", "several hundred". */
export function vagueAt(reading: Reading, at: number): Written | null {
  const { words, language } = reading
  const word = words[at] ?? ''
  if (someOf[language].test(word)) {
    const scale = scaleAt(reading, at + 1)
    const range = scale === null ? undefined : oneScale.get(scale)
    return range ? vagueOf(at, at + 1, range) : null
  }
  if (language === 'ru' && /^(?:тысячи|сотни)$/.test(word) && singular.test(words[at - 1] ?? ''))
    return { ...vagueOf(at, at, [0, 0]), value: word === 'сотни' ? 100 : 1000, low: null, high: null, form: 'words' }
  const range = vague[language](word)[0]
  if (!range) return null
  const next = language === 'en' && words[at + 1] === 'of' ? at + 2 : at + 1
  const scale = next < words.length ? manyOf(words[next] ?? '', language) : null
  if (scale === null) return word === 'tens' ? null : vagueOf(at, at, range)
  return vagueOf(at, next, [range[0] * scale, range[1] * scale])
}

function manyOf(word: string, language: Reading['language']): number | null {
  if (language === 'en')
    return word === 'thousands' ? 1e3 : word === 'millions' ? 1e6 : word === 'billions' ? 1e9 : null
  const scale = scaleTables[language](word)[0]
  return scale !== undefined && scale >= 1000 ? scale : null
}

const vagueOf = (first: number, last: number, [low, high]: [number, number]): Written => {
  return { first, last, value: null, low, high, raw: low, scale: 1, form: 'vague' }
}
