import { createHash, hash } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, open, rm } from 'node:fs/promises'
import { CollateError } from '../contract/failure.ts'
import { diskFailure, fileFailure } from './file-failure.ts'
import { largestFile, longestTextBytes, smallFile } from './limits.ts'

/** A copied file: its hash and size, and all its bytes where they are few (`smallFile`). */
export type Copied = { sha256: string; bytes: number; content: Buffer | null }

export type CopyOptions = {
  from: string
  to: string
  /** Called once before a copy that may take long, with the file's size. */
  onLong?(bytes: number): void
}

const chunkSize = 1024 * 1024

/**
 * Copies a file's bytes unchanged to a new file (mode 0600), flushed to the disk, and hashes them on the way. Fails:
 * unreadable (with a sentence for a person), disk; leaves nothing at `to` then.
 */
export async function copyFile({ from, to, onLong }: CopyOptions): Promise<Copied> {
  const source = await openSource(from)
  try {
    const { size } = await source.stat().catch(error => Promise.reject(fileFailure(error)))
    if (size > largestFile) throw tooLarge()
    if (size > smallFile) onLong?.(size)
    return await intoNewFile(to, target =>
      size > smallFile ? copyLong(source, target) : copyShort(source, target, size),
    )
  } finally {
    await source.close()
  }
}

const tooLarge = () =>
  new CollateError('unreadable', 'The file is larger than 1 GB. Split it into parts, and import those.')
const empty = () => new CollateError('unreadable', 'The file is empty.')

/** Opens a regular file; what else may stand under a name (a pipe, a device) would never end. */
async function openSource(path: string): Promise<FileHandle> {
  // O_NONBLOCK, because opening a pipe waits for its other end otherwise. Windows has neither.
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(error =>
    Promise.reject(fileFailure(error)),
  )
  const stat = await handle.stat()
  if (stat.isFile()) return handle
  await handle.close()
  throw new CollateError('unreadable', 'This is not a file that can be read, but a folder, a pipe or a device.')
}

async function intoNewFile(path: string, fill: (target: FileHandle) => Promise<Copied>): Promise<Copied> {
  const target = await open(path, 'wx', 0o600).catch(error => Promise.reject(diskFailure(error)))
  try {
    const copied = await fill(target)
    // The document is committed after this: a power cut must not leave one without its original. Measured at 0.6 ms a
    // file with eight in flight (2.2 ms one by one), so it hides behind the work on the others.
    await target.datasync().catch(error => Promise.reject(diskFailure(error)))
    await target.close()
    return copied
  } catch (error) {
    await target.close()
    await rm(path, { force: true })
    throw error
  }
}

async function copyShort(source: FileHandle, target: FileHandle, size: number): Promise<Copied> {
  // One byte more than it said it has, to notice a file that is still growing.
  const buffer = Buffer.allocUnsafe(size + 1)
  const { bytesRead } = await source.read(buffer, 0, size + 1, 0).catch(error => Promise.reject(fileFailure(error)))
  if (bytesRead > size) return copyLong(source, target)
  if (bytesRead === 0) throw empty()
  const bytes = buffer.subarray(0, bytesRead)
  await writeAll(target, bytes)
  return { sha256: hash('sha256', bytes), bytes: bytesRead, content: bytes }
}

async function copyLong(source: FileHandle, target: FileHandle): Promise<Copied> {
  const hashing = createHash('sha256')
  const buffer = Buffer.allocUnsafe(chunkSize)
  let bytes = 0
  for (;;) {
    const { bytesRead } = await source
      .read(buffer, 0, chunkSize, bytes)
      .catch(error => Promise.reject(fileFailure(error)))
    if (bytesRead === 0) break
    const chunk = buffer.subarray(0, bytesRead)
    bytes += bytesRead
    if (bytes > largestFile) throw tooLarge()
    hashing.update(chunk)
    await writeAll(target, chunk)
  }
  if (bytes === 0) throw empty()
  return { sha256: hashing.digest('hex'), bytes, content: null }
}

async function writeAll(target: FileHandle, bytes: Buffer) {
  for (let written = 0; written < bytes.length; ) {
    const { bytesWritten } = await target.write(bytes, written).catch(error => Promise.reject(diskFailure(error)))
    written += bytesWritten
  }
}

/** The beginning of a file that is stored already. Fails: unreadable. */
export async function readHead(path: string): Promise<{ head: Buffer; isWhole: boolean }> {
  const source = await openSource(path)
  try {
    const { size } = await source.stat()
    const head = Buffer.allocUnsafe(Math.min(size, longestTextBytes))
    let filled = 0
    while (filled < head.length) {
      const { bytesRead } = await source.read(head, filled, head.length - filled, filled)
      if (bytesRead === 0) break
      filled += bytesRead
    }
    return { head: head.subarray(0, filled), isWhole: filled === size }
  } catch (error) {
    throw fileFailure(error)
  } finally {
    await source.close()
  }
}
