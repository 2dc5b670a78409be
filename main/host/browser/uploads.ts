import { randomUUID } from 'node:crypto'
import { createWriteStream, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { CollateError } from '../../contract/failure.ts'

/** Bytes: the largest file that can be sent; larger ones are refused by the import too. */
export const maxUpload = 1024 ** 3

const prefix = 'collate-uploads-'

/** Files that a page sent, each kept until the import has read it or the host ends. */
export type Uploads = {
  /** Keeps a stream as a file and answers its path. Fails: unreadable where it is too large or breaks off, disk. */
  receive(body: Readable, name: string, length?: number): Promise<string>
  /** Whether a path was given out by `receive`. */
  has(path: string): boolean
  /** Removes all that is left. */
  close(): void
}

/** Makes a private folder for uploads, and removes those that killed processes left behind. */
export function openUploads(limit = maxUpload): Uploads {
  removeAbandoned()
  // mkdtemp makes it for this person only (0700).
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
  const received = new Set<string>()
  return {
    async receive(body, name, length = 0) {
      if (length > limit) throw tooLarge(limit)
      const path = join(folder, randomUUID() + safeExtension(name))
      try {
        await pipeline(body, stopAfter(limit), createWriteStream(path, { mode: 0o600, flags: 'wx' }))
      } catch (error) {
        await rm(path, { force: true })
        throw error instanceof CollateError ? error : brokenOff(error)
      }
      received.add(path)
      return path
    },
    has: path => received.has(path),
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function stopAfter(limit: number): Transform {
  let bytes = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      if (bytes > limit) done(tooLarge(limit))
      else done(null, chunk)
    },
  })
}

const tooLarge = (limit: number) =>
  new CollateError(
    'unreadable',
    `Files over ${Math.round(limit / 1024 ** 2)} MB are not read. Split the file, or import it with the command line.`,
  )

function brokenOff(cause: unknown): CollateError {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new CollateError('disk', 'The disk is full. Make room and send the file again.', { cause })
  return new CollateError('unreadable', 'The file did not arrive whole. Send it again.', { cause })
}

/** Only what tells a format; the name itself never reaches the file system. */
function safeExtension(name: string): string {
  const extension = extname(name).toLowerCase()
  return /^\.[a-z0-9]{1,8}$/.test(extension) ? extension : ''
}

function removeAbandoned() {
  for (const name of readdirSync(tmpdir())) {
    const pid = name.match(/^collate-uploads-(\d+)-/)?.[1]
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(tmpdir(), name), { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
