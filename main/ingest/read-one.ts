import { rm } from 'node:fs/promises'
import { CollateError } from '../contract/failure.ts'
import { nothingKnown } from './extract.ts'
import type { FileReader, Owner } from './file-reader.ts'
import { deepestPart, largestExpansion, mostParts, mostPartsOfTop } from './limits.ts'
import type { Extracted, Request, Room } from './service.ts'
import type { StagingPlace } from './staging-place.ts'
import type { ImportStore, Outcome, TakenFile } from './store.ts'

export type ReadOneOptions = { owner: Owner; reader: FileReader; store: ImportStore; newPlace(): StagingPlace }

/** What may be taken out of a file that was imported by itself. */
export const wholeRoom: Room = { bytes: largestExpansion, parts: mostParts }

/**
 * Reads one file to its end. What is wrong with the file is an outcome; what stops the whole import (disk, gone,
 * cancelled) is thrown, and leaves nothing staged.
 */
export async function readOne(file: TakenFile, { owner, reader, store, newPlace }: ReadOneOptions): Promise<Outcome> {
  const { stagingPath, partsFolder } = newPlace()
  const shownAs = file.shownAs ?? file.path
  const isPart = file.inside !== null
  try {
    const room = await roomFor(file, store)
    const request: Request = { path: file.path, shownAs, partsFolder, room, known: file.inside?.known }
    const { sha256, bytes, ...answer } = await reader.read(owner, { ...request, stagingPath })
    const stored = {
      status: 'stored',
      fileId: file.id,
      path: shownAs,
      stagingPath,
      partsFolder,
      sha256,
      bytes,
    } as const
    if (answer.status !== 'stored') return { ...stored, isPart, extracted: answer }
    const known = await store.findBySha256(sha256)
    if (known?.hasText) {
      await rm(stagingPath, { force: true })
      return { status: 'known', fileId: file.id, path: shownAs, documentId: known.documentId, isPart }
    }
    return { ...stored, isPart, extracted: await extractStored(reader, owner, { ...request, path: stagingPath }) }
  } catch (error) {
    await rm(stagingPath, { force: true })
    await rm(partsFolder, { recursive: true, force: true })
    if (!(error instanceof CollateError) || error.code !== 'unreadable') throw error
    return { status: 'failed', fileId: file.id, reason: reasonFor(file, error) }
  }
}

/** What is inside of what is inside shares the room of the file that was imported. */
export async function roomFor({ inside }: Pick<TakenFile, 'inside'>, store: ImportStore): Promise<Room> {
  if (!inside) return wholeRoom
  if (inside.depth >= deepestPart) return { bytes: 0, parts: 0 }
  const used = await store.countParts(inside.topFile)
  return {
    bytes: Math.max(0, largestExpansion - used.bytes),
    parts: Math.min(mostParts, Math.max(1, mostPartsOfTop - used.parts)),
  }
}

/** The text of a stored original; a file that breaks its reader is kept without text. */
export async function extractStored(reader: FileReader, owner: Owner, request: Request): Promise<Extracted> {
  try {
    return await reader.extract(owner, request)
  } catch (error) {
    if (!(error instanceof CollateError) || error.code !== 'unreadable') throw error
    await rm(request.partsFolder, { recursive: true, force: true })
    return {
      status: 'no-text',
      ...nothingKnown(request.shownAs, 'unknown'),
      reason: `${error.message} The original is kept.`,
    }
  }
}

/** An uploaded copy, or one taken out of a container, lies where nobody sees it. */
function reasonFor({ isTemporary, inside }: TakenFile, { message }: CollateError): string {
  if (!isTemporary || !message.startsWith('The file is no longer there')) return message
  return inside
    ? 'It is not laid out for reading any more. Read again the document that it is inside of.'
    : 'Its uploaded copy is gone. Drop the file again.'
}
