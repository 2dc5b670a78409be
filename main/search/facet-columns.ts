import { setImmediate as turn } from 'node:timers/promises'
import type { Database } from 'better-sqlite3-multiple-ciphers'
import { type FacetName, facetNames } from '../contract/search.ts'
import { codeOf, type FacetColumn, newFacetColumn, putInTree, type TagTree } from './facet-column.ts'
import { column, rows } from './statement.ts'

/** Whether a document is there, by its id. */
export const documentStates = { gone: 0, there: 1, trashed: 2 } as const

/** What facets are counted from: some 30 bytes of memory for each document, so that counting reads no row of them. */
export type FacetColumns = {
  /** One of `documentStates` by the id of the document. */
  states: Uint8Array
  of: Record<FacetName, FacetColumn>
  tree: TagTree
  /** One more than the highest id that was read. */
  end: number
}

type Kept = { columns: FacetColumns; stamp: number; reading: Promise<void> | null }
const kept = new WeakMap<Database, Kept>()

/** Rows that are read in one statement: some 15 ms. */
const readAtOnce = 4000

/**
 * The columns of a connection, as the library is now. The first time they are read as a whole, in pieces that let other calls pass
 * (0.7 s for 100,000 documents), and so they are after Delete for good; else only what the history names since.
 */
export async function facetColumns(db: Database): Promise<FacetColumns> {
  const known = kept.get(db) ?? { columns: emptyColumns(), stamp: 0, reading: null }
  kept.set(db, known)
  // Whoever asked first may be cancelled meanwhile; what was begun is of use to the next.
  known.reading ??= refresh(db, known).finally(() => {
    known.reading = null
  })
  await known.reading
  return known.columns
}

async function refresh(db: Database, known: Kept): Promise<void> {
  const now = column<number>(db, 'select coalesce(max(id), 0) from history')[0] ?? 0
  if (known.columns.end > 0 && now === known.stamp) return
  if (known.columns.end > 0 && hasErased(db, known.stamp)) Object.assign(known, { columns: emptyColumns(), stamp: 0 })
  const { columns, stamp } = known
  readTree(db, columns)
  const last = column<number>(db, 'select coalesce(max(id), 0) from documents')[0] ?? 0
  growTo(columns, last + 1)
  const changed = columns.end === 0 ? [] : changedSince(db, stamp, columns.end)
  for (let at = 0; at < changed.length; at += readAtOnce) {
    const ids = changed.slice(at, at + readAtOnce)
    for (const id of ids) columns.states[id] = documentStates.gone
    take(columns, rows<Row>(db, `${selection} where d.id in (select value from json_each(?))`, JSON.stringify(ids)))
    await turn()
  }
  while (columns.end <= last) {
    const upTo = Math.min(last, columns.end + readAtOnce - 1)
    take(columns, rows<Row>(db, `${selection} where d.id between ? and ?`, columns.end, upTo))
    columns.end = upTo + 1
    await turn()
  }
  known.stamp = now
}

/** Whether documents were deleted for good after an entry of the history: then nothing of their values is to be kept. */
function hasErased(db: Database, stamp: number): boolean {
  return column(db, "select 1 from history where id > ? and kind = 'documents.erase' limit 1", stamp).length > 0
}

/** Documents that the history names after an entry, of those that were read: each once. */
function changedSince(db: Database, stamp: number, end: number): number[] {
  const sql = 'select distinct i.value from history h, json_each(h.ids) i where h.id > ? and i.value < ?'
  return column<number>(db, sql, stamp, end)
}

function readTree(db: Database, columns: FacetColumns): void {
  const tree = new Map(rows<[number, number | null]>(db, 'select id, parent_id from tags'))
  const isSame = tree.size === columns.tree.size && [...tree].every(([id, above]) => columns.tree.get(id) === above)
  if (isSame) return
  columns.tree = tree
  putInTree(columns.of.tag, tree)
}

/** In the order of `facetNames`. */
type Row = readonly [id: number, isTrashed: number, ...keys: (string | null)[]]

const selection = `
  select d.id, d.trashed_at is not null, cast(d.event_id as text),
    (select group_concat(t.tag_id order by t.tag_id) from document_tags t where t.document_id = d.id),
    (select group_concat(distinct p.source_id order by p.source_id) from passages p where p.document_id = d.id),
    d.outlet, d.language, d.format, substr(d.date, 1, 4)
  from documents d`

function take({ states, of, tree }: FacetColumns, found: readonly Row[]): void {
  const columns = facetNames.map(name => of[name])
  for (const [id, isTrashed, ...keys] of found) {
    states[id] = isTrashed === 1 ? documentStates.trashed : documentStates.there
    columns.forEach((facet, at) => {
      facet.codes[id] = codeOf(facet, keys[at] ?? '', tree)
    })
  }
}

function emptyColumns(): FacetColumns {
  const of = Object.fromEntries(facetNames.map(name => [name, newFacetColumn(name)])) as FacetColumns['of']
  return { states: new Uint8Array(0), of, tree: new Map(), end: 0 }
}

/** Makes room for ids below `size`, and for as many again as a few imports may bring. */
function growTo(columns: FacetColumns, size: number): void {
  if (columns.states.length >= size) return
  const room = size + Math.ceil(size / 4)
  const states = new Uint8Array(room)
  states.set(columns.states)
  columns.states = states
  for (const facet of Object.values(columns.of)) {
    const codes = new Int32Array(room)
    codes.set(facet.codes)
    facet.codes = codes
  }
}
