import { WrongUse } from './command.ts'
import type { LibraryClient } from './with-library.ts'

/** The ids of documents among the words of a command; at least `least`, each once. Throws WrongUse. */
export function readIds(words: readonly string[], least = 1): number[] {
  const ids = words.flatMap(word => word.split(',')).map(readId)
  if (new Set(ids).size < least) {
    const many = least === 1 ? 'the id of a document' : `the ids of ${least} documents or more`
    throw new WrongUse(`Give ${many}. “collate list” and “collate search” show them.`)
  }
  return [...new Set(ids)]
}

function readId(word: string): number {
  const id = Number(word)
  if (!Number.isSafeInteger(id) || id < 1)
    throw new WrongUse(`“${word}” is not the id of a document, which is a whole number.`)
  return id
}

/** A whole number given as an option; undefined where it was not given. Throws WrongUse. */
export function readNumber(name: string, given: string | undefined, least: number, most: number): number | undefined {
  if (given === undefined) return undefined
  const number = Number(given)
  if (Number.isSafeInteger(number) && number >= least && number <= most) return number
  throw new WrongUse(`--${name} takes a whole number from ${least} to ${most}.`)
}

/** Tells apart the documents that are there from those that are not. */
export async function splitKnown(
  client: LibraryClient,
  ids: number[],
): Promise<{ known: number[]; missing: number[] }> {
  const rows = await client.call('documents.rows', { ids })
  const there = new Set(rows.map(row => row.id))
  return { known: ids.filter(id => there.has(id)), missing: ids.filter(id => !there.has(id)) }
}
