import type { ChangedKind } from '../main/contract/library.ts'

/** Which kinds of change make the answers of a group of methods old. Groups are the part of a method before its dot. */
const touchedBy: Record<string, readonly ChangedKind[]> = {
  documents: ['documents', 'tags', 'passages', 'events'],
  descriptions: ['documents', 'tags', 'events'],
  events: ['events', 'documents'],
  tags: ['tags', 'documents'],
  sources: ['sources', 'passages'],
  passages: ['passages', 'sources', 'documents'],
  history: [
    'history',
    'documents',
    'events',
    'tags',
    'sources',
    'passages',
    'comparisons',
    'searches',
    'ties',
    'translations',
    'editions',
    'ledgers',
    'claims',
  ],
  imports: ['imports'],
  watch: ['watch'],
  search: ['documents', 'tags', 'events', 'sources', 'passages', 'index', 'editions', 'ledgers'],
  compare: ['documents', 'events', 'ties'],
  comparisons: ['comparisons', 'tags', 'documents'],
  searches: ['searches'],
  suggestions: ['documents', 'tags', 'events', 'sources', 'passages', 'index'],
  draft: ['documents'],
  duplicates: ['documents', 'signatures', 'editions'],
  editions: ['documents', 'editions'],
  similar: ['documents', 'signatures'],
  ties: ['ties', 'documents'],
  translations: ['translations', 'documents'],
  ledgers: ['ledgers', 'ties', 'sources', 'documents', 'events', 'tags', 'index'],
  chronology: ['ledgers', 'documents', 'events', 'tags', 'index'],
  claims: ['claims', 'documents', 'events', 'comparisons'],
}

export type Change = { kinds: readonly ChangedKind[]; documents?: readonly number[] | undefined }

/** True where an answer of `method` may be old after a change. Stored text only changes with its own document. */
export function isTouched(method: string, params: unknown, change: Change): boolean {
  const group = method.slice(0, method.indexOf('.'))
  if (!touchedBy[group]?.some(kind => change.kinds.includes(kind))) return false
  const id = documentOf(method, params)
  return id === undefined || !change.documents || !change.kinds.includes('documents') || change.documents.includes(id)
}

function documentOf(method: string, params: unknown): number | undefined {
  if (method !== 'documents.text' || typeof params !== 'object' || params === null || !('id' in params))
    return undefined
  return typeof params.id === 'number' ? params.id : undefined
}
