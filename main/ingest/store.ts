import type { Import, ImportFile } from '../contract/imports.ts'
import type { Known } from './format.ts'
import type { Extracted } from './service.ts'

/** What `imports.start` was asked for, kept so that an import can be resumed. */
export type ImportItem = { path: string; shownAs?: string | undefined; isTemporary?: boolean | undefined }

/** A file that the walk found; with a reason it has failed already (a folder without permission, a link outside). */
export type FoundFile = ImportItem & { reason?: string }

/** A file taken from the queue to be read. */
export type TakenFile = {
  id: number
  path: string
  shownAs: string | null
  isTemporary: boolean
  /** For what was inside another file: how deep, in which file that was imported by itself, and what its container knows of it. */
  inside: { depth: number; topFile: number; known: Known } | null
}

/** How reading one file ended. */
export type Outcome =
  | { status: 'failed'; fileId: number; reason: string }
  /** The bytes are those of a document that was here before; its text was not read again. */
  | { status: 'known'; fileId: number; path: string; documentId: number; isPart: boolean }
  | Stored

/** A file whose bytes lie at `stagingPath`, to become a document. */
export type Stored = {
  status: 'stored'
  fileId: number
  /** Kept as the origin. */
  path: string
  /** The staged original: renamed into its place, or deleted when the bytes repeat a document. */
  stagingPath: string
  /** Where what was inside it lies. */
  partsFolder: string
  sha256: string
  bytes: number
  /** Its text, or why there is none. */
  extracted: Extracted
  isPart: boolean
}

export type Pasted = Pick<Stored, 'stagingPath' | 'sha256' | 'bytes' | 'extracted'> & {
  eventId: number | null
  address: string | null
  retrievedAt: number | null
}

/** Files as they stand after a commit, and how many more the import has by it. */
export type Committed = { files: ImportFile[]; parts: number }

/** `isWatched`: its files come from a watched folder, one by one; nobody waits for them. */
export type StartedImport = { items: ImportItem[]; isListed: boolean; isWatched: boolean }

/** A document's original, to be read again. `fileId` is the file of an import that it was, where it was inside another one. */
export type OriginalToRead = {
  path: string
  shownAs: string
  eventId: number | null
  fileId: number | null
  inside: TakenFile['inside']
}

/** A new reading of a document; without an import, what was inside it is not wanted. */
export type Renewing = {
  id: number
  importId: number | null
  extracted: Extracted
  partsFolder: string
  path: string
  fileId: number | null
}
/** How it ended, and how many files the import has by it. */
export type Renewed = { outcome: 'renewed' | 'same' | 'unread' | 'gone'; parts: number }

/**
 * The library as the import queue sees it: each function is one transaction on the writer thread. What is answered is
 * durable against the end of any process.
 */
export type ImportStore = {
  createImport(start: { items: ImportItem[]; eventId: number | null; label: string }): Promise<number>
  /** The items of an import and whether its folders were walked to the end. Fails: not-found. */
  getImport(importId: number): Promise<StartedImport>
  /** The imports that are paused, the oldest first. */
  listPaused(): Promise<number[]>
  /** Every path that an import has recorded. */
  getImportPaths(importId: number): Promise<string[]>
  addFiles(importId: number, files: FoundFile[]): Promise<ImportFile[]>
  /** The folders are walked: nothing is added any more. */
  setListed(importId: number): Promise<void>
  setImportState(importId: number, state: Import['state']): Promise<void>
  /** The next waiting files, in order, which are `reading` from now on. */
  takeFiles(importId: number, limit: number): Promise<TakenFile[]>
  /** Puts files back that were taken and not read. */
  giveBack(importId: number, fileIds: number[]): Promise<void>
  /** Failed files (or the one) wait again; how many they are. */
  retryFiles(importId: number, fileId?: number): Promise<number>
  /** The import as it stands; `msLeft` is null. Fails: not-found. */
  countImport(importId: number): Promise<Import>
  /** Bytes and number of all that was taken out of a file of an import so far, at any depth. */
  countParts(topFile: number): Promise<{ bytes: number; parts: number }>
  /** The document with these bytes, and whether it has text. */
  findBySha256(sha256: string): Promise<{ documentId: number; hasText: boolean } | null>
  /**
   * Makes documents of what was read, in one transaction with the states of the files, and answers the files as they now
   * stand, in the order given: `imported`, `duplicate` (with the document it repeats) or `failed` (with a document when
   * the original is kept without text). What was inside of them waits as files of the import from then on; `parts` is how many.
   */
  commit(importId: number, outcomes: Outcome[]): Promise<Committed>
  /** A document's original; null for a document that is gone. */
  findOriginal(documentId: number): Promise<OriginalToRead | null>
  /** Makes a new reading a document's, as a new version of its text where that is another one. */
  renew(renewing: Renewing): Promise<Renewed>
  commitPasted(pasted: Pasted): Promise<{ status: 'imported' | 'duplicate'; documentId: number }>
}
