import * as fs from 'node:fs'
import { join } from 'node:path'
import { diskFailure } from './file-failure.ts'
import type { Known, PartContent, Source } from './format.ts'
import { bombRatio, harmlessExpansion, shareOfDisk } from './limits.ts'
import { safePartName } from './part-name.ts'
import type { Part, Room } from './service.ts'

export type PartWriterOptions = {
  /** Made with the first part; nobody else writes to it. */
  folder: string
  room: Room
  /** The container's size in bytes. */
  size: number
  progress(): void
  /** Bytes that are free on the disk of a folder. */
  freeOn?(folder: string): number
}

/** Writes what is inside a file to a folder, within limits, and says in `remarks` which of them was reached. */
export function createPartWriter({ folder, room, size, progress, freeOn = freeBytes }: PartWriterOptions) {
  const parts: Part[] = []
  const remarks = new Set<string>()
  const names = new Map<string, number>()
  let expanded = 0
  let share = Number.POSITIVE_INFINITY

  /** The sentence of the limit that so many bytes would pass; null while there is room. */
  function limitAt(bytes: number): string | null {
    if (bytes > room.bytes) return tooMuch
    if (bytes > share) return diskTooFull
    if (bytes > harmlessExpansion && bytes > size * bombRatio) return bomb
    return null
  }
  function stop(sentence: string): false {
    remarks.add(sentence)
    return false
  }

  /** A second part of the same name is told from the first: "a.pdf", "a (2).pdf". */
  function nameFor(asked: string): string {
    const name = safePartName(asked)
    const count = (names.get(name) ?? 0) + 1
    names.set(name, count)
    return count === 1 ? name : name.replace(/(\.[^./]*)?$/, ` (${count})$1`)
  }

  const addPart: Source['addPart'] = async (asked: string, content: PartContent, known: Known = {}) => {
    if (remarks.size > 0) return false
    if (room.parts === 0) return stop(tooDeep)
    if (parts.length >= room.parts) return stop(tooMany)
    const file = String(parts.length + 1)
    const path = join(folder, file)
    if (parts.length === 0) {
      onDisk(() => fs.mkdirSync(folder, { recursive: true, mode: 0o700 }))
      share = freeOn(folder) * shareOfDisk
    }
    const target = onDisk(() => fs.openSync(path, 'wx', 0o600))
    let bytes = 0
    let limit: string | null = null
    try {
      for await (const chunk of content instanceof Uint8Array ? [content] : content) {
        limit = limitAt(expanded + bytes + chunk.length)
        if (limit) break
        onDisk(() => writeAll(target, chunk))
        bytes += chunk.length
        progress()
      }
    } catch (error) {
      fs.rmSync(path, { force: true })
      throw error
    } finally {
      fs.closeSync(target)
    }
    if (limit) {
      fs.rmSync(path, { force: true })
      return stop(limit)
    }
    expanded += bytes
    parts.push({ name: nameFor(asked), file, bytes, known })
    return true
  }

  return { addPart, parts, remarks: () => [...remarks] }
}

const tooDeep = 'What is inside is left out: it lies too deep, in files within files. The original is kept.'
const tooMany =
  'There is more inside than can be taken out of one file; what comes after is left out. The original is kept.'
const tooMuch =
  'Unpacked, this would take more room than Collate gives one file; what comes after is left out. The original is kept.'
const diskTooFull =
  'Unpacked, this would take more than a third of what is free on the disk with the library; what comes after is left out. Make room, then read it again. The original is kept.'
const bomb =
  'This unpacks to more than 200 times its size, as files do that are made to fill a disk; what comes after is left out. The original is kept.'

/** Endless where it cannot be told, as on some network disks. */
function freeBytes(folder: string): number {
  try {
    const { blocks, bavail, bsize } = fs.statfsSync(folder)
    return blocks > 0 ? bavail * bsize : Number.POSITIVE_INFINITY
  } catch {
    return Number.POSITIVE_INFINITY
  }
}

function writeAll(target: number, chunk: Uint8Array) {
  for (let written = 0; written < chunk.length; ) written += fs.writeSync(target, chunk, written)
}

function onDisk<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw diskFailure(error)
  }
}
