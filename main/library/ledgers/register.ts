import type { Source } from '../../contract/sources.ts'
import { personsAcross } from '../../text/names/persons-across.ts'
import type { Reader } from '../database.ts'
import { listSources } from '../sources.ts'
import { folded, nameKey } from './speaker-key.ts'

/** Whom the key of a speaker stands for: the source of the register that has it among its names, else itself. */
export type ResolveSpeaker = (key: string) => { key: string; sourceId: number | null; name: string | null }

/** The keys under which a source of the register is found in texts: of its name and of every alias. */
export function keysOfSource({ name, aliases, kind }: Pick<Source, 'name' | 'aliases' | 'kind'>): string[] {
  const names = [name, ...aliases]
  if (kind === 'unnamed' || kind === 'document') return names.map(one => `${kind}:${folded(one)}`)
  return names.map(one => nameKey(one, null))
}

/**
 * Joins the keys of speakers: a surname is the one person among them, or in the register, that it can be, and names that one source of
 * the register has are one. A name that two sources have is left as it is.
 */
export function createSpeakerResolver(db: Reader, keys: Iterable<string>): ResolveSpeaker {
  const sources = listSources(db).map(source => ({ source, keys: keysOfSource(source) }))
  const joined = personsAcross([...keys, ...sources.flatMap(one => one.keys)])
  const byKey = new Map<string, Source | null>()
  for (const { source, keys: own } of sources) {
    for (const key of new Set(own.map(joined))) byKey.set(key, byKey.has(key) ? null : source)
  }
  return key => {
    const own = joined(key)
    const source = byKey.get(own)
    return source
      ? { key: `source:${source.id}`, sourceId: source.id, name: source.name }
      : { key: own, sourceId: null, name: null }
  }
}
