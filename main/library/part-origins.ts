import type { Writer } from './database.ts'

/** Where a file of an import was: in which document, its name there, its place among the others. */
export type PartOrigin = { parentId: number; name: string; place: number }

/** Whether a document is known to lie in another one under a name. */
export function partOriginFinder(db: Writer) {
  const find = db.prepare('select 1 from origins where document_id = ? and parent_id = ? and part_name = ?')
  return (id: number, { parentId, name }: PartOrigin) => find.get(id, parentId, name) !== undefined
}
