/** A page of white paper with a black frame; `said…` is what the header says of it, where that is a lie. */
type TestPage = {
  width: number
  height: number
  saidWidth?: number
  saidHeight?: number
  orientation?: number
  /** Its pixels, one byte each; white where left out. */
  pixels?: Uint8Array
  /** Its pixels as they are packed, and how (TIFF 6.0, tag 259), at one bit each. */
  packed?: { compression: number; bytes: Uint8Array }
}

/** For tests: writes an grey TIFF of these pages (TIFF 6.0, little-endian). */
export function makeTiff(pages: readonly TestPage[]): Buffer {
  const header = Buffer.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0])
  const parts = [header]
  let at = header.length
  pages.forEach((page, index) => {
    const { width, height, saidWidth = width, saidHeight = height, orientation = 1, packed } = page
    const pixels = Buffer.from(packed?.bytes ?? page.pixels ?? new Uint8Array(width * height).fill(255))
    const entries: [number, number][] = [
      [256, saidWidth],
      [257, saidHeight],
      [258, packed ? 1 : 8],
      [259, packed?.compression ?? 1],
      [262, 1],
      [273, at + 2 + 10 * 12 + 4],
      [274, orientation],
      [277, 1],
      [278, saidHeight],
      [279, pixels.length],
    ]
    const directory = Buffer.alloc(2 + entries.length * 12 + 4)
    directory.writeUInt16LE(entries.length)
    for (const [number, [tag, value]] of entries.entries()) {
      const place = 2 + number * 12
      directory.writeUInt16LE(tag, place)
      // As 32-bit numbers, one of each.
      directory.writeUInt16LE(4, place + 2)
      directory.writeUInt32LE(1, place + 4)
      directory.writeUInt32LE(value, place + 8)
    }
    const next = at + directory.length + pixels.length
    directory.writeUInt32LE(index === pages.length - 1 ? 0 : next, directory.length - 4)
    parts.push(directory, pixels)
    at = next
  })
  return Buffer.concat(parts)
}
