import type { Reader, Writer } from '../library/database.ts'
import type { Original } from '../library/writer-service.ts'

/** The originals that a library's database names. */
export const readOriginals = (db: Reader | Writer) =>
  db.prepare('select original, sha256, bytes from documents').all() as Original[]
