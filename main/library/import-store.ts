import { rmSync } from 'node:fs'
import { basename } from 'node:path'
import type { Committed, Outcome, Pasted, Stored } from '../ingest/store.ts'
import { type AddedDocument, createDocumentAdder, type NewDocument } from './add-documents.ts'
import { createImportParts } from './import-parts.ts'
import { createImportRecords, type FileEnd } from './import-records.ts'
import { type PartOrigin, partOriginFinder } from './part-origins.ts'
import { createTextRenewer } from './renew-text.ts'
import { watchedOriginFinder } from './watched-origins.ts'
import type { Writing } from './writing.ts'

type Known = Extract<Outcome, { status: 'known' }>
type Read = Pick<Stored, 'stagingPath' | 'sha256' | 'bytes' | 'extracted'>
type Surroundings = Pick<NewDocument, 'importId' | 'eventId' | 'origin'>

/** The import queue's store on the writer thread: records of imports, and documents made of what was read. */
export function createImportStore(writing: Writing) {
  const { db, announce } = writing
  const parts = createImportParts(db, writing.folder)
  const records = createImportRecords(db, parts)
  const addDocuments = createDocumentAdder(writing)
  const hasPart = partOriginFinder(db)
  const { findOriginal, renew } = createTextRenewer(writing, parts)
  const findDocument = db.prepare('select trashed_at is not null as isTrashed from documents where id = ?')
  const findHash = db.prepare('select id as documentId, unreadable is null as hasText from documents where sha256 = ?')
  const findOwn = db.prepare('select document_id from import_files where id = ?').pluck()
  const ownDocument = (fileId: number) => (findOwn.get(fileId) as number | null | undefined) ?? null
  const hasWatched = watchedOriginFinder(db)
  const addOrigin = db.prepare(`
    insert into origins (document_id, import_id, kind, path, imported_at, parent_id, part_name, part_place)
    values (?, ?, ?, ?, ?, ?, ?, ?)`)

  function endKnown(importId: number, { fileId, documentId, path, isPart }: Known): FileEnd {
    const part = isPart ? parts.originOf(fileId) : null
    if (isPart && !part) return endOrphan(fileId)
    const known = findDocument.get(documentId) as { isTrashed: number } | undefined
    if (!known)
      return {
        fileId,
        state: 'failed',
        documentId: null,
        reason: 'The document it repeats was deleted meanwhile. Try it again.',
      }
    if (part && hasPart(documentId, part)) return { fileId, state: 'duplicate', documentId, reason: null }
    if (!part && hasWatched(documentId, path, importId))
      return { fileId, state: 'duplicate', documentId, reason: known.isTrashed ? inTrash : null }
    const inside = part ? [part.parentId, part.name, part.place] : [null, null, null]
    addOrigin.run(documentId, importId, part ? 'part' : 'file', path, Date.now(), ...inside)
    return { fileId, state: 'duplicate', documentId, reason: known.isTrashed ? inTrash : null }
  }

  return {
    createImport: (start: Parameters<typeof records.createImport>[0]) => records.createImport(start),
    getImport: (importId: number) => records.getItems(importId),
    getImportPaths: (importId: number) => records.getPaths(importId),
    listPaused: () => records.listPaused(),
    addFiles: (importId: number, files: Parameters<typeof records.addFiles>[1]) => records.addFiles(importId, files),
    setListed: (importId: number) => records.setListed(importId),
    setImportState(importId: number, state: Parameters<typeof records.setState>[1]) {
      records.setState(importId, state)
      announce(['imports'])
    },
    takeFiles: (importId: number, limit: number) => records.take(importId, limit),
    giveBack: (importId: number, fileIds: number[]) => records.giveBack(importId, fileIds),
    retryFiles: (importId: number, fileId?: number) => records.retry(importId, fileId),
    countImport: (importId: number) => records.count(importId),
    findBySha256(sha256: string) {
      const found = findHash.get(sha256) as { documentId: number; hasText: number } | undefined
      return found ? { documentId: found.documentId, hasText: found.hasText === 1 } : null
    },
    countParts: (topFile: number) => parts.countInside(topFile),
    /** One transaction: documents, their postings, and the states of their files. Answers the files in the order given. */
    commit(importId: number, outcomes: Outcome[]): Committed {
      const eventId = records.getEvent(importId)
      const stored = outcomes.filter(outcome => outcome.status === 'stored')
      const documents: NewDocument[] = []
      const placeOf = new Map<Stored, number>()
      for (const outcome of stored) {
        const part = outcome.isPart ? parts.originOf(outcome.fileId) : null
        // What it was inside of was deleted for good meanwhile, and it with it.
        if (outcome.isPart && !part) continue
        placeOf.set(outcome, documents.length)
        documents.push(toDocument(outcome, { importId, eventId, origin: fileOrigin(outcome.path, part) }))
      }
      let partsAdded = 0
      const withoutUse = new Set(stored)
      addDocuments(documents, added => {
        const ends = outcomes.map(outcome => {
          if (outcome.status === 'failed') return { ...outcome, state: 'failed', documentId: null } as const
          if (outcome.status === 'known') return endKnown(importId, outcome)
          const place = placeOf.get(outcome)
          if (place === undefined) return endOrphan(outcome.fileId)
          const { status, id, ...rest } = added[place] as AddedDocument
          // Those of a file that was here before were taken out then.
          if (status === 'imported') {
            partsAdded += parts.add(importId, outcome, id)
            withoutUse.delete(outcome)
          }
          return endStored(outcome, { status, id, ...rest }, ownDocument(outcome.fileId))
        })
        records.end(ends)
      })
      for (const outcome of withoutUse) {
        rmSync(outcome.partsFolder, { recursive: true, force: true })
        if (!placeOf.has(outcome)) rmSync(outcome.stagingPath, { force: true })
      }
      return {
        files: outcomes.map(({ fileId }) => records.getFile(fileId)).filter(file => file !== null),
        parts: partsAdded,
      }
    },
    findOriginal,
    renew,
    commitPasted({ eventId, address, retrievedAt, ...read }: Pasted) {
      const origin = { kind: 'pasted', path: null, address, retrievedAt, part: null } as const
      const [added] = addDocuments([toDocument(read, { importId: null, eventId, origin })])
      return { status: added?.status ?? 'imported', documentId: added?.id ?? 0 }
    },
  }
}

