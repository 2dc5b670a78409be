import yauzl from 'yauzl'
import { unreadable } from './format.ts'

/** Bytes that the wanted parts of an Office file may unpack to: ten times what a long book takes. */
const largestPackage = 128 * 1024 * 1024
const mostParts = 10_000

/** The parts of an Office file (a zip of XML) by their names. */
export type Package = Map<string, Buffer>

/**
 * Unpacks the parts that are wanted; pictures and the like cost nothing. No Office program writes a document type declaration, and a
 * bomb of entities needs one: such a file is refused. Throws `unreadable` for that, for what unpacks to too much, and for a damaged zip.
 */
export async function readPackage(
  bytes: Buffer,
  isWanted: (name: string) => boolean,
  largest = largestPackage,
): Promise<Package> {
  const parts: Package = new Map()
  let room = largest
  try {
    const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true })
    if (zip.entryCount > mostParts) throw unreadable(tooMuch)
    for await (const entry of zip.eachEntry()) {
      if (!isWanted(entry.fileName) || entry.fileName.endsWith('/') || parts.has(entry.fileName)) continue
      if (entry.isEncrypted()) throw unreadable(encrypted)
      if (entry.uncompressedSize > room) throw unreadable(tooMuch)
      const part = await readEntry(zip, entry)
      room -= part.length
      refuseEntities(entry.fileName, part)
      parts.set(entry.fileName, part)
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'unreadable') throw error
    if (error instanceof Error && /strong encryption/i.test(error.message)) throw unreadable(encrypted)
    // yauzl names the damage in words of the file.
    throw unreadable(damaged)
  }
  return parts
}

async function readEntry(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function refuseEntities(name: string, part: Buffer) {
  if (!/\.(xml|rels)$/i.test(name)) return
  if (declarations.some(written => part.includes(written))) throw unreadable(declaresEntities)
}

/** In UTF-8 and like charsets, and in both kinds of UTF-16, which share the middle of it. */
const declarations = [Buffer.from('<!DOCTYPE'), Buffer.from('<!DOCTYPE', 'utf16le').subarray(0, -1)]

const tooMuch = 'Unpacked, this document would take more room than a document does. The original is kept.'
const encrypted = 'This document is encrypted in a way that Collate cannot open. The original is kept.'
const declaresEntities =
  'This document declares abbreviations of its own, as files do that are made to fill a memory; it is not read. The original is kept.'
const damaged = 'The file is damaged: it cannot be unpacked. The original is kept.'
