/** What libraries print with. */
const printed = ['debug', 'dir', 'error', 'info', 'log', 'table', 'trace', 'warn'] as const

/**
 * Makes a process that reads hostile files say nothing of what is in them: libraries print what they find odd, and Node prints the
 * message of an error that nobody caught; both may hold a file's words. A promise that a library leaves to nobody (pdf.js does, of a
 * damaged picture on a page that is answered for already) ends nothing; any other error that nobody caught ends the process.
 */
export function keepQuiet(): void {
  for (const method of printed) console[method] = () => {}
  process.on('unhandledRejection', () => {})
  process.on('uncaughtException', error => {
    process.stderr.write(`ingest process: ${nameOf(error)}\n`)
    process.exit(1)
  })
}

/** The kind of an error, which is a name of code; an error can be called by anything. */
function nameOf(error: unknown): string {
  const { name } = error instanceof Error ? error : { name: '' }
  return /^[A-Z]\w{1,40}$/.test(name) ? name : 'an error'
}
