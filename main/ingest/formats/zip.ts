import type { Entry, ZipFile } from 'yauzl'
import { CollateError } from '../../contract/failure.ts'
import { type Absence, brokenOff, createListing, type Listing } from '../archive/listing.ts'
import { decodeNames } from '../archive/member-names.ts'
import { type Content, type Format, found, type Known, type Source, unreadable } from '../format.ts'
import { recogniseSignature } from '../signatures.ts'

type Yauzl = typeof import('yauzl')

/** A ZIP archive, opened in place: what is inside becomes documents named by their paths. */
export const zip: Format = {
  name: 'zip',
  extractor: 'zip/1',
  isDear: true,
  streams: true,
  // Whatever is packed as a zip without being known as something else.
  recognises: source => recogniseSignature(source)?.format === 'zip',
  read,
}

/** Entries of a directory that are looked at. */
const mostEntries = 100_000

async function read(source: Source): Promise<Content> {
  const { default: yauzl } = await import('yauzl')
  const file = await openZip(yauzl, source.file)
  const listing = createListing(source)
  try {
    const entries = await readDirectory(file, source, listing)
    const paths = pathsOf(yauzl, entries)
    for (const [at, entry] of entries.entries()) {
      if (!(await addEntry(file, entry, { path: paths[at] ?? '', listing, source }))) break
    }
  } finally {
    file.close()
  }
  return listing.content()
}

async function openZip(yauzl: Yauzl, path: string): Promise<ZipFile> {
  try {
    return await yauzl.openPromise(path, { autoClose: false, decodeStrings: false })
  } catch {
    throw unreadable(
      'The archive is damaged or cut off: the list of what is inside, at its end, cannot be read. The original is kept.',
    )
  }
}

async function readDirectory(file: ZipFile, source: Source, listing: Listing): Promise<Entry[]> {
  const entries: Entry[] = []
  try {
    for await (const entry of file.eachEntry()) {
      entries.push(entry)
      if (entries.length % 1000 === 0) source.progress()
      if (entries.length < mostEntries) continue
      listing.addRemark('There are more files inside than can be listed; what comes after is left out.')
      break
    }
  } catch (error) {
    listing.addRemark(isStronglyLocked(error) ? lockedFromHere : brokenOff)
  }
  return entries
}

/** yauzl gives up on the whole archive at the first entry of this kind (PKWARE APPNOTE, 4.4.4, bit 6). */
const isStronglyLocked = (error: unknown) => error instanceof Error && /strong encryption/i.test(error.message)

const lockedFromHere =
  'From here on the archive is locked with a password in a way that Collate cannot open. Unpack it with another program and add what was in it.'

/** Names in UTF-8 say so; of the others the charset is guessed from all of them. */
function pathsOf(yauzl: Yauzl, entries: readonly Entry[]): string[] {
  const undeclared = entries.filter(entry => !isDeclared(entry))
  const guessed = decodeNames(undeclared.map(({ fileNameRaw }) => fileNameRaw))
  const paths = new Map(undeclared.map((entry, at) => [entry, guessed[at] ?? '']))
  return entries.map(
    entry =>
      paths.get(entry) ??
      yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false),
  )
}

/** General purpose bit 11, or the Info-ZIP Unicode Path extra field. */
const isDeclared = ({ generalPurposeBitFlag, extraFields }: Entry) =>
  (generalPurposeBitFlag & 0x800) !== 0 || extraFields.some(({ id }) => id === 0x7075)

type Place = { path: string; listing: Listing; source: Source }

async function addEntry(file: ZipFile, entry: Entry, { path, listing, source }: Place): Promise<boolean> {
  if (/[/\\]$/.test(path) || listing.isLeftOut(path)) return true
  const absence = absenceOf(entry)
  if (absence) {
    listing.addAbsent(path, absence)
    return true
  }
  try {
    const stream = await file.openReadStreamPromise(entry)
    return await listing.add(path, () => entry.uncompressedSize, stream, chatOf(source.name, path))
  } catch (error) {
    if (error instanceof CollateError) throw error
    listing.addAbsent(path, 'damaged')
    return true
  }
}

function absenceOf(entry: Entry): Absence | null {
  if (entry.isEncrypted()) return 'locked'
  if (!entry.canDecodeFileData()) return 'method'
  // Where it was made on Unix, the high half of the attributes is the file's mode: S_IFLNK.
  const isFromUnix = entry.versionMadeBy >> 8 === 3
  if (isFromUnix && ((entry.externalFileAttributes >>> 16) & 0xf000) === 0xa000) return 'link'
  return null
}

/** WhatsApp exports a chat as "WhatsApp Chat - Lake watch.zip" with "_chat.txt" in it. */
function chatOf(archive: string, path: string): Known | undefined {
  const name = /(?:^|[/\\])WhatsApp Chat - ([^/\\]+)\.zip$/i.exec(archive)?.[1]
  const title = path === '_chat.txt' ? found(name, 'file') : undefined
  return title ? { title } : undefined
}
