import { rm } from 'node:fs/promises'
import { CollateError } from '../contract/failure.ts'
import { titleOfFileName } from './file-name-title.ts'
import type { FileReader } from './file-reader.ts'
import type { Extracted } from './service.ts'
import type { ImportStore, Outcome, TakenFile } from './store.ts'

export type ReadOneOptions = { owner: object; reader: FileReader; store: ImportStore; newStagingPath(): string }

/**
 * Reads one file to its end. What is wrong with the file is an outcome; what stops the whole import (disk, gone,
 * cancelled) is thrown, and leaves nothing staged.
 */
export async function readOne(
  file: TakenFile,
  { owner, reader, store, newStagingPath }: ReadOneOptions,
): Promise<Outcome> {
  const stagingPath = newStagingPath()
  const shownAs = file.shownAs ?? file.path
  try {
    const answer = await reader.read(owner, { path: file.path, shownAs, stagingPath })
    const stored = { fileId: file.id, path: shownAs, stagingPath, sha256: answer.sha256, bytes: answer.bytes }
    if (answer.status !== 'stored') return { ...stored, status: 'stored', extracted: answer }
    const known = await store.findBySha256(answer.sha256)
    if (known?.hasText) {
      await rm(stagingPath, { force: true })
      return { status: 'known', fileId: file.id, path: shownAs, documentId: known.documentId }
    }
    return { ...stored, status: 'stored', extracted: await extractStored(reader, owner, stagingPath, shownAs) }
  } catch (error) {
    await rm(stagingPath, { force: true })
    if (!(error instanceof CollateError) || error.code !== 'unreadable') throw error
    return { status: 'failed', fileId: file.id, reason: file.isTemporary ? uploadSentence(error) : error.message }
  }
}

/** The text of a stored original; a file that breaks its reader is kept without text. */
export async function extractStored(
  reader: FileReader,
  owner: object,
  path: string,
  shownAs: string,
  isPlain = false,
): Promise<Extracted> {
  try {
    return await reader.extract(owner, { path, shownAs, isPlain })
  } catch (error) {
    if (!(error instanceof CollateError) || error.code !== 'unreadable') throw error
    const reason = `${error.message} The original is kept.`
    return { status: 'no-text', format: 'unknown', title: titleOfFileName(shownAs), reason }
  }
}

/** An uploaded copy lies where nobody sees it; only dropping the file again helps. */
function uploadSentence({ message }: CollateError): string {
  return message.startsWith('The file is no longer there') ? 'Its uploaded copy is gone. Drop the file again.' : message
}
