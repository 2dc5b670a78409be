import { createHash, hash } from 'node:crypto'
import * as fs from 'node:fs'
import { promisify } from 'node:util'
import { CollateError } from '../contract/failure.ts'
import { diskFailure, fileFailure } from './file-failure.ts'
import { largestFile, largestStreamed, smallFile } from './limits.ts'

const read = promisify(fs.read)
const write = promisify(fs.write)
const flush = promisify(fs.fdatasync)

/** A copied file: its hash and size, and all its bytes where they are few (`smallFile`). */
export type Copied = { sha256: string; bytes: number; content: Buffer | null }

export type CopyOptions = {
  from: string
  to: string
  /** Called once before a copy that may take long, with the file's size. */
  onLong?(bytes: number): void
  /** Asked of a file over `largestFile`: whether it can be read all the same. */
  mayBeLarge?(): boolean
}

const chunkSize = 1024 * 1024

/**
 * Copies a file's bytes unchanged to a new file (mode 0600), flushed to the disk, and hashes them on the way. Fails:
 * unreadable (with a sentence for a person), disk; leaves nothing at `to` then.
 */
export async function copyFile({ from, to, onLong, mayBeLarge = () => false }: CopyOptions): Promise<Copied> {
  const { source, size } = openSource(from)
  try {
    const largest = size > largestFile && mayBeLarge() ? largestStreamed : largestFile
    if (size > largest) throw tooLarge(largest)
    if (size > smallFile) onLong?.(size)
    // Small files are read in one go without leaving the thread: ten round trips to the thread pool cost more than the
    // reading itself (0.4 ms a file).
    const content = size > smallFile ? null : onFile(fileFailure, () => readWhole(source, size))
    return await intoNewFile(to, target => (content ? store(content, target) : copyLong(source, target, largest)))
  } finally {
    fs.closeSync(source)
  }
}

const tooLarge = (largest: number) =>
  new CollateError(
    'unreadable',
    `The file is larger than ${largest / 1024 ** 3} GB. Split it into parts, and import those.`,
  )
const empty = () => new CollateError('unreadable', 'The file is empty.')

/** Runs what touches a file, and says what went wrong in words. */
function onFile<T>(failure: typeof fileFailure, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw failure(error)
  }
}

/** Opens a regular file; what else may stand under a name (a pipe, a device) would never end. */
function openSource(path: string): { source: number; size: number } {
  // O_NONBLOCK, because opening a pipe waits for its other end otherwise. Windows has neither.
  const flags = fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0)
  const source = onFile(fileFailure, () => fs.openSync(path, flags))
  const stat = fs.fstatSync(source)
  if (stat.isFile()) return { source, size: stat.size }
  fs.closeSync(source)
  throw new CollateError('unreadable', 'This is not a file that can be read, but a folder, a pipe or a device.')
}

/** All bytes of a file; null when it has become longer than it said. */
function readWhole(source: number, size: number): Buffer | null {
  const buffer = Buffer.allocUnsafe(size + 1)
  let filled = 0
  while (filled <= size) {
    const bytesRead = fs.readSync(source, buffer, filled, size + 1 - filled, filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return filled > size ? null : buffer.subarray(0, filled)
}

async function intoNewFile(path: string, fill: (target: number) => Copied | Promise<Copied>): Promise<Copied> {
  const target = onFile(diskFailure, () => fs.openSync(path, 'wx', 0o600))
  try {
    const copied = await fill(target)
    // The document is committed after this: a power cut must not leave one without its original. Measured at 0.6 ms a
    // file with eight in flight (2.2 ms one by one), so it hides behind the work on the others.
    await flush(target).catch(error => Promise.reject(diskFailure(error)))
    fs.closeSync(target)
    return copied
  } catch (error) {
    fs.closeSync(target)
    fs.rmSync(path, { force: true })
    throw error
  }
}

function store(content: Buffer, target: number): Copied {
  if (content.length === 0) throw empty()
  onFile(diskFailure, () => {
    for (let written = 0; written < content.length; ) written += fs.writeSync(target, content, written)
  })
  return { sha256: hash('sha256', content), bytes: content.length, content }
}

async function copyLong(source: number, target: number, largest: number): Promise<Copied> {
  const hashing = createHash('sha256')
  const buffer = Buffer.allocUnsafe(chunkSize)
  let bytes = 0
  for (;;) {
    const { bytesRead } = await read(source, buffer, 0, chunkSize, bytes).catch(error =>
      Promise.reject(fileFailure(error)),
    )
    if (bytesRead === 0) break
    const chunk = buffer.subarray(0, bytesRead)
    bytes += bytesRead
    if (bytes > largest) throw tooLarge(largest)
    hashing.update(chunk)
    await writeAll(target, chunk)
  }
  if (bytes === 0) throw empty()
  return { sha256: hashing.digest('hex'), bytes, content: null }
}

async function writeAll(target: number, bytes: Buffer) {
  for (let written = 0; written < bytes.length; ) {
    const { bytesWritten } = await write(target, bytes, written).catch(error => Promise.reject(diskFailure(error)))
    written += bytesWritten
  }
}
