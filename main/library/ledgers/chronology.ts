import type { ChronologyEntry } from '../../contract/chronology.ts'
import type { Call, ParsedParamsOf, ResultOf } from '../../contract/method.ts'
import type { ReadMethods } from '../../contract/service.ts'
import type { Reader } from '../database.ts'
import { readPageDocuments } from './page-documents.ts'
import { scopeCondition } from './scope.ts'
import { countUnanalysed } from './unanalysed.ts'

type Read = ReadMethods['chronology.read']
type Lane = ChronologyEntry['lane']
type Row = { lane: number; date: string; document: number; start: number | null; end: number | null }

/** In this order where they begin on one day. A document's date lies between the first and the last day that it may be. */
const lanes: readonly Lane[] = ['event', 'document', 'import']
const rowsOf: Record<Lane, (scope: string) => string> = {
  event: scope => `
    select 0 as lane, m.date, m.earliest, m.latest, d.id as document, m.start_offset as start, m.end_offset as end
    from document_dates m join documents d on d.id = m.document_id where ${scope}`,
  document: scope => `
    select 1 as lane, d.date, d.date || substr('-01-01', length(d.date) - 3) as earliest,
      case length(d.date) when 4 then d.date || '-12-31' when 7 then date(d.date || '-01', '+1 month', '-1 day')
        else d.date end as latest,
      d.id as document, null as start, null as end
    from documents d where d.date is not null and ${scope}`,
  import: scope => `
    select 2 as lane, date(d.imported_at / 1000, 'unixepoch') as date, date(d.imported_at / 1000, 'unixepoch') as earliest,
      date(d.imported_at / 1000, 'unixepoch') as latest, d.id as document, null as start, null as end
    from documents d where ${scope}`,
}

/**
 * When what happened, in the documents of a scope: the dates their texts speak of, their own, and the days they were imported (in UTC).
 * Earliest first, a year before its days (as `compareEdtf` has it). Fails: cancelled.
 */
export async function readChronology(
  db: Reader,
  { scope, lanes: asked, offset, limit }: ParsedParamsOf<Read>,
  call: Call,
): Promise<ResultOf<Read>> {
  const { sql, values, isAbout } = await scopeCondition(db, scope, call)
  const chosen = lanes.filter(lane => asked.includes(lane))
  const all = chosen.map(lane => rowsOf[lane](sql)).join(' union all ')
  const bound = chosen.flatMap(() => values)
  const total =
    chosen.length === 0
      ? 0
      : (db
          .prepare(`select count(*) from (${all})`)
          .pluck()
          .get(...bound) as number)
  const rows =
    chosen.length === 0
      ? []
      : (db
          .prepare(`
            select lane, date, document, start, end from (${all})
            order by earliest, latest desc, date, lane, document, start limit ? offset ?`)
          .all(...bound, limit, offset) as Row[])
  const page = readPageDocuments(
    db,
    rows.map(({ document }) => document),
  )
  return {
    total,
    isAbout,
    documents: page.documents,
    waiting: countUnanalysed(db),
    entries: rows.map(({ lane, date, document, start, end }) => {
      const place = start === null || end === null ? null : { start, end }
      return {
        lane: lanes[lane] ?? 'event',
        ...{ date, document, place },
        snippet: place && page.snippet(document, place),
      }
    }),
  }
}
