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
  const meant = namedIn(source, names)
  return meant && meant.key !== '' ? meant.key : nameKey(source.name ?? source.text, language)
}

/** A source with the name that its words hold: "a spokesman, Ivan Petrov" is Ivan Petrov, in full as the text has him. */
export function withOwnName<S extends NonNullable<Source>>(source: S, text: string, names: readonly Named[]): S {
  const { kind, name, place } = source
  if (name !== null || place === null || kind === 'document' || kind === 'pronoun') return source
  const meant = kind === 'named' ? namedIn(source, names) : inApposition(place, text, names)
  return meant ? { ...source, kind: 'named', name: meant.full } : source
}

function namedIn({ place, name }: NonNullable<Source>, names: readonly Named[]): Named | undefined {
  const within = place ? names.filter(({ start, end }) => start < place.end && place.start < end) : []
  return (
    within.find(({ kind, full }) => kind === 'person' && (name === null || full === name)) ??
    names.find(({ full, text }) => name !== null && (full === name || text === name)) ??
    within.find(({ kind }) => kind === 'person') ??
    within[0]
  )
}

/** Who is of, for, from or against somebody is not that person. */
const belonging = /(?:^|\s)(?:of|for|to|by|with|from|against|about|у|от|для|из|с|о|об|к|по|против)\s+$/iu

/** A person who stands at the beginning of the words for a source, behind a comma in them, or ends them under a full name. */
function inApposition(place: { start: number; end: number }, text: string, names: readonly Named[]): Named | undefined {
  return names.find(({ kind, start, end, text: written, full }) => {
    if (kind !== 'person' || start < place.start || end > place.end) return false
    const before = text.slice(place.start, start)
    if (before.trim() === '' || /,\s*$/.test(before)) return true
    const isLast = /^[\s,]*$/.test(text.slice(end, place.end))
    return isLast && written === full && written.includes(' ') && !belonging.test(before)
  })
}

/** The key of a name that stands by itself, as it is written in the register of sources or by a person. */
export function nameKey(name: string, language: string | null): string {
  const [only, ...others] = readNames(name, language ?? (/[\u0400-\u04ff]/.test(name) ? 'ru' : 'en'))
  return only && others.length === 0 && only.key !== '' ? only.key : `name:${folded(name)}`
}

/** Words without regard to case and spaces. */
export const folded = (words: string) => words.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
