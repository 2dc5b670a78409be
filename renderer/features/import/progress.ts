import type { Import } from '../../../main/contract/imports.ts'
import { words } from '../../strings/words.ts'

const ended = (one: Import) => one.imported + one.duplicates + one.failed

/** What an import is called: the names of what came, or the watched folder it came from. */
export const nameOf = ({ label, watchedId }: Import): string =>
  watchedId === null ? label : words.import.watched(label)

/** True while an import goes on. */
export const isRunning = ({ state }: Import): boolean => state === 'running' || state === 'listing'

/** How far an import is, from 0 to 1; undefined while its files are still being listed. */
export function shareOf(one: Import): number | undefined {
  if (one.state === 'listing' || one.files === 0) return undefined
  return Math.min(1, ended(one) / one.files)
}

/** Files of an import that have ended, well or not. */
export const endedOf = ended

/**
 * The imports as listed, each with its progress where that is newer, newest import first. The list is newer where it says
 * that an import has ended (or where more of its files have), because the last event may be older than the answer.
 */
export function withProgress(listed: readonly Import[], live: ReadonlyMap<number, Import>): Import[] {
  const known = new Map(listed.map(one => [one.id, one]))
  for (const [id, progress] of live) {
    const one = known.get(id)
    if (!one || (isRunning(one) && ended(progress) >= ended(one)) || !isRunning(progress)) known.set(id, progress)
  }
  return [...known.values()].sort((a, b) => b.id - a.id)
}
