import { largestMail } from './mail.ts'

/** One message of a mailbox. `isCut` where it was over `largestMail` and lost its end. */
export type Message = { raw: Buffer; isCut: boolean }

const newline = 0x0a
/** A line longer than this (bytes) is no line of a mail; it is passed on in pieces. */
const longestLine = 64 * 1024

/**
 * Splits a mailbox into its messages as it streams by. A message begins at "From " after a blank line; what a mail program put before a
 * line of its own that begins so (">From ") is taken away (RFC 4155, and the mboxrd of qmail).
 */
export async function* splitMbox(bytes: AsyncIterable<Buffer>): AsyncGenerator<Message> {
  let lines: Buffer[] = []
  let size = 0
  let isCut = false
  let isAfterBlank = true
  let isInMessage = false
  for await (const line of linesOf(bytes)) {
    if (isAfterBlank && startsWith(line, 'From ')) {
      if (isInMessage) yield { raw: Buffer.concat(lines), isCut }
      ;[lines, size, isCut, isInMessage, isAfterBlank] = [[], 0, false, true, false]
      continue
    }
    isAfterBlank = isBlank(line)
    if (!isInMessage) continue
    const kept = isEscaped(line) ? line.subarray(1) : line
    size += kept.length
    if (size > largestMail) isCut = true
    else lines.push(kept)
  }
  if (isInMessage) yield { raw: Buffer.concat(lines), isCut }
}

/** Lines with their ends. */
async function* linesOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of bytes) {
    const block: Buffer = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
    let start = 0
    for (let end = block.indexOf(newline); end >= 0; end = block.indexOf(newline, start)) {
      yield block.subarray(start, end + 1)
      start = end + 1
    }
    rest = block.subarray(start)
    if (rest.length > longestLine) {
      yield rest
      rest = Buffer.alloc(0)
    }
  }
  if (rest.length > 0) yield rest
}

const startsWith = (line: Buffer, words: string) => line.toString('latin1', 0, words.length) === words
const isBlank = (line: Buffer) => line.length <= 2 && /^\r?\n$/.test(line.toString('latin1'))
const isEscaped = (line: Buffer) => line[0] === 0x3e && /^>+From /.test(line.toString('latin1', 0, 200))
