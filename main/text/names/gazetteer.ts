import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import kazakh from 'i18n-iso-countries/langs/kk.json' with { type: 'json' }
import russian from 'i18n-iso-countries/langs/ru.json' with { type: 'json' }
import { foldWord } from '../normalise.ts'
import { organisations } from './gazetteer/organisations.ts'
import { regions } from './gazetteer/regions.ts'
import { towns } from './gazetteer/towns.ts'
import type { NameKind } from './named.ts'
import { phraseForms } from './russian-cases.ts'

/** What a name of the lists names: its kind, its key across languages, its nominative. */
export type Entry = {
  kind: NameKind
  key: string
  full: string /** Letters that stand for words: OSCE. */
  isLetters: boolean
}
/** Entries by the folded words of a name in any case, joined by spaces; and how many words names have that begin with a word. */
export type Gazetteer = { entries: Map<string, Entry>; longest: Map<string, number> }
type Language = 'en' | 'ru' | 'kk'

const read: Partial<Record<Language, Gazetteer>> = {}
const official: Readonly<Record<Language, Readonly<Record<string, string | readonly string[]>>>> = {
  en: english.countries,
  ru: russian.countries,
  kk: kazakh.countries,
}
const columns: Readonly<Record<Language, number>> = { en: 0, ru: 1, kk: 2 }
/** Words of more than these are no names of countries that a reporter writes. */
const mostWords = 5

/** The places and organisations that are known by their names in a language; in others than Russian and Kazakh in English. Made once. */
export function gazetteerOf(language: string | null): Gazetteer {
  const known = language === 'ru' || language === 'kk' ? language : 'en'
  read[known] ??= readGazetteer(known)
  return read[known]
}

/** The words of a name as they are looked up: folded, without points. */
export const phraseOf = (name: string): string[] => name.trim().split(/\s+/).map(foldName)
/** A written word of a name folded, its hyphens kept. */
export function foldName(word: string): string {
  const lower = word.toLowerCase()
  if (isPlain.test(lower)) return lower.replaceAll('ё', 'е')
  return lower.includes('-') ? lower.split('-').map(foldWord).join('-') : foldWord(lower)
}

/** Letters that folding leaves as they are, but for ё. */
const isPlain = /^[a-zа-яёәғқңөұүһі-]+$/

function readGazetteer(language: Language): Gazetteer {
  const gazetteer: Gazetteer = { entries: new Map(), longest: new Map() }
  for (const [code, names] of Object.entries(official[language])) {
    for (const name of [names].flat())
      addName(gazetteer, name.replace(/ \(.*|,.*/, ''), place(`l:${code}`, name.replace(/ \(.*|,.*/, '')), language)
  }
  for (const list of [regions, towns]) addList(gazetteer, list, 'place', language)
  addList(gazetteer, organisations, 'organisation', language)
  return gazetteer
}

const place = (key: string, full: string): Entry => ({ kind: 'place', key, full, isLetters: isLetters(full) })

const isLetters = (name: string) => /^[\p{Lu}.]+$/u.test(name)

function addList(gazetteer: Gazetteer, list: string, kind: NameKind, language: Language) {
  for (const line of list.trim().split('\n')) {
    const [, code = '', rest = line] = /^([A-Z]{2})?\s*: (.*)$/.exec(line) ?? []
    const names = rest.split('|').map(column => column.split(',').map(name => name.trim()))
    const first = names[0]?.[0] || names[1]?.[0] || ''
    const key = code === '' ? `${kind === 'place' ? 'l' : 'o'}:${phraseOf(first).join('-')}` : `l:${code}`
    const own = (names[columns[language]] ?? []).filter(name => name !== '')
    // Kazakh often writes a town as Russian does; Latin letters stay what they are in every language.
    const written = own.length > 0 || kind !== 'place' ? own : (names[1] ?? names[0] ?? [])
    const spelled = kind === 'organisation' && language !== 'en' ? [...written, ...(names[0] ?? [])] : written
    for (const name of spelled)
      if (name !== '')
        addName(gazetteer, name, { kind, key, full: spelled[0] ?? name, isLetters: isLetters(name) }, language)
  }
}

function addName({ entries, longest }: Gazetteer, name: string, entry: Entry, language: Language) {
  const words = name.replace(/['’]s(?= )/g, '').split(' ')
  if (words.length > mostWords + 6) return
  const isDeclined = language === 'ru' && /\p{Script=Cyrillic}/u.test(name) && !/^\p{Lu}{2,}$/u.test(name)
  for (const form of isDeclined ? phraseForms(words, foldName) : [words.map(foldName).join(' ')]) {
    const first = form.split(' ')[0] ?? ''
    if (!entries.has(form) || entry.kind === 'organisation') entries.set(form, entry)
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length))
  }
}
