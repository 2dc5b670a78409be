import type { ParamsOf } from '../../contract/method.ts'
import type { LibraryMethods } from '../../contract/service.ts'
import type { LibraryClient } from './with-library.ts'

type Cell = string | number
type Asked = Pick<ParamsOf<LibraryMethods['ledgers.figuresIn']>, 'scope' | 'offset' | 'limit'> & {
  measure: string | undefined
  speaker: string | undefined
}
/** Part of a ledger: `head` names the columns, `shown` picks the cells that a terminal has room for. */
export type LedgerTable = {
  total: number
  isAbout: boolean
  head: readonly string[]
  rows: readonly (readonly Cell[])[]
  shown(row: readonly Cell[]): Cell[]
}
type Cited = { id: number; title: string; outlet: string | null; date: string | null }

const documentHead = ['document', 'title', 'outlet', 'date']
const pick =
  (...columns: readonly number[]) =>
  (row: readonly Cell[]) =>
    columns.map(at => row[at] ?? '')

function documentCells(documents: readonly Cited[]) {
  const byId = new Map(documents.map(document => [document.id, document]))
  return (id: number): Cell[] => {
    const document = byId.get(id)
    return [id, document?.title ?? '', document?.outlet ?? '', document?.date ?? '']
  }
}

/** What `collate ledger` lists, by name. */
export const ledgerTables = {
  async measures(client, { scope, offset, limit }) {
    const { measures, ...answer } = await client.call('ledgers.measuresIn', { scope, offset, limit })
    const rows = measures.map(({ key, text, figures, documents }) => [key, text, figures, documents])
    return { ...answer, head: ['key', 'measure', 'figures', 'documents'], rows, shown: pick(3, 2, 0, 1) }
  },
  async figures(client, { scope, offset, limit, measure }) {
    const asked = { scope, offset, limit, ...(measure !== undefined && { measure }) }
    const { rows, documents, ...answer } = await client.call('ledgers.figuresIn', asked)
    const cellsOf = documentCells(documents)
    return {
      ...answer,
      head: [
        ...['words', 'measure', 'value', 'low', 'high', 'unit', 'kind', 'of', 'as of', 'said as', 'given by'],
        ...[...documentHead, 'start', 'end', 'sentence'],
      ],
      rows: rows.map(({ figure, snippet }) => [
        ...[snippet.text.slice(...(snippet.matches[0] ?? [0, 0])), figure.measure?.text ?? '', figure.value ?? ''],
        ...[figure.low ?? '', figure.high ?? '', figure.unit ?? '', figure.kind, figure.of ?? '', figure.asOf ?? ''],
        ...[figure.mode, figure.source?.name ?? figure.source?.text ?? '', ...cellsOf(figure.document)],
        ...[figure.start, figure.end, snippet.text],
      ]),
      shown: pick(11, 14, 0, 1, 10, 17),
    }
  },
  async speakers(client, { scope, offset, limit }) {
    const { speakers, ...answer } = await client.call('ledgers.speakersIn', { scope, offset, limit })
    const rows = speakers.map(({ key, name, kind, attributions, documents }) => [
      ...[key, name, kind, attributions, documents],
    ])
    return { ...answer, head: ['key', 'name', 'kind', 'attributions', 'documents'], rows, shown: pick(4, 3, 1, 0) }
  },
  async attributions(client, { scope, offset, limit, speaker }) {
    const asked = { scope, offset, limit, ...(speaker !== undefined && { speaker: { key: speaker } }) }
    const { rows, documents, ...answer } = await client.call('ledgers.attributionsIn', asked)
    const cellsOf = documentCells(documents)
    return {
      ...answer,
      head: ['source', 'as written', 'kind', 'hedged', ...documentHead, 'start', 'end', 'sentence'],
      rows: rows.map(({ attribution: { source, kind, hedged, document, start, end }, snippet }) => [
        ...[source?.name ?? '', source?.text ?? '', kind, hedged ? 'yes' : ''],
        ...[...cellsOf(document), start, end, snippet.text],
      ]),
      shown: pick(4, 7, 1, 2, 10),
    }
  },
  async chronology(client, { scope, offset, limit }) {
    const { entries, documents, ...answer } = await client.call('chronology.read', { scope, offset, limit })
    const cellsOf = documentCells(documents)
    return {
      ...answer,
      head: ['when', 'lane', ...documentHead, 'start', 'end', 'sentence'],
      rows: entries.map(({ date, lane, document, place, snippet }) => [
        ...[date, lane, ...cellsOf(document)],
        ...[place?.start ?? '', place?.end ?? '', snippet?.text ?? ''],
      ]),
      shown: row => [row[0] ?? '', row[1] ?? '', row[2] ?? '', row[8] === '' ? (row[3] ?? '') : (row[8] ?? '')],
    }
  },
} satisfies Record<string, (client: LibraryClient, asked: Asked) => Promise<LedgerTable>>
