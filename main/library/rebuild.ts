import { CollateError } from '../contract/failure.ts'
import { createIndexWriter, type IndexWriter } from '../search/index-writer.ts'
import { beginNextIndex, dropNextIndex, takeNextIndex } from '../search/rebuild-index.ts'
import type { Writer } from './database.ts'
import { indexedDocumentLoader } from './reindex.ts'

/** So many documents are indexed in one transaction, some 200 ms; other calls come through between. */
const pieceSize = 100

/** Told how many documents of how many are indexed anew. */
type AfterPiece = (done: number, total: number) => Promise<void>

/** An index under way: documents up to `reached` are in it; of those, `changed` are to be put into it again. */
type Underway = { next: IndexWriter; reached: number; changed: Set<number> }

/**
 * Builds the index anew beside the one that answers, and swaps them in one transaction. What a crash leaves of it is thrown away by
 * `discard` at the next opening.
 */
export function createRebuilder(db: Writer) {
  const current = createIndexWriter(db)
  const load = indexedDocumentLoader(db)
  const following = db.prepare('select id from documents where id > ? order by id limit ?').pluck()
  const count = db.prepare('select count(*) from documents').pluck()
  let isBuilding = false
  let completed = 0
  let underway: Underway | undefined

  /** The index that answers, as everyone writes to it: what changes meanwhile is remembered. */
  const index: IndexWriter = {
    ...current,
    put(documents) {
      current.put(documents)
      for (const { id } of documents) if (underway && id <= underway.reached) underway.changed.add(id)
    },
    remove(id) {
      current.remove(id)
      // Its words must be gone from the file when Delete for good answers: the next index goes as a whole, and is begun again.
      if (underway) dropNextIndex(db)
      underway = undefined
    },
  }

  const begin = db.transaction((): Underway => ({ next: beginNextIndex(db), reached: 0, changed: new Set() }))

  function putEach({ next }: Underway, ids: readonly number[]) {
    next.put(ids.map(load).filter(document => document !== undefined))
  }
  /** Indexes the next piece, of new documents or of changed ones; false when so few are left that they can go with the swap. */
  const putPiece = db.transaction((building: Underway): boolean => {
    const ids = following.all(building.reached, pieceSize) as number[]
    if (ids.length > 0) {
      putEach(building, ids)
      building.reached = ids.at(-1) ?? building.reached
      return true
    }
    if (building.changed.size <= pieceSize) return false
    const some = [...building.changed].slice(0, pieceSize)
    putEach(building, some)
    for (const id of some) building.changed.delete(id)
    return true
  })
  const swap = db.transaction((building: Underway) => {
    putEach(building, [...building.changed])
    takeNextIndex(db)
  })

  async function build(afterPiece: AfterPiece) {
    let done = 0
    for (;;) {
      if (!underway) done = 0
      underway ??= begin()
      const isMore = putPiece(underway)
      if (!isMore) return swap(underway)
      const total = count.get() as number
      done = Math.min(done + pieceSize, total)
      await afterPiece(done, total)
    }
  }

  return {
    index,
    isBuilding: () => isBuilding,
    /** How many times an index was completed since the library was opened. */
    completed: () => completed,
    /** Throws away what is left of an index that was not completed. Not while one is being built. */
    discard: db.transaction(() => dropNextIndex(db)),
    /** Answers how many documents are indexed. `afterPiece` may wait, or throw: then the index is as it was. Fails: conflict. */
    async rebuild(afterPiece: AfterPiece): Promise<number> {
      if (isBuilding)
        throw new CollateError('conflict', 'The library is being indexed again already. Wait for its end.')
      isBuilding = true
      try {
        await build(afterPiece)
        completed++
        return count.get() as number
      } finally {
        isBuilding = false
        underway = undefined
        // Where it was completed there is nothing left to drop.
        if (db.open) dropNextIndex(db)
      }
    },
  }
}
export type Rebuilder = ReturnType<typeof createRebuilder>
