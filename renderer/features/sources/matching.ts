import type { Source } from '../../../main/contract/sources.ts'
import { compareNames } from '../../ui/formats.ts'

/** Letters without case and accents, for comparing what is typed with names; й and ё stay letters of their own. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{Mn}+/gu, '')
    .normalize('NFC')
    .toLocaleLowerCase()
    .trim()
}

/**
 * Sources whose name or another name of theirs holds what is typed, at most `limit`: names that begin with it first, then
 * words that begin with it, then the rest; the often quoted before the rarely quoted.
 */
export function matchSources(sources: readonly Source[], typed: string, limit = 50): Source[] {
  const wanted = foldName(typed)
  return sources
    .map(source => ({ source, rank: rankOf(source, wanted) }))
    .filter(({ rank }) => rank < 3)
    .sort(
      (a, b) => a.rank - b.rank || b.source.passages - a.source.passages || compareNames(a.source.name, b.source.name),
    )
    .slice(0, limit)
    .map(({ source }) => source)
}

function rankOf(source: Source, wanted: string): number {
  if (wanted === '') return 0
  return Math.min(
    ...[source.name, ...source.aliases].map(foldName).map(name => {
      if (name.startsWith(wanted)) return 0
      if (name.split(/[\s\-.]+/u).some(word => word.startsWith(wanted))) return 1
      return name.includes(wanted) ? 2 : 3
    }),
  )
}

/** True where a source has exactly this name, or knows it as another name of itself. */
export function isNamed(source: Source, typed: string): boolean {
  const wanted = foldName(typed)
  return [source.name, ...source.aliases].some(name => foldName(name) === wanted)
}

/** Names as written in one field, separated by commas or semicolons: trimmed, none twice. */
export function splitAliases(written: string): string[] {
  const names = written.split(/[,;\n]/u).map(name => name.trim())
  return [...new Set(names)].filter(name => name !== '')
}
