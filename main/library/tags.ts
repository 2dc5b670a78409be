import { CollateError } from '../contract/failure.ts'
import type { Tag } from '../contract/tags.ts'
import type { Changes } from './changes.ts'
import type { Reader } from './database.ts'
import { createMergeFollower } from './follow-merge.ts'
import type { WriteHandlers } from './thread-handlers.ts'
import type { Writing } from './writing.ts'

type TagRow = { id: number; parent_id: number | null; name: string; colour: string }

/** All tags, parents before children, siblings by name. */
export function listTags(db: Reader): Tag[] {
  const rows = db
    .prepare(`
      select t.id, t.name, t.parent_id as parentId, t.colour,
        case when exists (select 1 from tags child where child.parent_id = t.id) then (
          with recursive below (id) as (select t.id union select c.id from tags c join below on c.parent_id = below.id)
          select count(distinct dt.document_id)
          from below cross join document_tags dt on dt.tag_id = below.id cross join documents d on d.id = dt.document_id
          where d.trashed_at is null
        ) else (
          select count(*) from document_tags dt cross join documents d on d.id = dt.document_id
          where dt.tag_id = t.id and d.trashed_at is null
        ) end as documents
      from tags t order by t.name collate nocase`)
    .all() as Tag[]
  const children = Map.groupBy(rows, row => row.parentId)
  const ordered = (parent: number | null): Tag[] =>
    (children.get(parent) ?? []).flatMap(tag => [tag, ...ordered(tag.id)])
  return ordered(null)
}

export function tagWriting(writing: Writing) {
  const { db, mutate } = writing
  const followMerge = createMergeFollower(db)
  const find = db.prepare('select * from tags where id = ?')
  const namesake = db.prepare(
    'select id from tags where ifnull(parent_id, 0) = ifnull(?, 0) and name = ? collate nocase and id <> ?',
  )
  const children = db.prepare('select id from tags where parent_id = ?').pluck()
  const taggedDocuments = db.prepare('select document_id from document_tags where tag_id = ?').pluck()
  const taggedComparisons = db.prepare('select comparison_id from comparison_tags where tag_id = ?').pluck()
  const isComparisonTagged = db.prepare('select 1 from comparison_tags where comparison_id = ? and tag_id = ?')
  const isTagged = db.prepare('select 1 from document_tags where document_id = ? and tag_id = ?')
  const documentExists = db.prepare('select 1 from documents where id = ?')

  function get(id: number): TagRow {
    const row = find.get(id) as TagRow | undefined
    if (!row) throw new CollateError('not-found', 'This tag is gone. It may have been deleted or merged.')
    return row
  }
  function refuseNamesake(parentId: number | null, name: string, except: number) {
    if (!namesake.get(parentId, name, except)) return
    throw new CollateError('exists', `There is already a tag “${name}” here. Choose another name, or merge the two.`)
  }
  function refuseCycle(id: number, parentId: number | null) {
    for (let above = parentId; above !== null; above = get(above).parent_id) {
      if (above === id) throw new CollateError('conflict', 'A tag cannot be moved into itself or below itself.')
    }
  }
  function tag(changes: Changes, documentId: number, tagId: number) {
    if (!documentExists.get(documentId) || isTagged.get(documentId, tagId)) return
    changes.insert('document_tags', { document_id: documentId, tag_id: tagId })
  }
  const untag = (changes: Changes, documentId: number, tagId: number) =>
    changes.remove('document_tags', { document_id: documentId, tag_id: tagId })

  function untagComparisons(changes: Changes, tagId: number): number[] {
    const tagged = taggedComparisons.all(tagId) as number[]
    for (const id of tagged) changes.remove('comparison_tags', { comparison_id: id, tag_id: tagId })
    return tagged
  }

  function removeTree(changes: Changes, id: number) {
    for (const child of children.all(id) as number[]) removeTree(changes, child)
    for (const documentId of taggedDocuments.all(id) as number[]) untag(changes, documentId, id)
    untagComparisons(changes, id)
    changes.remove('tags', { id })
  }
  function mergeInto(changes: Changes, from: number, into: number) {
    for (const documentId of taggedDocuments.all(from) as number[]) {
      untag(changes, documentId, from)
      tag(changes, documentId, into)
    }
    for (const comparison of untagComparisons(changes, from)) {
      if (!isComparisonTagged.get(comparison, into))
        changes.insert('comparison_tags', { comparison_id: comparison, tag_id: into })
    }
    for (const child of children.all(from) as number[]) moveOrMerge(changes, child, into)
    followMerge(changes, 'tag', from, into)
    changes.remove('tags', { id: from })
  }
  /** A child whose name the new parent already has is merged with its namesake. */
  function moveOrMerge(changes: Changes, child: number, parentId: number) {
    const same = namesake.get(parentId, get(child).name, child) as { id: number } | undefined
    if (same) mergeInto(changes, child, same.id)
    else changes.update('tags', { id: child }, { parent_id: parentId })
  }

  return {
    'tags.create': ({ name, parentId = null, colour = 'grey' }) =>
      mutate('tags.create', 1, changes => {
        if (parentId !== null) get(parentId)
        refuseNamesake(parentId, name, 0)
        return { id: changes.insert('tags', { parent_id: parentId, name, colour }) }
      }),
    'tags.edit': ({ id, name, parentId, colour }) =>
      mutate('tags.edit', 1, changes => {
        const old = get(id)
        const parent = parentId === undefined ? old.parent_id : parentId
        if (parentId !== undefined) refuseCycle(id, parentId)
        refuseNamesake(parent, name ?? old.name, id)
        changes.update('tags', { id }, { name: name ?? old.name, parent_id: parent, colour: colour ?? old.colour })
        return null
      }),
    'tags.delete': ({ id }) =>
      mutate('tags.delete', 1, changes => {
        get(id)
        removeTree(changes, id)
        return null
      }),
    'tags.merge': ({ from, into }) =>
      mutate('tags.merge', 1, changes => {
        get(from)
        refuseCycle(from, get(into).id)
        mergeInto(changes, from, into)
        return null
      }),
    'tags.assign': ({ documentIds, add, remove }) =>
      mutate('tags.assign', documentIds.length, changes => {
        for (const id of [...add, ...remove]) get(id)
        for (const documentId of documentIds) {
          for (const id of remove) untag(changes, documentId, id)
          for (const id of add) tag(changes, documentId, id)
        }
        return null
      }),
  } satisfies Partial<WriteHandlers>
}
