import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { brokenOff, createListing } from '../archive/listing.ts'
import { readTar } from '../archive/read-tar.ts'
import { titleOfFileName } from '../file-name-title.ts'
import { type Content, type Format, found, type Source, unreadable } from '../format.ts'
import { bombRatio, harmlessExpansion } from '../limits.ts'

/** One file packed by gzip, or a tar archive in it, opened in place. */
export const gzip: Format = {
  name: 'gzip',
  extractor: 'gzip/1',
  isDear: true,
  streams: true,
  recognises: ({ latin1 }) => latin1.startsWith('\x1f\x8b\x08'),
  read,
}

async function read(source: Source): Promise<Content> {
  const state: Inflating = { isBroken: false, bytes: 0 }
  const bytes = inflate(source, state)
  const first = await bytes.next()
  if (first.done) throw unreadable('The file is damaged and cannot be unpacked. The original is kept.')
  const whole = Readable.from(following(first.value, bytes), { objectMode: false })
  const title = found(titleOfFileName(nameInside(source.name)), 'file')
  if (isTar(first.value, source.name)) {
    const content = await readTar(whole, source)
    if (!state.isBomb) return { ...content, title }
    const said = content.text === '' ? { unreadable: bomb } : { remarks: [...(content.remarks ?? []), bomb] }
    return { ...content, title, ...said }
  }
  const listing = createListing(source)
  await listing.add(nameInside(source.name), () => state.bytes, whole)
  if (state.isBroken) listing.addRemark(brokenOff)
  return { ...listing.content(), title }
}

type Inflating = { isBroken: boolean; isBomb?: boolean; bytes: number }

/** The bytes that are packed, up to where the file is damaged or unpacks beyond reason; `state` says so. */
async function* inflate(source: Source, state: Inflating): AsyncGenerator<Buffer> {
  const file = createReadStream(source.file)
  const unpacked = createGunzip()
  file.on('error', error => unpacked.destroy(error))
  file.pipe(unpacked)
  try {
    for await (const chunk of unpacked) {
      state.bytes += chunk.length
      yield chunk
      // What is taken out is counted by who takes it; this counts what is skipped as well.
      state.isBomb = state.bytes > 2 * harmlessExpansion && state.bytes > source.size * bombRatio * 2
      if (state.isBomb) return
    }
  } catch {
    state.isBroken = true
  } finally {
    file.destroy()
  }
}

const bomb =
  'This unpacks to more than 200 times its size, as files do that are made to fill a disk; what comes after is left out. The original is kept.'

async function* following(first: Buffer, rest: AsyncGenerator<Buffer>) {
  yield first
  yield* rest
}

const isTar = (start: Buffer, name: string) =>
  start.toString('latin1', 257, 262) === 'ustar' || /\.(tar\.gz|tgz)$/i.test(name)

/** "log.txt.gz" holds "log.txt". */
function nameInside(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  return name.replace(/\.(gz|gzip)$/i, '') || name
}
