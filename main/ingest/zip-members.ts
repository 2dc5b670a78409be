/** Reads `length` bytes at an offset; fewer at the end of the file. */
export type ReadAt = (offset: number, length: number) => Buffer

/** Names looked at, and bytes of a directory read for them: enough to tell what a container is. */
const mostNames = 2000
const mostDirectory = 1024 * 1024
/** The end record with the longest comment it may have. */
const endSize = 22 + 0xffff

/**
 * The names of what a zip container holds, from its central directory (PKWARE APPNOTE, 4.3.12 and 4.3.16): only to recognise what it
 * is; its format reads it with a library. Empty for a damaged directory and for the kind over 4 GB.
 */
export function readZipMembers(size: number, readAt: ReadAt): string[] {
  const tailStart = Math.max(0, size - endSize)
  const tail = readAt(tailStart, size - tailStart)
  const end = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end < 0 || end + 22 > tail.length) return []
  const length = Math.min(tail.readUInt32LE(end + 12), mostDirectory)
  const offset = tail.readUInt32LE(end + 16)
  if (offset >= size) return []
  return namesIn(readAt(offset, length))
}

function namesIn(directory: Buffer): string[] {
  const names: string[] = []
  for (let at = 0; at + 46 <= directory.length && names.length < mostNames; ) {
    if (directory.readUInt32LE(at) !== 0x02014b50) break
    const nameLength = directory.readUInt16LE(at + 28)
    names.push(directory.toString('utf8', at + 46, at + 46 + nameLength))
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return names
}
