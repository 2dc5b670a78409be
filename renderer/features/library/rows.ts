import type { DocumentRow, Sort, View } from '../../../main/contract/documents.ts'
import type { AlsoSearched, QueryRemark, SearchResult } from '../../../main/contract/search.ts'
import type { Params } from '../../calls.ts'
import type { Connection } from '../../connect.ts'

/** A row of the list; where it was found by words, with where they stand. */
export type ListedDocument = DocumentRow & { found?: FoundPlaces }
export type FoundPlaces = Pick<SearchResult, 'snippets' | 'matches' | 'notes'>

export type RowsPage = {
  total: number
  /** `total` is a lower bound. */
  isAbout: boolean
  /** Documents that could not be searched; 0 where nothing was searched. */
  unreadable: number
  remark: QueryRemark | null
  alsoSearched: AlsoSearched | null
  rows: ListedDocument[]
}

/** Rows per request: a few screens, still answered within a frame or two. A result takes three times the height, and ten times the work. */
const rowsAtOnce = 100
const resultsAtOnce = 25

/** A long list, asked for page by page. */
export type RowSource = {
  key: string
  isSearch: boolean
  /** What is searched for; empty for a view. */
  query: string
  /** Rows of a page. */
  pageSize: number
  page(page: number): { queryKey: readonly unknown[]; queryFn(context: { signal: AbortSignal }): Promise<RowsPage> }
  /** Ids of the places [from, to], both included. */
  ids(from: number, to: number): Promise<number[]>
}

/** The documents of a view, in an order. */
export function viewRows({ library }: Connection, view: View, sort: Sort): RowSource {
  return {
    key: JSON.stringify([view, sort]),
    isSearch: false,
    query: '',
    pageSize: rowsAtOnce,
    page(page) {
      const params = { view, sort, offset: page * rowsAtOnce, limit: rowsAtOnce }
      return {
        queryKey: ['documents.list', params, 'page'],
        queryFn: async ({ signal }) => {
          const { total, rows } = await library.call('documents.list', params, { signal })
          return { total, rows, isAbout: false, unreadable: 0, remark: null, alsoSearched: null }
        },
      }
    },
    ids: async (from, to) => (await library.call('documents.ids', { view, sort })).slice(from, to + 1),
  }
}

export type SearchParams = Omit<Params<'search.run'>, 'offset' | 'limit' | 'withRows'>

/** What a search finds, best first. */
export function searchRows({ library }: Connection, search: SearchParams): RowSource {
  return {
    key: JSON.stringify(search),
    isSearch: true,
    query: search.query,
    pageSize: resultsAtOnce,
    page(page) {
      const params = { ...search, offset: page * resultsAtOnce, limit: resultsAtOnce }
      return {
        queryKey: ['search.run', params, 'page'],
        queryFn: async ({ signal }) => {
          const found = await library.call('search.run', { ...params, withRows: true }, { signal })
          return { ...found, rows: joinRows(found.results, found.rows ?? []) }
        },
      }
    },
    async ids(from, to) {
      const ids: number[] = []
      for (let offset = from; offset <= to; offset += 1000) {
        const { results } = await library.call('search.run', {
          ...search,
          offset,
          limit: Math.min(1000, to - offset + 1),
        })
        ids.push(...results.map(result => result.id))
        if (results.length === 0) break
      }
      return ids
    },
  }
}

/** Results in their order with the rest of their rows; a result whose row was deleted meanwhile is left out. */
export function joinRows(results: readonly SearchResult[], rows: readonly DocumentRow[]): ListedDocument[] {
  const byId = new Map(rows.map(row => [row.id, row]))
  return results.flatMap(({ id, snippets, matches, notes }) => {
    const row = byId.get(id)
    return row ? [{ ...row, found: { snippets, matches, notes } }] : []
  })
}

/** The passage to open a document at: where only a note on it was found, and nothing in the text. */
export function passageFound({ found }: ListedDocument): number | undefined {
  return found?.matches.count === 0 ? found.notes[0]?.passageId : undefined
}
