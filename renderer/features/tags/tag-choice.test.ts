import { describe, expect, it } from 'vitest'
import type { Tag } from '../../../main/contract/tags.ts'
import { boxOf, countHad, type Had, matchTags, noChanges, pathOf, readNewTag, turnTag } from './tag-choice.ts'

const tag = (id: number, name: string, parentId: number | null = null): Tag => ({
  id,
  name,
  parentId,
  colour: 'grey',
  documents: 0,
})
const tags = [tag(1, 'elections'), tag(2, 'oil'), tag(3, 'turnout', 1), tag(4, 'Явка', 3)]

describe('a tag for many documents', () => {
  it('is had by all, some or none of them', () => {
    const documents = [{ tagIds: [1, 2] }, { tagIds: [1] }]
    expect([1, 2, 3].map(id => countHad(documents, id))).toEqual(['all', 'some', 'none'])
  })

  it('turns between what is possible and back', () => {
    const turns = (had: Had) => {
      const boxes = [boxOf(1, had, noChanges)]
      let changes = noChanges
      for (let turn = 0; turn < 3; turn++) {
        changes = turnTag(1, had, changes)
        boxes.push(boxOf(1, had, changes))
      }
      return boxes
    }
    expect(turns('none')).toEqual([false, true, false, true])
    expect(turns('all')).toEqual([true, false, true, false])
    expect(turns('some')).toEqual(['mixed', true, false, 'mixed'])
  })

  it('changes nothing when it is back where it was', () => {
    for (const had of ['none', 'all'] as const) expect(turnTag(1, had, turnTag(1, had, noChanges))).toEqual(noChanges)
  })
})

describe('the tree', () => {
  const byId = new Map(tags.map(one => [one.id, one]))

  it('names a tag by its path, also where the tree is broken', () => {
    expect(pathOf(tags[3] as Tag, byId)).toBe('elections / turnout / Явка')
    const round = [tag(1, 'a', 2), tag(2, 'b', 1)]
    expect(pathOf(round[0] as Tag, new Map(round.map(one => [one.id, one])))).toBe('b / a')
  })

  it('finds tags by any part of the path, in tree order', () => {
    expect(matchTags(tags, '').map(({ id }) => id)).toEqual([1, 3, 4, 2])
    expect(matchTags(tags, 'elections/ turn').map(({ id }) => id)).toEqual([3, 4])
    expect(matchTags(tags, 'явка').map(({ id }) => id)).toEqual([4])
  })

  it('reads what would be created', () => {
    expect(readNewTag(tags, 'observers')).toEqual({ name: 'observers', parent: null })
    expect(readNewTag(tags, 'Elections / observers')?.parent?.id).toBe(1)
    expect(readNewTag(tags, 'ELECTIONS')).toBeUndefined()
    expect(readNewTag(tags, 'nowhere / observers')).toBeUndefined()
    expect(readNewTag(tags, 'elections / ')).toBeUndefined()
  })
})
