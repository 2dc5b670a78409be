import { numerals } from '../text/lexicon/numerals.ts'
import type { WrittenFigure } from '../text/written-figures.ts'

/** Other ways to write a figure that the index knows as one word: in millions, in words; of a date its day. Folded forms. */
export function figureForms({ value, unit }: WrittenFigure, written: string): string[] {
  if (unit === 'date') {
    const [year = '', , day = ''] = value.split('-')
    return day === '' ? [year] : [...new Set([String(Number(day)), day])]
  }
  const number = Number(value)
  const scaled = [1e3, 1e6, 1e9].map(scale => number / scale).filter(one => one >= 1 && Number.isInteger(one * 100))
  return [...new Set([written, value, ...scaled.map(String), ...wordsOfNumber(value)])]
}

/** The words for a number in English, Russian and Kazakh. */
function wordsOfNumber(value: string): string[] {
  const line = numerals.split('\n').find(one => one.startsWith(`${value} |`))
  return line?.split(/[\s|]+/).filter(word => /^\p{L}+$/u.test(word)) ?? []
}
