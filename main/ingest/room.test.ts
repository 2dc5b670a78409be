import { expect, test } from 'vitest'
import { nothingKnown } from './extract.ts'
import { deepestPart, largestExpansion, mostParts } from './limits.ts'
import { createRooms, noRoom, wholeRoom } from './room.ts'
import type { Extracted, Room } from './service.ts'

const GB = 1024 ** 3
const inside = (topFile: number, depth = 1) => ({ topFile, depth, known: {} })

/** An archive whose one part takes what it is lent, up to so many bytes; what it was lent is kept in `lent`. */
function makeRooms(usedBefore = 0) {
  const lent: Room[] = []
  const asked: number[] = []
  const rooms = createRooms({
    countParts(topFile) {
      asked.push(topFile)
      return Promise.resolve({ bytes: usedBefore, parts: 0 })
    },
  })
  const unpack =
    (bytes: number) =>
    async (room: Room): Promise<Extracted> => {
      lent.push(room)
      await new Promise(resolve => setImmediate(resolve))
      const part = { name: 'a', file: '1', bytes: Math.min(bytes, room.bytes), known: {} }
      return { status: 'no-text', ...nothingKnown('a.zip', 'zip'), reason: 'None.', parts: [part] }
    }
  return { rooms, lent, asked, unpack }
}

test('archives in one archive that are read at the same time share one room', async () => {
  const { rooms, lent, asked, unpack } = makeRooms(2 * GB)
  await Promise.all(Array.from({ length: 4 }, () => rooms.lend(inside(7), unpack(8 * GB))))
  expect(lent.map(({ bytes }) => bytes / GB)).toEqual([18, 10, 2, 0])
  expect(lent.map(({ parts }) => parts)).toEqual(Array(4).fill(mostParts))
  expect(asked).toEqual([7])
})

test('archives that were imported by themselves have each their own, and what lies too deep has none', async () => {
  const { rooms, lent, unpack } = makeRooms()
  await Promise.all([
    rooms.lend(null, unpack(8 * GB)),
    rooms.lend(null, unpack(8 * GB)),
    rooms.lend(inside(7), unpack(8 * GB)),
    rooms.lend(inside(8), unpack(8 * GB)),
    rooms.lend(inside(7, deepestPart), unpack(1)),
  ])
  expect(lent).toHaveLength(5)
  expect(lent.filter(({ bytes }) => bytes === largestExpansion)).toHaveLength(4)
  expect(lent).toContainEqual(wholeRoom)
  expect(lent).toContainEqual(noRoom)
})

test('an archive that could not be read takes nothing of the room', async () => {
  const { rooms, lent, unpack } = makeRooms()
  await expect(rooms.lend(inside(7), () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  await rooms.lend(inside(7), unpack(1))
  expect(lent).toEqual([wholeRoom])
})
