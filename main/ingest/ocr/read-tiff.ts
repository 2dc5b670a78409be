import { unreadable } from '../format.ts'
import { withinTime } from './bound-fax.ts'
import { isDecodable, sizedForReading } from './bounds.ts'
import { damaged, tooLarge } from './decode-picture.ts'
import { addGrey, type Grey, mirrorGrey, turnGrey } from './greyscale.ts'
import { tameTiff } from './tame-tiff.ts'

/** A TIFF's pages; each is decoded when it is asked for. `page` fails: unreadable. */
export type TiffPages = { count: number; page(index: number): Grey }

type Directory = import('utif2').IFD

/** Tags of a directory (TIFF 6.0). */
const tags = {
  ...{ subfile: 't254', width: 't256', height: 't257', bits: 't258', compression: 't259', orientation: 't274' },
  ...{ samples: 't277', stripBytes: 't279', tileWidth: 't322', tileHeight: 't323', tileBytes: 't325' },
}

/** Compressions of scans: none, fax, LZW, JPEG, Deflate, PackBits. The others are of cameras' raw files. */
const compressions = [1, 2, 3, 4, 5, 6, 7, 8, 32773, 32946]

/** Turns and mirrors that make each of EXIF's eight orientations upright. */
const upright: Record<number, { mirror: boolean; quarters: number }> = {
  2: { mirror: true, quarters: 0 },
  3: { mirror: false, quarters: 2 },
  4: { mirror: true, quarters: 2 },
  5: { mirror: true, quarters: 3 },
  6: { mirror: false, quarters: 1 },
  7: { mirror: true, quarters: 1 },
  8: { mirror: false, quarters: 3 },
}

/** Opens a TIFF of one page or many; thumbnails beside them are left out. `longest` is the time for one page, in ms. Fails: unreadable. */
export async function openTiff(bytes: Buffer, longest?: number): Promise<TiffPages> {
  const { default: utif } = await import('utif2')
  // Of a Buffer it would copy the whole file for each page.
  const own = Uint8Array.from(bytes)
  if (!tameTiff(own)) throw unreadable(damaged)
  const { buffer } = own
  const directories = directoriesOf(() => utif.decode(buffer))
  const count = directories.length
  if (count === 0) throw unreadable(damaged)
  return {
    count,
    page(index) {
      const directory = directories[index] as Directory
      if (!isDecodable(tagOf(directory, tags.width) ?? 0, tagOf(directory, tags.height) ?? 0))
        throw unreadable(tooLarge)
      if (!isSound(directory, own.length)) throw unreadable(damaged)
      try {
        withinTime(utif.decode, () => utif.decodeImage(buffer, directory), longest)
        const { width, height } = directory
        const pixels = new Uint8Array(width * height)
        addGrey(utif.toRGBA8(directory), pixels, 0)
        const { mirror, quarters } = upright[tagOf(directory, tags.orientation) ?? 1] ?? { mirror: false, quarters: 0 }
        const grey = { width, height, pixels }
        return sizedForReading(turnGrey(mirror ? mirrorGrey(grey) : grey, quarters))
      } catch {
        throw unreadable(damaged)
      } finally {
        // Else every page's pixels would stay until the last one is read.
        directories[index] = {} as Directory
      }
    },
  }
}

/** False where the decoder would take more memory or time than the pixels can need. */
function isSound(directory: Directory, fileSize: number): boolean {
  const depth = (tagOf(directory, tags.bits) ?? 1) * (tagOf(directory, tags.samples) ?? 1)
  const [width, height] = [tagOf(directory, tags.tileWidth), tagOf(directory, tags.tileHeight)]
  const isTiled = width !== null || height !== null
  const pieces = directory[isTiled ? tags.tileBytes : tags.stripBytes]
  const total = Array.isArray(pieces) ? pieces.reduce((sum: number, piece) => sum + Number(piece), 0) : 0
  if (!compressions.includes(tagOf(directory, tags.compression) ?? 1)) return false
  if (isTiled && !(isDecodable(width ?? 0, height ?? 0) && (width ?? 0) >= 16 && (height ?? 0) >= 16)) return false
  return depth >= 1 && depth <= 64 && total <= fileSize
}

function directoriesOf(decode: () => Directory[]): Directory[] {
  try {
    // Bit 0 of the subfile's type says that it is a smaller copy of another page.
    return decode().filter(one => tagOf(one, tags.width) && ((tagOf(one, tags.subfile) ?? 0) & 1) === 0)
  } catch {
    throw unreadable(damaged)
  }
}

function tagOf(directory: Directory, tag: string): number | null {
  const value = directory[tag]
  const first = Array.isArray(value) ? value[0] : undefined
  return typeof first === 'number' && Number.isFinite(first) ? first : null
}
