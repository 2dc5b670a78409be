import { unreadable } from '../format.ts'
import { isDecodable, sizedForReading } from './bounds.ts'
import { addGrey, type Grey } from './greyscale.ts'

/** Pixels drawn at once: 16 MB as RGBA. */
const stripPixels = 4_000_000

/**
 * Decodes a PNG, JPEG, WebP, BMP or GIF (its first picture), upright, at the size it is read best. Fails: unreadable.
 * The canvas reads EXIF's orientation by itself, and swaps width and height when it has decoded.
 */
export async function decodePicture(bytes: Uint8Array): Promise<Grey> {
  const { Image } = await import('@napi-rs/canvas')
  const image = new Image()
  // What cannot be decoded is told by `decode`; without a listener it would be thrown where nobody waits.
  image.onerror = () => {}
  image.src = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // Only the header is read by now.
  if (image.width > 0 && !isDecodable(image.width, image.height)) throw unreadable(tooLarge)
  try {
    await image.decode()
  } catch {
    throw unreadable(damaged)
  }
  if (!isDecodable(image.width, image.height)) throw unreadable(damaged)
  return sizedForReading(await greyOf(image))
}

export const tooLarge =
  'This picture has more pixels than can be read. Save a smaller copy of it, and import that. The original is kept.'
export const damaged = 'This picture is damaged and cannot be decoded. The original is kept.'

type Drawable = import('@napi-rs/canvas').Image

/** Strip by strip: the whole as RGBA would be four times as large. */
async function greyOf(image: Drawable): Promise<Grey> {
  const { createCanvas } = await import('@napi-rs/canvas')
  const { width, height } = image
  const pixels = new Uint8Array(width * height)
  const rows = Math.max(1, Math.min(height, Math.floor(stripPixels / width)))
  const canvas = createCanvas(width, rows)
  const context = canvas.getContext('2d')
  for (let top = 0; top < height; top += rows) {
    const strip = Math.min(rows, height - top)
    context.clearRect(0, 0, width, rows)
    context.drawImage(image, 0, -top)
    addGrey(context.getImageData(0, 0, width, strip).data, pixels, top * width)
  }
  canvas.width = 0
  canvas.height = 0
  return { width, height, pixels }
}
