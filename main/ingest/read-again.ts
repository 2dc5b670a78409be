import { rm } from 'node:fs/promises'
import { basename } from 'node:path'
import { CollateError } from '../contract/failure.ts'
import type { importMethods, ReadAgain } from '../contract/imports.ts'
import type { Call, ParsedParamsOf } from '../contract/method.ts'
import { isCharset } from './charset.ts'
import type { FileReader } from './file-reader.ts'
import { extractStored } from './read-one.ts'
import { createRooms } from './room.ts'
import type { StagingPlace } from './staging-place.ts'
import type { ImportStore, OriginalToRead } from './store.ts'

export type ReadAgainParams = ParsedParamsOf<(typeof importMethods)['imports.readAgain']>

type Options = {
  reader: FileReader
  store: ImportStore
  newPlace(): StagingPlace
  /** An import has files that wait, and no more will come. */
  onParts(importId: number): Promise<unknown>
}

/** Reads stored originals again, one after the other: others wait for the same reader. Fails: invalid, cancelled. */
export async function readAgain(
  { ids, password, charset, plain }: ReadAgainParams,
  { signal }: Call,
  { reader, store, newPlace, onParts }: Options,
): Promise<ReadAgain[]> {
  if (charset !== undefined && !isCharset(charset))
    throw new CollateError('invalid', 'Collate does not know this character set. Choose another one.')
  const owner = {}
  const rooms = createRooms(store)
  signal.addEventListener('abort', () => reader.abandon(owner))
  const answers: ReadAgain[] = []
  let importId: number | null = null

  async function readOriginal(id: number, original: OriginalToRead): Promise<ReadAgain> {
    const { partsFolder } = newPlace()
    try {
      return await renew(id, original, partsFolder)
    } catch (error) {
      await rm(partsFolder, { recursive: true, force: true })
      throw error
    }
  }
  async function renew(id: number, original: OriginalToRead, partsFolder: string): Promise<ReadAgain> {
    const { path, shownAs, fileId, inside, eventId } = original
    const request = { path, shownAs, partsFolder, known: inside?.known, password, charset, isPlain: plain }
    const extracted = await rooms.lend(inside, room => extractStored(reader, owner, { ...request, room }))
    // Of a wrong password only the one who wrote it is told: what is known of the document is as it was.
    if (password !== undefined && extracted.status === 'no-text' && extracted.needs === 'password') {
      await rm(partsFolder, { recursive: true, force: true })
      return { id, outcome: 'unread', reason: extracted.reason, needs: extracted.needs }
    }
    if (extracted.parts.length > 0) importId ??= await startParts(shownAs, eventId)
    const { outcome, parts } = await store.renew({ id, importId, extracted, partsFolder, path: shownAs, fileId })
    if (parts === 0) await rm(partsFolder, { recursive: true, force: true })
    const reason = extracted.status === 'no-text' ? extracted.reason : null
    return { id, outcome, reason: outcome === 'gone' ? gone : reason, needs: extracted.needs }
  }
  /** An import for what is inside: there is nothing to walk. */
  async function startParts(shownAs: string, eventId: number | null): Promise<number> {
    const started = await store.createImport({ items: [], eventId, label: basename(shownAs) || shownAs })
    await store.setListed(started)
    return started
  }

  try {
    for (const id of ids) {
      if (signal.aborted) throw new CollateError('cancelled', 'Cancelled. What was read until then is kept.')
      const original = await store.findOriginal(id)
      answers.push(original ? await readOriginal(id, original) : { id, outcome: 'gone', reason: gone, needs: null })
    }
    return answers
  } finally {
    if (importId !== null) await onParts(importId)
  }
}

const gone = 'This document is gone. It may have been deleted for good.'
