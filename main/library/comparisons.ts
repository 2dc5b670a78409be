import * as v from 'valibot'
import { type ComparisonView, comparisonViewSchema, type SavedComparison } from '../contract/comparisons.ts'
import { CollateError } from '../contract/failure.ts'
import type { Changes } from './changes.ts'
import { createClaimReleaser } from './claims.ts'
import type { Reader } from './database.ts'
import type { WriteHandlers } from './thread-handlers.ts'
import type { Writing } from './writing.ts'

type ComparisonRow = { id: number; name: string; note: string | null; createdAt: number; draft: string; view: string }

const gone = () =>
  new CollateError('not-found', 'This comparison is gone. It may have been deleted; undo brings it back.')

/** All kept comparisons, by name. */
export function listComparisons(db: Reader): SavedComparison[] {
  const rows = db
    .prepare('select id, name, note, created_at as createdAt from comparisons order by name collate nocase, id')
    .all() as Omit<ComparisonRow, 'draft' | 'view'>[]
  const accounts = membersOf(db, 'comparison_accounts', 'document_id', 'position')
  const tags = membersOf(db, 'comparison_tags', 'tag_id', 'tag_id')
  return rows.map(row => ({ ...row, documents: accounts.get(row.id) ?? [], tags: tags.get(row.id) ?? [] }))
}

function membersOf(db: Reader, table: string, column: string, order: string): Map<number, number[]> {
  const rows = db
    .prepare(`select comparison_id as comparison, ${column} as member from ${table} order by comparison_id, ${order}`)
    .all() as { comparison: number; member: number }[]
  const grouped = Map.groupBy(rows, row => row.comparison)
  return new Map([...grouped].map(([id, members]) => [id, members.map(({ member }) => member)]))
}

/** One kept comparison as it was left. Fails: not-found. */
export function getComparison(db: Reader, id: number) {
  const row = db
    .prepare('select id, name, note, draft, view, created_at as createdAt from comparisons where id = ?')
    .get(id) as ComparisonRow | undefined
  if (!row) throw gone()
  const pluck = (sql: string) => db.prepare(sql).pluck().all(id) as number[]
  return {
    ...row,
    view: readView(row.view),
    documents: pluck('select document_id from comparison_accounts where comparison_id = ? order by position'),
    tags: pluck('select tag_id from comparison_tags where comparison_id = ? order by tag_id'),
  }
}

/** A view that an older or newer version of the program wrote otherwise is as good as none. */
function readView(stored: string): ComparisonView | null {
  const view = v.safeParse(comparisonViewSchema, JSON.parse(stored))
  return view.success ? view.output : null
}

export function comparisonWriting({ db, mutate }: Writing) {
  const exists = db.prepare('select 1 from comparisons where id = ?')
  const documentExists = db.prepare('select 1 from documents where id = ?')
  const tagExists = db.prepare('select 1 from tags where id = ?')
  const accountsOf = db.prepare('select document_id from comparison_accounts where comparison_id = ?').pluck()
  const tagsOf = db.prepare('select tag_id from comparison_tags where comparison_id = ?').pluck()
  const releaseClaims = createClaimReleaser(db)
  const keepView = db.prepare('update comparisons set view = ? where id = ?')
  const keepDraft = db.prepare('update comparisons set draft = ? where id = ?')

  function refuseUnknown(id: number) {
    if (!exists.get(id)) throw gone()
  }
  function setAccounts(changes: Changes, id: number, documents: readonly number[]) {
    for (const document of documents) {
      if (documentExists.get(document)) continue
      throw new CollateError(
        'not-found',
        'A document to compare is gone. It may have been deleted for good; choose others.',
      )
    }
    const before = accountsOf.all(id) as number[]
    const keyOf = (document: number) => ({ comparison_id: id, document_id: document })
    for (const document of before) {
      if (!documents.includes(document)) changes.remove('comparison_accounts', keyOf(document))
    }
    for (const [position, document] of documents.entries()) {
      if (before.includes(document)) changes.update('comparison_accounts', keyOf(document), { position })
      else changes.insert('comparison_accounts', { ...keyOf(document), position })
    }
  }
  function setTags(changes: Changes, id: number, add: readonly number[], remove: readonly number[]) {
    const before = new Set(tagsOf.all(id) as number[])
    for (const tag of remove) changes.remove('comparison_tags', { comparison_id: id, tag_id: tag })
    for (const tag of new Set(add)) {
      if (before.has(tag)) continue
      if (!tagExists.get(tag))
        throw new CollateError('not-found', 'This tag is gone. It may have been deleted or merged.')
      changes.insert('comparison_tags', { comparison_id: id, tag_id: tag })
    }
  }

  return {
    'comparisons.create': ({ name, documents, note = null }) =>
      mutate('comparisons.create', 1, changes => {
        const id = changes.insert('comparisons', { name, note, created_at: Date.now() })
        setAccounts(changes, id, documents)
        return { id }
      }),
    'comparisons.edit': ({ id, name, note }) =>
      mutate('comparisons.edit', 1, changes => {
        refuseUnknown(id)
        changes.update(
          'comparisons',
          { id },
          { ...(name !== undefined && { name }), ...(note !== undefined && { note }) },
        )
        return null
      }),
    'comparisons.setAccounts': ({ id, documents }) =>
      mutate('comparisons.setAccounts', documents.length, changes => {
        refuseUnknown(id)
        setAccounts(changes, id, documents)
        return null
      }),
    'comparisons.tag': ({ id, add, remove }) =>
      mutate('comparisons.tag', 1, changes => {
        refuseUnknown(id)
        setTags(changes, id, add, remove)
        return null
      }),
    'comparisons.delete': ({ id }) =>
      mutate('comparisons.delete', 1, changes => {
        refuseUnknown(id)
        for (const document of accountsOf.all(id) as number[])
          changes.remove('comparison_accounts', { comparison_id: id, document_id: document })
        setTags(changes, id, [], tagsOf.all(id) as number[])
        releaseClaims.fromComparison(changes, id)
        changes.remove('comparisons', { id })
        return null
      }),
    'comparisons.keepView': ({ id, view }) => {
      if (keepView.run(JSON.stringify(view), id).changes === 0) throw gone()
      return null
    },
    'comparisons.keepDraft': ({ id, draft }) => {
      if (keepDraft.run(draft, id).changes === 0) throw gone()
      return null
    },
  } satisfies Partial<WriteHandlers>
}
