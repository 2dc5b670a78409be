/** How two readings of the same bytes are weighed: units that text is made of, and the spaces and line ends among them. */
type Tally = { usual: number; blank: number }

/**
 * Recognises UTF-16 without a byte order mark, in either order. In the right order nearly all code units belong to the
 * scripts that news is written in, and some are spaces or line ends; in the wrong one (where English looks like Chinese)
 * those are not to be found. Spaces hold a zero byte in UTF-16: the caller asks only when there are zeros.
 */
export function recogniseUtf16(sample: Buffer): 'utf-16le' | 'utf-16be' | null {
  const units = Math.floor(sample.length / 2)
  const little: Tally = { usual: 0, blank: 0 }
  const big: Tally = { usual: 0, blank: 0 }
  for (let i = 0; i < units; i++) {
    weigh(little, sample.readUInt16LE(i * 2))
    weigh(big, sample.readUInt16BE(i * 2))
  }
  const [order, better, worse] =
    little.blank >= big.blank ? (['utf-16le', little, big] as const) : (['utf-16be', big, little] as const)
  // ASCII with stray zeros also looks like Chinese, but one space in 200 is more than chance gives it.
  const isText = better.usual >= units * 0.9 && better.blank * 200 >= units && better.blank > worse.blank * 3
  return units > 1 && isText ? order : null
}

function weigh(tally: Tally, unit: number) {
  if (isUsual(unit)) tally.usual++
  if (unit === 0x20 || unit === 0x0a || unit === 0x0d) tally.blank++
}

/** Code units of Latin, Greek, Cyrillic, Hebrew, Arabic, Georgian, punctuation, kana, Chinese and Korean. */
function isUsual(unit: number): boolean {
  if (unit < 0x20) return unit === 9 || unit === 10 || unit === 13
  if (unit < 0x700) return unit < 0x7f || unit >= 0xa0
  return (
    (unit >= 0x10a0 && unit < 0x1100) ||
    (unit >= 0x1e00 && unit < 0x2000) ||
    (unit >= 0x2010 && unit < 0x2130) ||
    (unit >= 0x3000 && unit < 0x3100) ||
    (unit >= 0x4e00 && unit < 0xa000) ||
    (unit >= 0xac00 && unit < 0xd7b0)
  )
}
