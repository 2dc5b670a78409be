import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { CollateError } from '../../contract/failure.ts'
import { makePrivateFolder } from '../private-folder.ts'

/** Bytes: the largest file that can be sent; larger ones are refused by the import too. */
export const maxUpload = 1024 ** 3

/** Files that a page sent, each kept until the import has read it or the host ends. */
export type Uploads = {
  /** Keeps a stream as a file and answers its path. Fails: unreadable where it is too large or breaks off, disk. */
  receive(body: Readable, name: string, length?: number): Promise<string>
  /** Whether a path was given out by `receive`. */
  has(path: string): boolean
  /** Removes all that is left. */
  close(): void
}

/** Makes a private folder for uploads. */
export function openUploads(limit = maxUpload): Uploads {
  const folder = makePrivateFolder('uploads')
  const received = new Set<string>()
  return {
    async receive(body, name, length = 0) {
      if (length > limit) throw tooLarge(limit)
      const path = join(folder.path, randomUUID() + safeExtension(name))
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
    close: folder.remove,
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
