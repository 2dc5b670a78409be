import type { Range } from '../../text/range.ts'
import { splitSentences } from '../../text/sentences.ts'
import type { Reader } from '../database.ts'

type PageDocument = {
  id: number
  title: string
  outlet: string | null
  date: string | null
  language: string | null
  textVersion: number
}
type Snippet = { text: string; matches: Range[]; start: number }

/** To either side of an entry its sentence is looked for, in UTF-16 code units. */
const farthest = 600

/** The documents that stand behind a page of a ledger, and the words around its entries. */
export function readPageDocuments(db: Reader, ids: readonly number[]) {
  const rows = db
    .prepare(`
      select d.id, d.title, d.outlet, d.date, d.language, d.text_version as textVersion, coalesce(t.text, '') as text
      from documents d left join texts t on t.document_id = d.id and t.version = d.text_version
      where d.id in (select value from json_each(?)) order by d.id`)
    .all(JSON.stringify([...new Set(ids)])) as (PageDocument & { text: string })[]
  const byId = new Map(rows.map(row => [row.id, row]))
  return {
    documents: rows.map(({ text: _, ...document }): PageDocument => document),
    versionOf: (id: number) => byId.get(id)?.textVersion ?? 0,
    /** The sentence in which a range of a document stands, with the range in it. */
    snippet(id: number, { start, end }: { start: number; end: number }): Snippet {
      const { text = '', language = null } = byId.get(id) ?? {}
      const from = Math.max(0, start - farthest)
      const around = text.slice(from, end + farthest)
      const touching = splitSentences(around, language).filter(([a, b]) => a < end - from && b > start - from)
      const first = touching[0]?.[0] ?? start - from
      const last = touching.at(-1)?.[1] ?? end - from
      const match: Range = [Math.max(0, start - from - first), Math.min(last, end - from) - first]
      return { text: around.slice(first, last), matches: [match], start: from + first }
    },
  }
}
