import type { Tag } from '../../../main/contract/tags.ts'
import { compareNames } from '../../ui/formats.ts'

export type TagRow = { tag: Tag /** From 1. */; level: number; hasChildren: boolean; isExpanded: boolean }

/** The tree of tags as rows from top to bottom; what is inside a collapsed tag is left out. */
export function tagRows(tags: readonly Tag[], collapsed: ReadonlySet<number>): TagRow[] {
  const children = Map.groupBy(tags, tag => tag.parentId ?? 0)
  const rows: TagRow[] = []
  function add(parentId: number, level: number) {
    const inside = (children.get(parentId) ?? []).toSorted((a, b) => compareNames(a.name, b.name))
    for (const tag of inside) {
      const hasChildren = children.has(tag.id)
      const isExpanded = !collapsed.has(tag.id)
      rows.push({ tag, level, hasChildren, isExpanded })
      if (hasChildren && isExpanded) add(tag.id, level + 1)
    }
  }
  add(0, 1)
  return rows
}

/** A tag's name with those above it: "elections / turnout". */
export function tagPath(tags: ReadonlyMap<number, Tag>, tag: Tag): string {
  const parent = tag.parentId === null ? undefined : tags.get(tag.parentId)
  return parent ? `${tagPath(tags, parent)} / ${tag.name}` : tag.name
}