const inTrash = 'The same file is already in the library, in the trash. Restore it there.'

const fileOrigin = (path: string, part: PartOrigin | null): NewDocument['origin'] => ({
  ...{ kind: part ? 'part' : 'file', path, address: null, retrievedAt: null, part },
})

const endOrphan = (fileId: number): FileEnd => ({
  ...{ fileId, state: 'failed', documentId: null },
  reason: 'What it was inside of was deleted meanwhile.',
})

/** A file without readable text is kept as a document, and said to have failed with the reason. */
function endStored(
  { fileId, extracted }: Stored,
  { status, id, isTrashed }: AddedDocument,
  ownDocument: number | null,
): FileEnd {
  // Tried again, a file without text meets the document it was kept as: that is not a duplicate.
  if (status === 'duplicate' && id !== ownDocument)
    return { fileId, state: 'duplicate', documentId: id, reason: isTrashed ? inTrash : null }
  if (extracted.status === 'no-text') return { fileId, state: 'failed', documentId: id, reason: extracted.reason }
  return { fileId, state: 'imported', documentId: id, reason: null }
}

function toDocument({ stagingPath, sha256, bytes, extracted }: Read, around: Surroundings): NewDocument {
  const stored = { original: basename(stagingPath), sha256, bytes, ...around }
  const { address, status: _, parts: __, ...described } = extracted
  const origin = { ...around.origin, address: around.origin.address ?? address }
  if ('text' in described) return { ...stored, ...described, origin, unreadable: null }
  const { reason, ...known } = described
  return { ...stored, ...known, origin, text: null, words: 0, marks: [], unreadable: reason }
}
