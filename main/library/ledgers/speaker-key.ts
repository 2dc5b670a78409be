import type { LedgerAttribution } from '../../contract/ledgers.ts'
import type { Named } from '../../text/names/named.ts'
import { readNames } from '../../text/names/read-names.ts'

type Source = LedgerAttribution['source']

/**
 * What joins a source across documents: the key of its name (`readNames`), or the words by which one who is not named is called. Null of
 * nobody, and of a pronoun that is followed to no name. `names` are those of the text.
 */
export function speakerKey(source: Source, language: string | null, names: readonly Named[]): string | null {
  if (source === null || (source.kind === 'pronoun' && source.name === null)) return null
  if (source.kind === 'unnamed' || source.kind === 'document') return `${source.kind}:${folded(source.text)}`
  const { place, name } = source
  const within = place ? names.filter(({ start, end }) => start < place.end && place.start < end) : []
  const meant =
    within.find(({ kind }) => kind === 'person') ??
    within[0] ??
    names.find(({ full, text }) => name !== null && (full === name || text === name))
  return meant && meant.key !== '' ? meant.key : nameKey(name ?? source.text, language)
}

/** The key of a name that stands by itself, as it is written in the register of sources or by a person. */
export function nameKey(name: string, language: string | null): string {
  const [only, ...others] = readNames(name, language ?? (/[\u0400-\u04ff]/.test(name) ? 'ru' : 'en'))
  return only && others.length === 0 && only.key !== '' ? only.key : `name:${folded(name)}`
}

/** Words without regard to case and spaces. */
export const folded = (words: string) => words.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
