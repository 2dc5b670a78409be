/** Where a command writes: standard output for what was asked for, standard error for everything else. */
export type Terminal = {
  /** One line, or lines, of output. */
  out(text: string): void
  /** A line for the person, never for the machine. */
  note(text: string): void
  /** Replaces the line of progress; null takes it away. Shown on a terminal only. */
  progress(text: string | null): void
  /** Makes text stand out where that is possible. */
  strong(text: string): string
  /** Whether a person reads the output. */
  isInteractive: boolean
  /** Cells in a line; Infinity where output is not a terminal. */
  columns: number
  /** Called at Ctrl+C; returns the function that stops listening. A second Ctrl+C always ends the program. */
  onInterrupt(listener: () => void): () => void
}

type Stream = { write(text: string): unknown; isTTY?: boolean; columns?: number }

/** The two marks that make text bold and plain again (ECMA-48, SGR 1 and 22). */
const [boldOn, boldOff] = ['\u001b[1m', '\u001b[22m']
const kept = new Set([boldOn, boldOff, '\n', '\t'])
const keptSplit = /(\p{Cc}\[(?:1|22)m|\n|\t)/u
/** Control characters, and those that turn the direction of text around: a title of a document may hold them. */
const unprintable = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu

/** Text without what would steer a terminal; our own two marks for bold stay. */
export function printable(text: string): string {
  return text
    .split(keptSplit)
    .map(part => (kept.has(part) ? part : part.replace(unprintable, '')))
    .join('')
}

/** A terminal over two streams. */
export function createTerminal(output: Stream, errors: Stream, onInterrupt: Terminal['onInterrupt']): Terminal {
  const isInteractive = output.isTTY === true
  let progress = ''
  const clean = (stream: Stream, text: string) => (stream.isTTY ? printable(text) : text)

  function clearProgress() {
    if (progress !== '') errors.write('\r\u001b[K')
  }
  return {
    isInteractive,
    columns: isInteractive ? output.columns || 80 : Number.POSITIVE_INFINITY,
    out(text) {
      clearProgress()
      output.write(`${clean(output, text)}\n`)
      errors.write(progress)
    },
    note(text) {
      clearProgress()
      errors.write(`${clean(errors, text)}\n${progress}`)
    },
    progress(text) {
      if (!errors.isTTY) return
      clearProgress()
      progress = text === null ? '' : printable(text).slice(0, (errors.columns || 80) - 1)
      errors.write(progress)
    },
    strong: text => (isInteractive ? `${boldOn}${text}${boldOff}` : text),
    onInterrupt,
  }
}

/** The terminal of this process. A reader that has had enough (`| head`) ends the program quietly. */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', error => process.exit('code' in error && error.code === 'EPIPE' ? 0 : 1))
  }
  return createTerminal(process.stdout, process.stderr, listener => {
    const once = () => {
      process.once('SIGINT', () => process.exit(1))
      listener()
    }
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
    for (const signal of signals) process.once(signal, once)
    return () => {
      for (const signal of signals) process.off(signal, once)
    }
  })
}
