import type { Reader, Writer } from '../database.ts'
import { analyseDocument, type TextEntries } from './analyse-document.ts'
import type { AnalysedDocument } from './analyses.ts'
import { storedFigure, storedSpoken } from './rows.ts'
import { ledgerVersion } from './unanalysed.ts'

/** Texts that are read before the thread turns to other calls: at most so many, and no more once they have so many code units. */
const mostAtOnce = 25
const longAtOnce = 200_000

type Waiting = { id: number; language: string | null; date: string | null; textVersion: number; text: string }

/** Analyses some of the documents that wait for it, the oldest first; none where nothing is left. Only reads. */
export function analyseSomeDocuments(db: Reader | Writer): AnalysedDocument[] {
  const waiting = db.prepare(`
    select d.id, d.language, d.date, d.text_version as textVersion, coalesce(t.text, '') as text
    from documents d left join texts t on t.document_id = d.id and t.version = d.text_version
    where d.analysed_by < ? order by d.id limit ?`)
  const analysed: AnalysedDocument[] = []
  let length = 0
  for (const one of waiting.iterate(ledgerVersion, mostAtOnce) as IterableIterator<Waiting>) {
    analysed.push(asRows(one, analyseDocument(one)))
    length += one.text.length
    if (length > longAtOnce) break
  }
  return analysed
}

const asRows = ({ id, language, date, textVersion }: Waiting, said: TextEntries): AnalysedDocument => ({
  ...{ id, language, date, textVersion },
  figures: said.figures.map(storedFigure),
  attributions: said.attributions.map(storedSpoken),
  names: said.names,
  dates: said.dates,
})
