import { readdirSync, readFileSync } from 'node:fs'
import { analyseText } from '../main/text/analyse.ts'
import { type Benchmark, type Figures, wholeNumber } from './benchmark.ts'
import { median, quantile } from './middle.ts'

const folder = new URL('../assets/sample/', import.meta.url)
const words = 600
/** A day to count from, so that every date is resolved. */
const date = '2005-12-07'

/** Time to read one text whole, its names, dates, figures and attributions, of about 600 words: sample accounts one after another, each cut anew. */
export const analyseSpeed: Benchmark = {
  options: { rounds: 'how often each text is read (200)' },
  operands: [],
  async run(given, say) {
    const rounds = wholeNumber(given, 'rounds', 200)
    const result: Figures = {}
    const all: number[] = []
    for (const language of ['en', 'ru', 'kk']) {
      const texts = reportsOf(language)
      const times: number[] = []
      for (let round = 0; round < rounds; round++)
        for (const text of texts) {
          const start = performance.now()
          analyseText(text, language, date)
          times.push(performance.now() - start)
        }
      // The first reading takes in the word lists; an import pays for that once.
      const warm = times.slice(texts.length)
      all.push(...warm)
      result[`collate.${language}.medianMs`] = median(warm)
      result[`collate.${language}.p95Ms`] = quantile(warm, 0.95)
      result[`collate.${language}.firstMs`] = times[0] ?? Number.NaN
      say(`${language}: ${texts.length} texts of ${words} words`)
    }
    return { 'collate.medianMs': median(all), 'collate.p95Ms': quantile(all, 0.95), ...result }
  },
}

/** Texts of 600 words in a language, out of the sample accounts and the labelled ones, one after another. */
export function reportsOf(language: string): string[] {
  const accounts = readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .map(name => readFileSync(new URL(name, folder), 'utf8'))
    .filter(text => languageOf(text) === language)
  const pieces = accounts.join('\n\n').split(/(?<=\s)/)
  const texts: string[] = []
  for (let at = 0; at < Math.max(1, pieces.length - words / 2); at += words)
    texts.push(pieces.slice(at, at + words).join('') + (pieces.length < words ? pieces.join('').slice(0, 2000) : ''))
  return texts
}

const languageOf = (text: string) => (/[әғқңөұүһ]/.test(text) ? 'kk' : /[а-я]/.test(text) ? 'ru' : 'en')
