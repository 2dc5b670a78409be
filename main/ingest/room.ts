import { deepestPart, largestExpansion, mostParts, mostPartsOfTop } from './limits.ts'
import type { Extracted, Room } from './service.ts'
import type { ImportStore, TakenFile } from './store.ts'
import { createTurns } from './take-turns.ts'

/** What may be taken out of a file that was imported by itself. */
export const wholeRoom: Room = { bytes: largestExpansion, parts: mostParts }

/** What may be taken out of a file that lies too deep. */
export const noRoom: Room = { bytes: 0, parts: 0 }

export type Rooms = {
  /** Reads a file with the room that is left for what is inside of it. */
  lend(inside: TakenFile['inside'], read: (room: Room) => Promise<Extracted>): Promise<Extracted>
}

/**
 * What is inside of what is inside shares the room of the file that was imported: such files are read one after the other, so that two
 * archives in an archive are not both lent what is left for one.
 */
export function createRooms(store: Pick<ImportStore, 'countParts'>): Rooms {
  const tops = new Map<number, ReturnType<typeof shareRoom>>()
  return {
    lend(inside, read) {
      if (!inside) return read(wholeRoom)
      if (inside.depth >= deepestPart) return read(noRoom)
      const { topFile } = inside
      const shared = tops.get(topFile) ?? shareRoom(() => store.countParts(topFile))
      tops.set(topFile, shared)
      return shared(read)
    },
  }
}

type Used = { bytes: number; parts: number }

/** What was used is asked for once, and kept count of from then on: what was read last may not be committed yet. */
function shareRoom(count: () => Promise<Used>) {
  const inTurn = createTurns()
  let used: Used | undefined
  return (read: (room: Room) => Promise<Extracted>): Promise<Extracted> =>
    inTurn(async () => {
      used ??= await count()
      const extracted = await read(leftOf(used))
      used.parts += extracted.parts.length
      used.bytes += extracted.parts.reduce((sum, { bytes }) => sum + bytes, 0)
      return extracted
    })
}

const leftOf = (used: Used): Room => ({
  bytes: Math.max(0, largestExpansion - used.bytes),
  parts: Math.min(mostParts, Math.max(1, mostPartsOfTop - used.parts)),
})
