import { setImmediate as turn } from 'node:timers/promises'
import type { Document, DocumentRow, Sort, View } from '../contract/documents.ts'
import { CollateError } from '../contract/failure.ts'
import { viewCondition } from '../search/filters.ts'
import { statement } from '../search/statement.ts'
import type { Reader } from './database.ts'
import { familyOf, fieldsOf, marksOf } from './readings.ts'
import { viewOrder } from './sort-order.ts'

type StoredRow = Omit<DocumentRow, 'isRead' | 'isTrashed' | 'tagIds' | 'passages'> & {
  isRead: number
  isTrashed: number
}
type StoredDocument = {
  fieldOrigins: string
  remarks: string
  sha256: string
  bytes: number
  textVersion: number
  textLength: number
}

const rowColumns = `d.id, d.title, d.outlet, d.byline, d.date, d.language, d.event_id as eventId, d.format, d.words,
  d.imported_at as importedAt, d.is_read as isRead, d.trashed_at is not null as isTrashed, d.unreadable, d.needs`

const gone = () => new CollateError('not-found', 'This document is gone. It may have been deleted for good.')

/** One page of a view. The ids come from an index alone, so that a far page costs little; then only its rows are read. */
export function listDocuments(db: Reader, params: { view: View; sort: Sort; offset: number; limit: number }) {
  const { sql, values } = viewCondition(params.view, Date.now())
  const total = db
    .prepare(`select count(*) from documents d where ${sql}`)
    .pluck()
    .get(...values) as number
  const order = viewOrder(params.view, params.sort)
  const ids = db
    .prepare(`select d.id from documents d where ${sql} order by ${order.sql} limit ? offset ?`)
    .pluck()
    .all(...values, ...order.values, params.limit, params.offset) as number[]
  return { total, rows: readRows(db, ids) }
}

/** All ids of a view in list order. */
export function listDocumentIds(db: Reader, params: { view: View; sort: Sort }): number[] {
  const { sql, values } = viewCondition(params.view, Date.now())
  const order = viewOrder(params.view, params.sort)
  return db
    .prepare(`select d.id from documents d where ${sql} order by ${order.sql}`)
    .pluck()
    .all(...values, ...order.values) as number[]
}

/** Rows in the order of the ids; ids that are gone are left out. */
export function readRows(db: Reader, ids: readonly number[]): DocumentRow[] {
  const wanted = JSON.stringify(ids)
  const among = 'in (select value from json_each(?))'
  const rows = statement(db, `select ${rowColumns} from documents d where d.id ${among}`).all(wanted) as StoredRow[]
  const tags = statement(
    db,
    `select document_id as id, tag_id as tagId from document_tags where document_id ${among} order by tag_id`,
  ).all(wanted) as { id: number; tagId: number }[]
  const passages = statement(
    db,
    `select document_id as id, count(*) as count from passages where document_id ${among} group by document_id`,
  ).all(wanted) as { id: number; count: number }[]
  const tagsOf = Map.groupBy(tags, tag => tag.id)
  const passagesOf = new Map(passages.map(({ id, count }) => [id, count]))
  const byId = new Map(rows.map(row => [row.id, row]))
  return ids.flatMap(id => {
    const row = byId.get(id)
    const tagIds = (tagsOf.get(id) ?? []).map(tag => tag.tagId)
    return row ? [{ ...row, ...flags(row), tagIds, passages: passagesOf.get(id) ?? 0 }] : []
  })
}

const flags = (row: { isRead: number; isTrashed: number }) => ({
  isRead: row.isRead === 1,
  isTrashed: row.isTrashed === 1,
})

/** A document with its origins. Fails: not-found. */
export function getDocument(db: Reader, id: number): Document {
  const [row] = readRows(db, [id])
  const stored = db
    .prepare(`
      select field_origins as fieldOrigins, remarks, sha256, bytes, text_version as textVersion,
        text_length as textLength from documents where id = ?`)
    .get(id) as StoredDocument | undefined
  if (!row || !stored) throw gone()
  const origins = db
    .prepare(`
      select kind, path, address, retrieved_at as retrievedAt, imported_at as importedAt
      from origins where document_id = ? order by id`)
    .all(id) as Document['origins']
  return {
    ...row,
    ...stored,
    fieldOrigins: JSON.parse(stored.fieldOrigins) as Document['fieldOrigins'],
    remarks: JSON.parse(stored.remarks) as string[],
    fields: fieldsOf(db, id),
    ...familyOf(db, id),
    origins,
  }
}

/** The stored text of a version, by default the newest; empty where there is no readable text. Fails: not-found. */
export function getText(db: Reader, { id, version }: { id: number; version?: number | undefined }) {
  const newest = newestVersion(db, id)
  const wanted = version ?? newest
  const text = db.prepare('select text from texts where document_id = ? and version = ?').pluck().get(id, wanted)
  return { id, version: wanted, text: (text as string | undefined) ?? '' }
}

/** What the stretches of a version's text are, by default of the newest. Fails: not-found. */
export function getMarks(db: Reader, { id, version }: { id: number; version?: number | undefined }) {
  const wanted = version ?? newestVersion(db, id)
  return { id, version: wanted, marks: marksOf(db, id, wanted) }
}

function newestVersion(db: Reader, id: number): number {
  const newest = db.prepare('select text_version from documents where id = ?').pluck().get(id) as number | undefined
  if (newest === undefined) throw gone()
  return newest
}

/**
 * How many documents each fixed view holds. Lets other calls of its thread, the list's above all, pass between one count and the
 * next.
 */
export async function countDocuments(db: Reader) {
  const count = async (kind: 'all' | 'unread' | 'recent' | 'trash' | 'unreadable' | 'duplicates' | 'lost') => {
    await turn()
    const { sql, values } = viewCondition({ kind }, Date.now())
    return db
      .prepare(`select count(*) from documents d where ${sql}`)
      .pluck()
      .get(...values) as number
  }
  return {
    all: await count('all'),
    unread: await count('unread'),
    recent: await count('recent'),
    trash: await count('trash'),
    unreadable: await count('unreadable'),
    duplicates: await count('duplicates'),
    lost: await count('lost'),
  }
}
