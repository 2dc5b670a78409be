/** Time for the pixels of one page, in ms: a dense fax page of 600 dots to the inch takes 3 s. */
const longestDecoding = 15_000

/** Values of one line, in pixels: twice as many as the longest side that is decoded. */
const longestLine = 60_000

/** Bits between two looks at the clock. */
const bitsPerLook = 256

/** The tables of utif2's decoders of faxes (CCITT groups 3 and 4), and what writes a run of pixels: its types leave them out. */
type FaxDecoder = { _lens: unknown; _dmap: unknown; _addNtimes(line: number[], count: number, value: number): void }

let deadline = Number.POSITIVE_INFINITY
let bits = 0
const bounded = new WeakSet<object>()

/**
 * Decodes a page within its time. In damaged data the decoders of faxes look for the end of a code that never comes, ever more slowly,
 * or write a line without end: they are stopped where they look into their tables, which they do for each bit. Throws then.
 */
export function withinTime<T>(decoder: object, work: () => T, longest = longestDecoding): T {
  if (!bounded.has(decoder)) bound(decoder as FaxDecoder)
  bounded.add(decoder)
  deadline = Date.now() + longest
  try {
    return work()
  } finally {
    deadline = Number.POSITIVE_INFINITY
  }
}

function bound(decoder: FaxDecoder) {
  for (const name of ['_lens', '_dmap'] as const) {
    const table = decoder[name]
    Object.defineProperty(decoder, name, {
      get() {
        look()
        return table
      },
    })
  }
  const add = decoder._addNtimes
  decoder._addNtimes = (line, count, value) => {
    if (line.length + count > longestLine) throw new Error('A line is longer than any page')
    add(line, count, value)
  }
}

function look() {
  if (++bits % bitsPerLook === 0 && Date.now() > deadline) throw new Error('Decoding took too long')
}
