import type { Document, DocumentField } from '../contract/documents.ts'
import type { Mark } from '../contract/marks.ts'
import type { Reader, Writer } from './database.ts'

/**
 * Keeps what is known of a reading besides its text: marks of one version of it, fields of the document. `isFirst` where nothing can be
 * there yet: most documents of a large import have neither.
 */
export function createReadingKeeper(db: Writer) {
  const setMarks = db.prepare('insert or replace into text_marks (document_id, version, marks) values (?, ?, ?)')
  const setFields = db.prepare('insert or replace into document_fields (document_id, fields) values (?, ?)')
  const dropFields = db.prepare('delete from document_fields where document_id = ?')
  const dropMarks = db.prepare('delete from text_marks where document_id = ? and version = ?')
  return (id: number, version: number, { marks, fields }: Kept, isFirst = false) => {
    if (marks.length > 0) setMarks.run(id, version, JSON.stringify(marks))
    else if (!isFirst) dropMarks.run(id, version)
    if (fields.length > 0) setFields.run(id, JSON.stringify(fields))
    else if (!isFirst) dropFields.run(id)
  }
}
type Kept = { marks: readonly Mark[]; fields: readonly DocumentField[] }

/** Marks of a version of a document's text; empty where it has none. */
export function marksOf(db: Reader | Writer, id: number, version: number): Mark[] {
  const marks = db
    .prepare('select marks from text_marks where document_id = ? and version = ?')
    .pluck()
    .get(id, version)
  return typeof marks === 'string' ? (JSON.parse(marks) as Mark[]) : []
}

/** What a document's file says besides. */
export function fieldsOf(db: Reader | Writer, id: number): DocumentField[] {
  const fields = db.prepare('select fields from document_fields where document_id = ?').pluck().get(id)
  return typeof fields === 'string' ? (JSON.parse(fields) as DocumentField[]) : []
}

/** The document that one was inside of when it first came, and how many were inside this one. */
export function familyOf(db: Reader | Writer, id: number): Pick<Document, 'parent' | 'partsCount'> {
  const parent = db
    .prepare(`
      select d.id, d.title, o.part_name as name from origins o join documents d on d.id = o.parent_id
      where o.document_id = ? order by o.id limit 1`)
    .get(id) as Document['parent'] | undefined
  const parts = db.prepare('select count(distinct document_id) from origins where parent_id = ?').pluck().get(id)
  return { parent: parent ?? null, partsCount: parts as number }
}
