import type { Call, ParsedParamsOf, ResultOf } from '../../contract/method.ts'
import type { ReadMethods } from '../../contract/service.ts'
import type { Reader } from '../database.ts'
import { readPageDocuments } from './page-documents.ts'
import { type EntryRow, figureOf } from './rows.ts'
import { scopeCondition } from './scope.ts'
import { countUnanalysed } from './unanalysed.ts'

type Of<M extends 'ledgers.measuresIn' | 'ledgers.figuresIn'> = {
  asked: ParsedParamsOf<ReadMethods[M]>
  answer: ResultOf<ReadMethods[M]>
}

/** What is measured in the documents of a scope, by how many of them measure it. Fails: cancelled. */
export async function measuresIn(
  db: Reader,
  { scope, offset, limit }: Of<'ledgers.measuresIn'>['asked'],
  call: Call,
): Promise<Of<'ledgers.measuresIn'>['answer']> {
  const { sqlOf, values, isAbout } = await scopeCondition(db, scope, call)
  const from = `from document_figures f
    where f.is_hidden = 0 and f.measure is not null and ${sqlOf('f.document_id')}`
  const total = db
    .prepare(`select count(distinct f.measure) ${from}`)
    .pluck()
    .get(...values) as number
  const rows = db
    .prepare(`
      select f.measure as key, count(*) as figures, count(distinct f.document_id) as documents ${from}
      group by f.measure order by documents desc, figures desc, key limit ? offset ?`)
    .all(...values, limit, offset) as { key: string; figures: number; documents: number }[]
  const anyOf = db.prepare(`
    select start_offset as start, end_offset as end, entry, edit_id as edit, measure as key from document_figures
    where measure = ? and is_hidden = 0 limit 1`)
  const textOf = (key: string) => figureOf(anyOf.get(key) as EntryRow).measure?.text ?? key
  return {
    total,
    isAbout,
    measures: rows.map(row => ({ ...row, text: textOf(row.key) })),
    waiting: countUnanalysed(db),
  }
}

/** Every figure of a scope, or every one of a measure. Fails: cancelled. */
export async function figuresIn(
  db: Reader,
  { scope, measure, offset, limit }: Of<'ledgers.figuresIn'>['asked'],
  call: Call,
): Promise<Of<'ledgers.figuresIn'>['answer']> {
  const { sql, values, isAbout } = await scopeCondition(db, scope, call)
  const asked = measure === undefined ? values : [measure, ...values]
  const from = `from document_figures f join documents d on d.id = f.document_id
    where f.is_hidden = 0 ${measure === undefined ? '' : 'and f.measure = ?'} and ${sql}`
  const total = db
    .prepare(`select count(*) ${from}`)
    .pluck()
    .get(...asked) as number
  const rows = db
    .prepare(`
      select f.document_id as document, start_offset as start, end_offset as end, entry, edit_id as edit, measure as key ${from}
      order by d.date is null, d.date desc, d.id, f.start_offset limit ? offset ?`)
    .all(...asked, limit, offset) as (EntryRow & { document: number })[]
  const page = readPageDocuments(
    db,
    rows.map(({ document }) => document),
  )
  return {
    total,
    isAbout,
    documents: page.documents,
    waiting: countUnanalysed(db),
    rows: rows.map(({ document, ...row }) => ({
      figure: { document, textVersion: page.versionOf(document), ...figureOf(row) },
      snippet: page.snippet(document, row),
    })),
  }
}
