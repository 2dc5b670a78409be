import { describe, expect, it } from 'vitest'
import type { Tag } from '../../contract/tags.ts'
import { findTag, tagPath } from './tag-paths.ts'

const tag = (id: number, name: string, parentId: number | null = null): Tag => ({
  id,
  name,
  parentId,
  colour: 'grey',
  documents: 0,
})
const tags = [tag(1, 'Elections'), tag(2, 'Turnout', 1), tag(3, 'Media'), tag(4, 'Turnout', 3), tag(5, 'Сайлау', 3)]

describe('the place of a tag in the tree', () => {
  it('is written and read', () => {
    expect(tagPath(tags, 2)).toBe('Elections/Turnout')
    expect(findTag(tags, 'elections / turnout')?.id).toBe(2)
    expect(findTag(tags, 'Media/turnout')?.id).toBe(4)
    expect(findTag(tags, 'Media/none')).toBeUndefined()
  })

  it('may be left out where a name stands only once', () => {
    expect(findTag(tags, 'сайлау')?.id).toBe(5)
    expect(findTag(tags, 'turnout')).toBeUndefined()
    expect(() => findTag(tags, 'a//b')).toThrow(/not a tag/)
  })
})
