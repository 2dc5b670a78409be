/** A picture as OCR reads it: one byte for a pixel, row by row, 0 for black. */
export type Grey = { width: number; height: number; pixels: Uint8Array }

/** Weights of red, green and blue in what an eye takes for brightness, of 256 (ITU-R BT.601). */
const [red, green, blue] = [77, 150, 29]

/** Puts RGBA pixels, laid on white paper, into `target` from `offset` on. */
export function addGrey(rgba: Uint8Array | Uint8ClampedArray, target: Uint8Array, offset: number): void {
  for (let from = 0, to = offset; from + 3 < rgba.length && to < target.length; from += 4, to++) {
    const bright = ((rgba[from] ?? 0) * red + (rgba[from + 1] ?? 0) * green + (rgba[from + 2] ?? 0) * blue) >> 8
    const opaque = rgba[from + 3] ?? 255
    target[to] = opaque === 255 ? bright : 255 + Math.round(((bright - 255) * opaque) / 255)
  }
}

/** Turned by quarters, clockwise. */
export function turnGrey(grey: Grey, quarters: number): Grey {
  const { width, height, pixels } = grey
  const turns = ((quarters % 4) + 4) % 4
  if (turns === 0) return grey
  const turned = new Uint8Array(pixels.length)
  const isUpright = turns === 2
  const size = isUpright ? { width, height } : { width: height, height: width }
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const value = pixels[y * width + x] ?? 255
      if (isUpright) turned[(height - 1 - y) * width + (width - 1 - x)] = value
      else if (turns === 1) turned[x * height + (height - 1 - y)] = value
      else turned[(width - 1 - x) * height + y] = value
    }
  }
  return { ...size, pixels: turned }
}

/** Each row the other way round. */
export function mirrorGrey({ width, height, pixels }: Grey): Grey {
  const mirrored = pixels.slice()
  for (let y = 0; y < height; y++) mirrored.subarray(y * width, (y + 1) * width).reverse()
  return { width, height, pixels: mirrored }
}

/** The middle of a picture, at most so wide and high. */
export function middleOf(grey: Grey, side: number): Grey {
  const [width, height] = [Math.min(side, grey.width), Math.min(side, grey.height)]
  const [left, top] = [(grey.width - width) >> 1, (grey.height - height) >> 1]
  const pixels = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    const from = (top + y) * grey.width + left
    pixels.set(grey.pixels.subarray(from, from + width), y * width)
  }
  return { width, height, pixels }
}

/** Made smaller or larger; each pixel is the mean of what it covers, or lies between its nearest ones. */
export function scaleGrey(grey: Grey, scale: number): Grey {
  if (scale === 1) return grey
  const width = Math.max(1, Math.round(grey.width * scale))
  const height = Math.max(1, Math.round(grey.height * scale))
  const pixels = new Uint8Array(width * height)
  const shrink = scale < 1 ? meanAt : betweenAt
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) pixels[y * width + x] = shrink(grey, x / scale, y / scale, 1 / scale)
  }
  return { width, height, pixels }
}

/** The mean of a square of pixels. */
function meanAt({ width, height, pixels }: Grey, left: number, top: number, side: number): number {
  const [x0, y0] = [Math.min(width - 1, left | 0), Math.min(height - 1, top | 0)]
  const x1 = Math.min(width, Math.max(x0 + 1, Math.round(left + side)))
  const y1 = Math.min(height, Math.max(y0 + 1, Math.round(top + side)))
  let sum = 0
  for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) sum += pixels[y * width + x] ?? 255
  return sum / ((x1 - x0) * (y1 - y0))
}

/** Between the four nearest pixels, by how near each is. */
function betweenAt({ width, height, pixels }: Grey, left: number, top: number, side: number): number {
  const [x, y] = [Math.max(0, left + side / 2 - 0.5), Math.max(0, top + side / 2 - 0.5)]
  const [x0, y0] = [Math.min(width - 1, x | 0), Math.min(height - 1, y | 0)]
  const [x1, y1] = [Math.min(width - 1, x0 + 1), Math.min(height - 1, y0 + 1)]
  const [right, low] = [x - x0, y - y0]
  const at = (column: number, row: number) => pixels[row * width + column] ?? 255
  const upper = at(x0, y0) * (1 - right) + at(x1, y0) * right
  const lower = at(x0, y1) * (1 - right) + at(x1, y1) * right
  return upper * (1 - low) + lower * low
}

/** As a portable graymap (binary PGM), which Tesseract's reader of images takes at a byte for a pixel. */
export function toPgm({ width, height, pixels }: Grey): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), pixels])
}
