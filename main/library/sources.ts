import { CollateError } from '../contract/failure.ts'
import type { Source } from '../contract/sources.ts'
import type { Changes } from './changes.ts'
import type { Reader } from './database.ts'
import { createMergeFollower } from './follow-merge.ts'
import type { WriteHandlers } from './thread-handlers.ts'
import type { Writing } from './writing.ts'

type SourceRow = { id: number; name: string; kind: string; aliases: string; note: string | null }

/** The register, by name. */
export function listSources(db: Reader): Source[] {
  const rows = db
    .prepare(`
      select s.*, (select count(*) from passages p join documents d on d.id = p.document_id
        where p.source_id = s.id and d.trashed_at is null) as passages
      from sources s order by s.name collate nocase`)
    .all() as (SourceRow & { passages: number })[]
  return rows.map(row => ({ ...row, kind: row.kind as Source['kind'], aliases: JSON.parse(row.aliases) as string[] }))
}

type NamedSource = { id: number } | { name: string; kind: Source['kind'] }

/**
 * Finds a source of the register by its id, or by its name or an alias without regard to case; makes it where there is none of that
 * name. Answers its id. Fails: not-found.
 */
export function createSourceFinder(db: Writing['db']) {
  const exists = db.prepare('select 1 from sources where id = ?')
  const all = db.prepare('select id, name, aliases from sources order by id')
  return (changes: Changes, source: NamedSource): number => {
    if ('id' in source) {
      if (exists.get(source.id)) return source.id
      throw new CollateError('not-found', 'This source is gone. Choose another one.')
    }
    const isMeant = (name: string) => name.toLowerCase() === source.name.toLowerCase()
    const known = (all.all() as SourceRow[]).find(
      ({ name, aliases }) => isMeant(name) || (JSON.parse(aliases) as string[]).some(isMeant),
    )
    return known?.id ?? changes.insert('sources', { name: source.name, kind: source.kind, aliases: '[]', note: null })
  }
}

export function sourceWriting({ db, mutate }: Writing) {
  const find = db.prepare('select * from sources where id = ?')
  const passages = db.prepare('select id from passages where source_id = ?').pluck()
  const followMerge = createMergeFollower(db)

  function get(id: number): SourceRow {
    const row = find.get(id) as SourceRow | undefined
    if (!row) throw new CollateError('not-found', 'This source is gone. It may have been deleted or merged.')
    return row
  }
  const aliasesOf = (row: SourceRow) => JSON.parse(row.aliases) as string[]

  return {
    'sources.create': ({ name, kind, aliases = [], note = null }) =>
      mutate('sources.create', 1, changes => ({
        id: changes.insert('sources', { name, kind, aliases: JSON.stringify(aliases), note }),
      })),
    'sources.edit': ({ id, name, kind, aliases, note }) =>
      mutate('sources.edit', 1, changes => {
        const old = get(id)
        changes.update(
          'sources',
          { id },
          {
            name: name ?? old.name,
            kind: kind ?? old.kind,
            aliases: aliases === undefined ? old.aliases : JSON.stringify(aliases),
            note: note === undefined ? old.note : note,
          },
        )
        return null
      }),
    'sources.delete': ({ id }) =>
      mutate('sources.delete', 1, changes => {
        get(id)
        for (const passage of passages.all(id) as number[]) {
          changes.update('passages', { id: passage }, { source_id: null })
        }
        changes.remove('sources', { id })
        return null
      }),
    'sources.merge': ({ from, into }) =>
      mutate('sources.merge', 1, changes => {
        if (from === into) throw new CollateError('invalid', 'Choose two different sources to merge.')
        const gone = get(from)
        const kept = get(into)
        const aliases = new Set([...aliasesOf(kept), gone.name, ...aliasesOf(gone)])
        aliases.delete(kept.name)
        for (const passage of passages.all(from) as number[]) {
          changes.update('passages', { id: passage }, { source_id: into })
        }
        changes.update('sources', { id: into }, { aliases: JSON.stringify([...aliases]) })
        followMerge(changes, 'source', from, into)
        changes.remove('sources', { id: from })
        return null
      }),
  } satisfies Partial<WriteHandlers>
}
