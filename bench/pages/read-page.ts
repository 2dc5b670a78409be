import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DocumentField } from '../../main/contract/documents.ts'
import { recognise } from '../../main/ingest/extract.ts'
import { wholeRoom } from '../../main/ingest/room.ts'
import { detectLanguage } from '../../main/text/detect-language.ts'

/** What Collate reads in a saved page: empty text where it reads none. */
export type PageReading = {
  text: string
  title: string
  byline: string | null
  outlet: string | null
  date: string | null
  language: string | null
  address: string | null
  fields: readonly DocumentField[]
}

/** Reads a saved page (a path) the way an import does. */
export async function readPage(path: string): Promise<PageReading> {
  // A page has no parts: the folder for them is never made.
  const input = { path, shownAs: 'source.html', partsFolder: join(tmpdir(), 'collate-no-parts'), room: wholeRoom }
  const extracted = await recognise(input, detectLanguage).finish()
  if (extracted.status === 'read') return extracted
  return { text: '', title: '', byline: null, outlet: null, date: null, language: null, address: null, fields: [] }
}
