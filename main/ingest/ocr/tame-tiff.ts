/**
 * What its pixels are told by (TIFF 6.0); everything else is left out, above all what points to more directories: the decoder follows
 * those without end.
 */
const kept = new Set([
  254, 255, 256, 257, 258, 259, 262, 266, 273, 274, 277, 278, 279, 284, 292, 293, 317, 320, 322, 323, 324, 325, 338,
  339, 347, 512, 513, 514, 515, 517, 518, 519, 520, 521, 529, 530, 531, 532,
])
/** Sizes of a value of each type, in bytes. */
const sizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4]
/** A private tag that no decoder knows. */
const nothing = 65_000
const mostDirectories = 2000

/**
 * Makes a TIFF's directories harmless for a decoder that believes them: no circles, no values that reach beyond the file. Changes the
 * bytes. Answers false where the first directory is damaged; what comes after a damaged one is left out.
 */
export function tameTiff(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isLittle = bytes[0] === 0x49
  const seen = new Set<number>()
  if (bytes.length < 8) return false
  for (let link = 4; seen.size < mostDirectories; ) {
    const at = view.getUint32(link, isLittle)
    const next = at === 0 || seen.has(at) ? null : tameDirectory(view, at, isLittle)
    if (next === null) {
      view.setUint32(link, 0, isLittle)
      break
    }
    seen.add(at)
    link = next
  }
  return seen.size > 0
}

/** Where the link to the next directory stands; null for a damaged one. */
function tameDirectory(view: DataView, at: number, isLittle: boolean): number | null {
  if (at + 2 > view.byteLength) return null
  const count = view.getUint16(at, isLittle)
  const end = at + 2 + count * 12
  if (count === 0 || end + 4 > view.byteLength) return null
  for (let entry = at + 2; entry < end; entry += 12) {
    const size = (sizes[view.getUint16(entry + 2, isLittle)] ?? 0) * view.getUint32(entry + 4, isLittle)
    const isInside = size > 0 && (size <= 4 || view.getUint32(entry + 8, isLittle) + size <= view.byteLength)
    if (isInside && kept.has(view.getUint16(entry, isLittle))) continue
    view.setUint16(entry, nothing, isLittle)
    view.setUint16(entry + 2, 1, isLittle)
    view.setUint32(entry + 4, 1, isLittle)
  }
  return end
}
