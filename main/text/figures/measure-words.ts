import { foldWord } from '../normalise.ts'
import { measureLines } from './measure-lexicon.ts'
import type { Reading } from './reading.ts'
import { type WordTable, wordTable } from './word-table.ts'

/** How a word of the lexicon stands to its number (measure-lexicon.ts). */
export type MeasureRole = 'n' | 'w' | 'v' | 's'
/** A word, or words, of the lexicon: `rest` are the patterns behind the first word of a phrase. */
export type MeasureEntry = { key: string; kinds: string; role: MeasureRole; rest: readonly string[] }
/** Where a measure stands in a sentence, from token `first` to `last`. */
export type MeasurePlace = { key: string; kinds: string; role: MeasureRole; first: number; last: number }

const columns = { en: 3, ru: 4, kk: 5 } as const
const tables = new Map<Reading['language'], WordTable<MeasureEntry>>()

function tableOf(language: Reading['language']): WordTable<MeasureEntry> {
  const known = tables.get(language)
  if (known) return known
  const entries: [string, MeasureEntry][] = []
  for (const line of measureLines.trim().split('\n')) {
    const fields = line.split('|').map(field => field.trim())
    const [key = '', kinds = '', role = ''] = fields
    for (const phrase of (fields[columns[language]] ?? '').split(/\s+/).filter(word => word !== '')) {
      const [first = '', ...rest] = phrase.split('+').map(foldPattern)
      entries.push([first, { key, kinds, role: role as MeasureRole, rest }])
    }
  }
  const table = wordTable(entries)
  tables.set(language, table)
  return table
}

const foldPattern = (word: string) => (word.endsWith('*') ? `${foldWord(word.slice(0, -1))}*` : foldWord(word))

const matches = (word: string | undefined, pattern: string) =>
  word !== undefined && (pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern)

/** The words of a sentence that say what a figure may measure, in order; at one place every reading of it. */
export function measuresIn(
  { words, language }: Reading,
  { first, end }: { first: number; end: number },
): MeasurePlace[] {
  const table = tableOf(language)
  const places: MeasurePlace[] = []
  for (let at = first; at < end; at++)
    for (const { key, kinds, role, rest } of table(words[at] ?? '')) {
      if (
        rest.length > 0 &&
        (at + rest.length >= end || !rest.every((pattern, step) => matches(words[at + 1 + step], pattern)))
      )
        continue
      places.push({ key, kinds, role, first: at, last: at + rest.length })
    }
  return places
}

/** Whether the lexicon has a word. */
export const isMeasureWord = (word: string, language: Reading['language']): boolean =>
  tableOf(language)(word).length > 0

/** The key of a word that is counted ("miners", «горняков»: workers) in a language; null where the lexicon has none. */
export function measureKeyOf(word: string, language: string | null): string | null {
  const primary = language?.split('-')[0]
  const known = primary === 'ru' || primary === 'kk' ? primary : 'en'
  const entry = tableOf(known)(word).find(({ role, rest }) => (role === 'n' || role === 'w') && rest.length === 0)
  return entry?.key ?? null
}
