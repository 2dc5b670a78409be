import type { ReadAt } from './zip-members.ts'

/** The part of a directory that is looked at, in bytes: 64 entries, among which the streams that tell what a file is always stand. */
const mostDirectory = 8 * 1024

/**
 * The names of streams and storages in a compound file, as Office wrote until 2007 and Outlook still does, from the beginning of its
 * directory ([MS-CFB] 2.2 and 2.6.1): only to recognise what it is; its format reads it with a library. Empty for a damaged header.
 */
export function readOleStreams(head: Buffer, readAt: ReadAt): string[] {
  if (head.length < 512) return []
  const shift = head.readUInt16LE(30)
  if (shift !== 9 && shift !== 12) return []
  const directory = readAt((head.readUInt32LE(48) + 1) * 2 ** shift, mostDirectory)
  const names: string[] = []
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const length = directory.readUInt16LE(at + 64)
    const isEntry = [1, 2, 5].includes(directory[at + 66] ?? 0) && length > 2 && length <= 64 && length % 2 === 0
    if (isEntry) names.push(directory.toString('utf16le', at, at + length - 2))
  }
  return names
}
