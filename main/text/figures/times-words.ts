import type { Reading } from './reading.ts'

const ratios: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
  ['doubled', 2],
  ['tripled', 3],
  ['trebled', 3],
  ['quadrupled', 4],
  ['twofold', 2],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['tenfold', 10],
])

const russianRatios: ReadonlyMap<string, number> = new Map([
  ['вдвое', 2],
  ['втрое', 3],
  ['вчетверо', 4],
  ['впятеро', 5],
  ['вдесятеро', 10],
  ['удвоился', 2],
  ['удвоилась', 2],
  ['удвоилось', 2],
  ['удвоились', 2],
  ['утроился', 3],
  ['утроилась', 3],
  ['утроилось', 3],
  ['утроились', 3],
])

/** How many times a word says: «вдвое», "doubled"; null for other words. */
export const timesOf = (word: string, language: Reading['language']): number | null =>
  (language === 'ru' ? russianRatios.get(word) : language === 'en' ? ratios.get(word) : null) ?? null
