import { type Grey, scaleGrey } from './greyscale.ts'

/** Pixels that a picture may have to be decoded at all: as RGBA they are 400 MB. */
export const mostDecoded = 100_000_000
/** The longest side that is decoded, in pixels. */
export const longestSide = 30_000
/** Pixels that are read: a broadsheet page at 250 dots to the inch. More would take the memory of the whole process. */
const mostRead = 30_000_000
/** Pictures of fewer pixels hold letters too small to be read: screens have 14 pixels to a line, OCR wants twice that. */
const small = 2_500_000
const verySmall = 400_000

/** Whether a picture can be decoded within memory. */
export const isDecodable = (width: number, height: number) =>
  width > 0 && height > 0 && width <= longestSide && height <= longestSide && width * height <= mostDecoded

/** How much larger or smaller a picture of so many pixels is read. */
export function readingScale(width: number, height: number): number {
  const pixels = width * height
  if (pixels > mostRead) return Math.sqrt(mostRead / pixels)
  if (pixels <= verySmall) return 3
  return pixels <= small ? 2 : 1
}

/** At the size that it is read best. */
export const sizedForReading = (grey: Grey): Grey => scaleGrey(grey, readingScale(grey.width, grey.height))
