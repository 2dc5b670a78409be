import { posix } from 'node:path'
import type { Description, DescriptionMatch } from '../contract/descriptions.ts'
import { type FieldName, fieldNames } from '../contract/documents.ts'
import type { Changes } from './changes.ts'
import type { Reader, Writer } from './database.ts'
import type { Row } from './rows.ts'
import type { WriteHandlers } from './thread-handlers.ts'
import type { Writing } from './writing.ts'

type Described = Record<FieldName, string | null> & { id: number; origins: string; event: string | null }

/** What each row of a table would do to the documents that it names. */
export function matchDescriptions(db: Reader | Writer, rows: readonly Description[]): DescriptionMatch[] {
  const documentsOf = createFileFinder(db)
  const stateOf = createStateReader(db)
  return rows.map(row => {
    const ids = documentsOf(row.file)
    const [id] = ids
    const state = id === undefined || ids.length > 1 ? undefined : stateOf(id)
    if (!state) {
      const status = ids.length > 1 ? ('several' as const) : ('none' as const)
      return { status, documentId: null, title: null, changes: [], byHand: [] }
    }
    return { status: 'one', documentId: state.id, title: state.title, ...changesOf(row, state, stateOf.tags(state.id)) }
  })
}

/** Finds the documents of a file's name, or of the end of its path; not those in the trash. */
function createFileFinder(db: Reader | Writer) {
  const origins = db
    .prepare(`
      select distinct o.document_id as id, o.path from origins o join documents d on d.id = o.document_id
      where o.path is not null and d.trashed_at is null`)
    .all() as { id: number; path: string }[]
  const byName = Map.groupBy(
    origins.map(({ id, path }) => ({ id, path: folded(path) })),
    ({ path }) => posix.basename(path),
  )
  return (file: string): number[] => {
    const wanted = folded(file)
    const named = byName.get(posix.basename(wanted)) ?? []
    const within = named.filter(({ path }) => path === wanted || path.endsWith(`/${wanted}`))
    return [...new Set(within.map(({ id }) => id))]
  }
}

/** Paths of any system, without regard to case and to how accents are written. */
const folded = (path: string) =>
  path
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('\\', '/')
    .replace(/^\.?\/+/, '')

function createStateReader(db: Reader | Writer) {
  const find = db.prepare(`
    select d.id, d.title, d.outlet, d.byline, d.date, d.language, d.field_origins as origins, e.name as event
    from documents d left join events e on e.id = d.event_id where d.id = ?`)
  const findTags = db
    .prepare('select t.name from document_tags x join tags t on t.id = x.tag_id where x.document_id = ?')
    .pluck()
  return Object.assign((id: number) => find.get(id) as Described | undefined, {
    tags: (id: number) => findTags.all(id) as string[],
  })
}

/** Names of one key are one name. Looked up, and not compared: a table may name thousands of tags beside thousands. */
const keyOf = (name: string) => name.normalize('NFC').toLowerCase()

/** An event that is set was set by a person. */
function changesOf(
  row: Description,
  state: Described,
  tags: readonly string[],
): Pick<DescriptionMatch, 'changes' | 'byHand'> {
  const origins = JSON.parse(state.origins) as Partial<Record<FieldName, string>>
  const other = fieldNames.filter(name => row[name] !== undefined && row[name] !== state[name])
  const isEventOther = row.event !== undefined && (state.event === null || keyOf(row.event) !== keyOf(state.event))
  const known = new Set(tags.map(keyOf))
  const newTags = (row.tags ?? []).filter(tag => !known.has(keyOf(tag)))
  return {
    changes: [
      ...other.filter(name => origins[name] !== 'person'),
      ...(isEventOther && state.event === null ? (['event'] as const) : []),
      ...(newTags.length > 0 ? (['tags'] as const) : []),
    ],
    byHand: [
      ...other.filter(name => origins[name] === 'person'),
      ...(isEventOther && state.event !== null ? (['event'] as const) : []),
    ],
  }
}

export function descriptionWriting({ db, mutate }: Writing) {
  const stateOf = createStateReader(db)
  const findEvents = db.prepare('select id, name from events')
  const findTags = db.prepare('select id, name from tags where parent_id is null union all select id, name from tags')
  const isTagged = db.prepare('select 1 from document_tags where document_id = ? and tag_id = ?')

  /** The id of a name among the rows of a table, which is made where it is new. */
  function named(rows: { id: number; name: string }[], insert: (name: string) => number) {
    // The first of a name counts: backwards, it is set last.
    const ids = new Map(rows.toReversed().map(({ id, name }) => [keyOf(name), id]))
    return (name: string): number => {
      const id = ids.get(keyOf(name)) ?? insert(name)
      ids.set(keyOf(name), id)
      return id
    }
  }
  function set(changes: Changes, row: Description, state: Described, fields: readonly string[], ids: Named) {
    const patch: Row = {}
    const origins = JSON.parse(state.origins) as Partial<Record<FieldName, string>>
    for (const name of fieldNames) {
      if (!fields.includes(name)) continue
      patch[name] = row[name] ?? null
      origins[name] = 'csv'
    }
    if (Object.keys(patch).length > 0) patch.field_origins = JSON.stringify(origins)
    if (fields.includes('event') && row.event !== undefined) patch.event_id = ids.event(row.event)
    if (Object.keys(patch).length > 0) changes.update('documents', { id: state.id }, patch)
    for (const tag of fields.includes('tags') ? (row.tags ?? []) : []) {
      const tagId = ids.tag(tag)
      if (!isTagged.get(state.id, tagId)) changes.insert('document_tags', { document_id: state.id, tag_id: tagId })
    }
  }

  return {
    'documents.describe': ({ rows, overHand }) => {
      const documentsOf = createFileFinder(db)
      // What the step is said to be about has to be known before it begins.
      const matched = rows.flatMap(row => {
        const [id, ...others] = documentsOf(row.file)
        return id === undefined || others.length > 0 ? [] : [{ row, id }]
      })
      const fieldsOf = (row: Description, state: Described) => {
        const { changes, byHand } = changesOf(row, state, stateOf.tags(state.id))
        return overHand ? [...changes, ...byHand] : changes
      }
      const touched = new Set(
        matched.flatMap(({ row, id }) => {
          const state = stateOf(id)
          return state && fieldsOf(row, state).length > 0 ? [id] : []
        }),
      )
      return mutate('documents.describe', touched.size, changes => {
        const ids = {
          event: named(findEvents.all() as { id: number; name: string }[], name =>
            changes.insert('events', { name, date: null }),
          ),
          tag: named(findTags.all() as { id: number; name: string }[], name =>
            changes.insert('tags', { parent_id: null, name, colour: 'grey' }),
          ),
        }
        for (const { row, id } of matched) {
          const state = stateOf(id)
          if (state) set(changes, row, state, fieldsOf(row, state), ids)
        }
        return { documents: touched.size }
      })
    },
  } satisfies Partial<WriteHandlers>
}

type Named = { event(name: string): number; tag(name: string): number }
