import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Extract, Header } from 'tar-stream'
import { CollateError } from '../../contract/failure.ts'
import type { Content, Source } from '../format.ts'
import { type Absence, brokenOff, createListing, type Listing } from './listing.ts'
import { decodeNames } from './member-names.ts'

type Entry = Extract extends AsyncIterable<infer E> ? E : never

/** Names byte by byte, since old archives do not say which charset they are in. The library's types leave these options out. */
const options = { filenameEncoding: 'latin1', allowUnknownFormat: true, highWaterMark: 64 * 1024 }

/** Unpacks a tar archive from its bytes: what is inside becomes documents named by their paths. */
export async function readTar(bytes: Readable, source: Source): Promise<Content> {
  const { extract } = await import('tar-stream')
  const listing = createListing(source)
  const archive = extract(options)
  const flowing = pipeline(bytes, archive).catch(() => {})
  try {
    for await (const entry of archive) {
      if (!(await addEntry(entry, listing))) break
    }
  } catch (error) {
    if (error instanceof CollateError) throw error
    listing.addRemark(brokenOff)
  } finally {
    bytes.destroy()
    archive.destroy()
  }
  await flowing
  return listing.content()
}

async function addEntry(entry: Entry, listing: Listing): Promise<boolean> {
  const path = pathOf(entry.header)
  const absence = absenceOf(entry.header)
  if (entry.header.type === 'directory' || listing.isLeftOut(path)) {
    entry.resume()
    return true
  }
  if (absence) {
    listing.addAbsent(path, absence)
    entry.resume()
    return true
  }
  return listing.add(path, () => entry.header.size, bytesOf(entry))
}

/** A name from a pax header (POSIX.1-2001) is UTF-8, and decoded. */
function pathOf({ name, pax }: Header): string {
  const isDecoded = typeof pax === 'object' && pax !== null && 'path' in pax
  return isDecoded ? name : (decodeNames([Buffer.from(name, 'latin1')])[0] ?? name)
}

function absenceOf({ type }: Header): Absence | null {
  if (type === 'file' || type === 'contiguous-file') return null
  return type === 'link' || type === 'symlink' ? 'link' : 'special'
}

/** The library's types leave open what its streams give. */
async function* bytesOf(entry: Entry): AsyncGenerator<Uint8Array> {
  for await (const chunk of entry) if (chunk instanceof Uint8Array) yield chunk
}
