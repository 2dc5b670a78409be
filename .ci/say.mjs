// Words for the person at the terminal.

/** A sentence for the person at the terminal; on standard error, so that standard output stays clean. */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`)
}

/** Ends the program with one sentence instead of a stack trace. */
export function giveUp(sentence) {
  say(sentence)
  process.exit(1)
}

/** The line of a program's output that matches, or its last one, short enough to stand in a sentence. */
export function firstLine(output, pattern) {
  const lines = output.split('\n').filter(line => line.trim() !== '')
  return (lines.find(line => pattern.test(line)) ?? lines.at(-1) ?? 'nothing')
    .trim()
    .replace(/[".]+$/, '')
    .slice(0, 200)
}

/** That many minutes, in ms. */
export const minutes = count => count * 60_000
