import type { Tag } from '../../../main/contract/tags.ts'
import { foldName } from '../sources/matching.ts'

/** How many of the chosen documents have a tag; `unknown` where they are too many to look. */
export type Had = 'all' | 'some' | 'none' | 'unknown'
/** What a person decided: the tags to give to all documents and to take from all. */
export type TagChanges = { add: ReadonlySet<number>; remove: ReadonlySet<number> }

export const noChanges: TagChanges = { add: new Set(), remove: new Set() }

/** How many of the documents, given by the ids of their tags, have each tag. */
export function countHad(documents: readonly { tagIds: readonly number[] }[], tagId: number): Had {
  const count = documents.filter(document => document.tagIds.includes(tagId)).length
  return count === 0 ? 'none' : count === documents.length ? 'all' : 'some'
}

/** What the box of a tag shows: ticked, empty, or between. */
export function boxOf(tagId: number, had: Had, changes: TagChanges): boolean | 'mixed' {
  if (changes.add.has(tagId)) return true
  if (changes.remove.has(tagId)) return false
  return had === 'all' ? true : had === 'none' ? false : 'mixed'
}

/**
 * The next state of a tag: from between to all, from all to none, from none to all; a tag that some documents have comes
 * back to "between" after "none", so that a slip can be taken back.
 */
export function turnTag(tagId: number, had: Had, changes: TagChanges): TagChanges {
  const [add, remove] = [new Set(changes.add), new Set(changes.remove)]
  const box = boxOf(tagId, had, changes)
  add.delete(tagId)
  remove.delete(tagId)
  if (box === 'mixed' || (box === false && had === 'none')) add.add(tagId)
  if (box === true && had !== 'none') remove.add(tagId)
  return { add, remove }
}

/** A tag's name after the names of the tags above it: "elections / turnout". */
export function pathOf(tag: Tag, byId: ReadonlyMap<number, Tag>): string {
  const names = [tag.name]
  const seen = new Set([tag.id])
  for (let above = parentOf(tag, byId); above && !seen.has(above.id); above = parentOf(above, byId)) {
    seen.add(above.id)
    names.unshift(above.name)
  }
  return names.join(' / ')
}

const parentOf = (tag: Tag, byId: ReadonlyMap<number, Tag>) =>
  tag.parentId === null ? undefined : byId.get(tag.parentId)

/** Tags whose path holds what is typed, in tree order; all of them where nothing is typed. */
export function matchTags(tags: readonly Tag[], typed: string): Tag[] {
  const byId = new Map(tags.map(tag => [tag.id, tag]))
  const wanted = foldPath(typed)
  const paths = new Map(tags.map(tag => [tag.id, foldPath(pathOf(tag, byId))]))
  return inTreeOrder(tags).filter(tag => (paths.get(tag.id) ?? '').includes(wanted))
}

const foldPath = (path: string) => foldName(path.replace(/\s*\/\s*/gu, '/'))

function inTreeOrder(tags: readonly Tag[]): Tag[] {
  const children = Map.groupBy(tags, tag => tag.parentId)
  const ids = new Set(tags.map(tag => tag.id))
  const roots = tags.filter(tag => tag.parentId === null || !ids.has(tag.parentId))
  const ordered: Tag[] = []
  const visit = (tag: Tag) => {
    ordered.push(tag)
    for (const child of children.get(tag.id) ?? []) visit(child)
  }
  for (const root of roots) visit(root)
  return ordered
}

/** What creating what is typed would make: a name, below a tag that exists where it is written "above / name". */
export function readNewTag(tags: readonly Tag[], typed: string): { name: string; parent: Tag | null } | undefined {
  const parts = typed.split('/').map(part => part.trim())
  const name = parts.pop() ?? ''
  if (name === '' || parts.some(part => part === '')) return undefined
  const parent = parts.length === 0 ? null : findPath(tags, parts)
  if (parent === undefined) return undefined
  const isTaken = tags.some(tag => tag.parentId === (parent?.id ?? null) && foldName(tag.name) === foldName(name))
  return isTaken ? undefined : { name, parent }
}

function findPath(tags: readonly Tag[], path: readonly string[]): Tag | undefined {
  let found: Tag | undefined
  for (const part of path) {
    found = tags.find(tag => tag.parentId === (found?.id ?? null) && foldName(tag.name) === foldName(part))
    if (!found) return undefined
  }
  return found
}
