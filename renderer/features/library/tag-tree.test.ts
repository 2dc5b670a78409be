import { expect, test } from 'vitest'
import type { Tag } from '../../../main/contract/tags.ts'
import { tagPath, tagRows } from './tag-tree.ts'

const tag = (id: number, name: string, parentId: number | null = null): Tag => ({
  id,
  name,
  parentId,
  colour: 'grey',
  documents: 0,
})
const tags = [
  tag(1, 'oil'),
  tag(2, 'elections'),
  tag(3, 'turnout', 2),
  tag(4, 'observers', 2),
  tag(5, 'first round', 3),
]

test('children follow their parent, siblings by name', () => {
  const rows = tagRows(tags, new Set())
  expect(rows.map(row => `${row.level} ${row.tag.name}`)).toEqual([
    '1 elections',
    '2 observers',
    '2 turnout',
    '3 first round',
    '1 oil',
  ])
})

test('a collapsed tag hides all that is inside it', () => {
  expect(tagRows(tags, new Set([2])).map(row => row.tag.name)).toEqual(['elections', 'oil'])
})

test('a path names every tag above', () => {
  const byId = new Map(tags.map(one => [one.id, one]))
  expect(tagPath(byId, tag(5, 'first round', 3))).toBe('elections / turnout / first round')
})
