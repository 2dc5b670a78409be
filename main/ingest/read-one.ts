import { rm } from 'node:fs/promises'
import { CollateError } from '../contract/failure.ts'
import { nothingKnown } from './extract.ts'
import type { FileReader, Owner } from './file-reader.ts'
import { noRoom, type Rooms } from './room.ts'
import type { Extracted, Request } from './service.ts'
import type { StagingPlace } from './staging-place.ts'
import type { ImportStore, Outcome, TakenFile } from './store.ts'

export type ReadOneOptions = {
  owner: Owner
  reader: FileReader
  store: ImportStore
  rooms: Rooms
  newPlace(): StagingPlace
}

/**
 * Reads one file to its end. What is wrong with the file is an outcome; what stops the whole import (disk, gone,
 * cancelled) is thrown, and leaves nothing staged.
 */
export async function readOne(
  file: TakenFile,
  { owner, reader, store, rooms, newPlace }: ReadOneOptions,
): Promise<Outcome> {
  const { stagingPath, partsFolder } = newPlace()
  const shownAs = file.shownAs ?? file.path
  const isPart = file.inside !== null
  try {
    // What is read at once has nothing inside; room is lent to what is read after.
    const request: Request = { path: file.path, shownAs, partsFolder, room: noRoom, known: file.inside?.known }
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
    const extracted = await rooms.lend(file.inside, room =>
      extractStored(reader, owner, { ...request, path: stagingPath, room }),
    )
    return { ...stored, isPart, extracted }
  } catch (error) {
    await rm(stagingPath, { force: true })
    await rm(partsFolder, { recursive: true, force: true })
    if (!(error instanceof CollateError) || error.code !== 'unreadable') throw error
    return { status: 'failed', fileId: file.id, reason: reasonFor(file, error) }
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
