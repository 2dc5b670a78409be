import type { Tag } from '../../contract/tags.ts'
import { WrongUse } from './command.ts'
import type { LibraryClient } from './with-library.ts'

/** The names from the root of the tree to a tag, joined: `elections/turnout`. */
export function tagPath(tags: readonly Tag[], id: number): string {
  const byId = new Map(tags.map(tag => [tag.id, tag]))
  const names: string[] = []
  for (let tag = byId.get(id); tag; tag = tag.parentId === null ? undefined : byId.get(tag.parentId))
    names.unshift(tag.name)
  return names.join('/')
}

/** The names in a path. Throws WrongUse where one is empty. */
export function splitTagPath(path: string): string[] {
  const names = path.split('/').map(name => name.trim())
  if (names.some(name => name === ''))
    throw new WrongUse(`“${path}” is not a tag. Write its name, or its place in the tree: elections/turnout.`)
  return names
}

const isSame = (a: string, b: string) => a.localeCompare(b, undefined, { sensitivity: 'accent' }) === 0

/** The tag at a path, without regard to case; a single name also finds a tag deeper in the tree where only one has it. */
export function findTag(tags: readonly Tag[], path: string): Tag | undefined {
  const names = splitTagPath(path)
  let found: Tag | undefined
  for (const name of names) {
    const parentId: number | null = found?.id ?? null
    found = tags.find(tag => tag.parentId === parentId && isSame(tag.name, name))
    if (!found) break
  }
  if (found || names.length > 1) return found
  const named = tags.filter(tag => isSame(tag.name, path))
  return named.length === 1 ? named[0] : undefined
}

/** The id of the tag at a path, which is made, with its parents, where it is not there; `onNew` is told each new path. */
export async function ensureTag(client: LibraryClient, path: string, onNew: (path: string) => void): Promise<number> {
  const tags = await client.call('tags.list', {})
  const existing = findTag(tags, path)
  if (existing) return existing.id
  let parentId: number | null = null
  const walked: string[] = []
  for (const name of splitTagPath(path)) {
    walked.push(name)
    const here = tags.find(tag => tag.parentId === parentId && isSame(tag.name, name))
    if (here) parentId = here.id
    else {
      const created: { id: number } = await client.call('tags.create', { name, parentId })
      parentId = created.id
      onNew(walked.join('/'))
    }
  }
  return parentId as number
}
