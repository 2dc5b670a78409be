import type { Sort, View } from '../../../main/contract/documents.ts'
import type { SearchFilters } from '../../../main/contract/search.ts'
import type { AskedSearch } from '../../../main/contract/searches.ts'
import type { LedgerScope } from '../ledgers/library/ledger-scope.ts'
import type { TextRange } from '../reader/places.ts'
import { deskOf } from '../search/asked.ts'
import { noSelection, type Selection, withoutPlace } from './selection.ts'

export type SearchSort = 'relevance' | 'date' | 'title' | 'outlet' | 'imported'

export type CompareScreen = {
  kind: 'compare'
  documentIds: readonly number[]
  /** The kept comparison that it is; left out while it has no name. */
  comparisonId?: number | undefined
}

/** What fills the window to the right of the sidebar. */
export type Screen =
  | { kind: 'documents' }
  | CompareScreen
  | { kind: 'versions'; documentIds: readonly number[] /** Where it was opened, to go back to. */; from: Screen }
  | { kind: 'sources'; sourceId?: number | undefined }
  | { kind: 'names' }
  | { kind: 'near' }
  | { kind: 'ledger'; scope: LedgerScope }

export type ChosenFilters = Omit<SearchFilters, 'view'>

/** Everything that is on the desk: which list, what is looked for, what is selected, what is open. */
export type Desk = {
  screen: Screen
  /** Counts the comparisons that were opened, so that none begins as another was left. */
  comparisons: number
  view: View
  sort: Sort
  query: string
  /** The last word is still being typed. */
  isTyping: boolean
  any: boolean
  /** Whether names are found in other spellings; undefined stands for the setting. */
  spellings: boolean | undefined
  searchSort: SearchSort
  filters: ChosenFilters
  /** The saved search that was opened, for as long as nothing else is looked for. */
  savedId: number | undefined
  selection: Selection
  openId: number | undefined
  /** A passage of the open document to go to. */
  openPassageId: number | undefined
  /** Words of the open document to go to, in UTF-16 code units of its text. */
  openRange: TextRange | undefined
}

export const emptyDesk: Desk = {
  screen: { kind: 'documents' },
  comparisons: 0,
  view: { kind: 'all' },
  sort: { by: 'imported', descending: true },
  query: '',
  isTyping: false,
  any: false,
  spellings: undefined,
  searchSort: 'relevance',
  filters: {},
  savedId: undefined,
  selection: noSelection,
  openId: undefined,
  openPassageId: undefined,
  openRange: undefined,
}

export type DeskAction =
  | { type: 'view'; view: View; keepsQuery?: boolean }
  | { type: 'sort'; sort: Sort }
  | { type: 'query'; query: string; isTyping: boolean }
  | { type: 'search'; asked: AskedSearch; savedId?: number | undefined }
  | { type: 'any'; any: boolean }
  | { type: 'spellings'; spellings: boolean | undefined }
  | { type: 'searchSort'; sort: SearchSort }
  | { type: 'filters'; patch: { [K in keyof ChosenFilters]?: ChosenFilters[K] | undefined } }
  | { type: 'select'; selection: Selection }
  | { type: 'open'; documentId: number | undefined; passageId?: number | undefined; range?: TextRange | undefined }
  | { type: 'screen'; screen: Screen }
  | { type: 'compared'; patch: Partial<Omit<CompareScreen, 'kind'>> }

/**
 * What one action makes of the desk. Another list has another selection, except the list that was searched, which holds all
 * that was found; the open document stays open.
 */
export function changeDesk(desk: Desk, action: DeskAction): Desk {
  const fresh = { ...desk, selection: noSelection }
  switch (action.type) {
    case 'view':
      return {
        ...fresh,
        screen: { kind: 'documents' },
        view: action.view,
        query: action.keepsQuery ? desk.query : '',
        spellings: action.keepsQuery ? desk.spellings : undefined,
        filters: action.keepsQuery ? desk.filters : {},
        savedId: undefined,
      }
    case 'sort':
      return { ...fresh, sort: action.sort }
    case 'query':
      if (action.query === desk.query && action.isTyping === desk.isTyping) return desk
      return {
        ...desk,
        selection: action.query.trim() === '' ? withoutPlace(desk.selection) : noSelection,
        query: action.query,
        spellings: action.query.trim() === '' ? undefined : desk.spellings,
        isTyping: action.isTyping,
        screen: desk.screen.kind === 'documents' ? desk.screen : { kind: 'documents' },
        savedId: action.query === desk.query ? desk.savedId : undefined,
      }
    case 'search':
      return {
        ...fresh,
        ...deskOf(action.asked),
        isTyping: false,
        screen: { kind: 'documents' },
        savedId: action.savedId,
      }
    case 'any':
      return { ...fresh, any: action.any, savedId: undefined }
    case 'spellings':
      return { ...fresh, spellings: action.spellings, savedId: undefined }
    case 'searchSort':
      return { ...fresh, searchSort: action.sort }
    case 'filters':
      return withFilters(fresh, withoutUnset({ ...desk.filters, ...action.patch }))
    case 'select':
      return { ...desk, selection: action.selection }
    case 'open':
      return { ...desk, openId: action.documentId, openPassageId: action.passageId, openRange: action.range }
    case 'screen':
      return {
        ...desk,
        screen: action.screen,
        comparisons: desk.comparisons + Number(action.screen.kind === 'compare'),
      }
    case 'compared':
      return desk.screen.kind === 'compare' ? { ...desk, screen: { ...desk.screen, ...action.patch } } : desk
  }
}

/** What is narrowed is searched: where no words are looked for, everything is. */
function withFilters(desk: Desk, filters: ChosenFilters): Desk {
  const isPlainList = desk.query.trim() === '' && Object.keys(filters).length > 0
  return { ...desk, filters, savedId: undefined, ...(isPlainList ? { query: '*', isTyping: false } : {}) }
}

function withoutUnset(filters: { [K in keyof ChosenFilters]?: ChosenFilters[K] | undefined }): ChosenFilters {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined && value !== ''))
}

/** True where words are looked for; without words the list of the view is shown. */
export const isSearching = (desk: Desk): boolean => desk.query.trim() !== ''

/** Two views are the same list. */
export const isSameView = (a: View, b: View): boolean =>
  a.kind === b.kind && ('id' in a ? a.id : 0) === ('id' in b ? b.id : 0)
