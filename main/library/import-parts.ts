import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Known } from '../ingest/format.ts'
import type { Stored, TakenFile } from '../ingest/store.ts'
import type { Writer } from './database.ts'
import { partsFolder } from './originals.ts'
import type { PartOrigin } from './part-origins.ts'

type PartRow = { parentId: number; name: string; depth: number; topFile: number; known: string }

export type ImportParts = ReturnType<typeof createImportParts>

/** The writer's side of what was taken out of files: rows of `import_files` whose bytes lie in the library's folder of parts. */
export function createImportParts(db: Writer, folder: string) {
  const find = db.prepare(`
    select parent_id as parentId, name, depth, top_file as topFile, known from import_parts where file_id = ?`)
  const insertFile = db.prepare(`
    insert into import_files (import_id, path, shown_as, is_temporary, state) values (?, ?, ?, 1, 'waiting')`)
  const insertPart = db.prepare(`
    insert into import_parts (file_id, parent_id, name, depth, top_file, bytes, known) values (?, ?, ?, ?, ?, ?, ?)`)
  const count = db.prepare(`
    select ifnull(sum(bytes), 0) as bytes, count(*) as parts from import_parts where top_file = ?`)
  const filesIn = db.prepare<[number], { id: number; importId: number; path: string }>(`
    select f.id, f.import_id as importId, f.path from import_parts p join import_files f on f.id = p.file_id where p.parent_id = ?`)
  const dropFile = db.prepare('delete from import_files where id = ?')
  const pathOf = (path: string) => join(partsFolder(folder), path)

  /** What is known of a file of an import as a part; null for what was imported by itself. */
  function insideOf(fileId: number): TakenFile['inside'] {
    const row = find.get(fileId) as PartRow | undefined
    return row ? { depth: row.depth, topFile: row.topFile, known: JSON.parse(row.known) as Known } : null
  }

  return {
    /** A taken file with what is known of it as a part; its path is kept relative, so that a library can be moved. */
    resolve(file: TakenFile): TakenFile {
      const inside = file.isTemporary ? insideOf(file.id) : null
      return inside ? { ...file, path: pathOf(file.path), inside } : file
    },
    originOf(fileId: number): PartOrigin | null {
      const row = find.get(fileId) as PartRow | undefined
      return row ? { parentId: row.parentId, name: row.name, place: fileId } : null
    },
    /** Makes what was inside a file wait in its import. Answers how many parts. Within the transaction of their parent. */
    add(importId: number, { fileId, path, partsFolder: from, extracted }: AddedFrom, parentId: number): number {
      const row = fileId === null ? undefined : (find.get(fileId) as PartRow | undefined)
      let top = row?.topFile ?? fileId
      for (const { name, file, bytes, known } of extracted.parts) {
        const { lastInsertRowid } = insertFile.run(importId, `${basename(from)}/${file}`, `${path}/${name}`)
        const id = Number(lastInsertRowid)
        top ??= id
        insertPart.run(id, parentId, name, (row?.depth ?? 0) + 1, top, bytes, JSON.stringify(known))
      }
      return extracted.parts.length
    },
    insideOf,
    countInside: (topFile: number) => count.get(topFile) as { bytes: number; parts: number },
    /** Forgets the files of imports that were inside a document. Answers them: bytes of those not read yet lie under their paths. */
    drop(parentId: number): { importId: number; path: string }[] {
      const files = filesIn.all(parentId)
      for (const { id } of files) dropFile.run(id)
      return files
    },
    /** Removes bytes of parts that nobody waits for any more, and their folder with the last of them. */
    removeBytes(paths: readonly string[]) {
      for (const path of paths) rmSync(pathOf(path), { force: true })
      for (const folder of new Set(paths.map(path => dirname(pathOf(path)))))
        if (listFolder(folder).length === 0) rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A file that was read, with what was inside it; `fileId` is null where it was no file of an import. */
type AddedFrom = Pick<Stored, 'path' | 'partsFolder' | 'extracted'> & { fileId: number | null }

/**
 * Removes the parts that no import waits for, and those that a power cut left shorter than they were written: reading them ends with a
 * sentence, and not with half of them. To be called when a library is opened, before anything is imported.
 */
export function settleParts(db: Writer, folder: string) {
  const bytesOf = db.prepare<[string], number>(`
    select p.bytes from import_parts p join import_files f on f.id = p.file_id
    where f.path = ? and f.state in ('waiting', 'reading')`)
  const root = partsFolder(folder)
  const isWanted = (path: string) => bytesOf.pluck().get(path) === statSync(join(root, path)).size
  for (const container of listFolder(root)) {
    const files = listFolder(join(root, container))
    const kept = files.filter(file => isWanted(`${container}/${file}`))
    if (kept.length === 0) rmSync(join(root, container), { force: true, recursive: true })
    else for (const file of files) if (!kept.includes(file)) rmSync(join(root, container, file), { force: true })
  }
}

/** Empty for what is no folder: file managers leave files of their own anywhere. */
const listFolder = (path: string) => (existsSync(path) && statSync(path).isDirectory() ? readdirSync(path) : [])
