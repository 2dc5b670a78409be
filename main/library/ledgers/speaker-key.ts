import type { LedgerAttribution } from '../../contract/ledgers.ts'

type Source = LedgerAttribution['source']

/**
 * What joins a source across documents: the key of its name, or the words by which one who is not named is called. Null of nobody, and
 * of a pronoun that is followed to no name.
 */
export function speakerKey(source: Source, language: string | null): string | null {
  if (source === null || (source.kind === 'pronoun' && source.name === null)) return null
  if (source.name !== null) return nameKey(source.name, language)
  return source.kind === 'named' ? nameKey(source.text, language) : `${source.kind}:${folded(source.text)}`
}

/** The key of a name as it is written in one language: what `speakerKey` has for a source of that name. */
export function nameKey(name: string, _language: string | null): string {
  return `name:${folded(name)}`
}

const folded = (words: string) => words.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
