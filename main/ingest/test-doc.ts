import { writeCompoundFile } from './compound-file.ts'

/** For tests: the least that is a document of Word 97 ([MS-DOC]): its text in one piece of UTF-16, and its footnotes. */
export function writeDoc(body: string, { footnotes = '', comments = '', isEncrypted = false } = {}): Promise<Buffer> {
  const text = `${body}\r${footnotes}${footnotes && '\r'}${comments}${comments && '\r'}\r`
  const words = Buffer.from(text, 'utf16le')
  const start = 0x800
  const stream = Buffer.alloc(Math.max(start + words.length, 0x2000))
  stream.writeUInt16LE(0xa5ec, 0)
  stream.writeUInt16LE(193, 2)
  stream.writeUInt16LE(0x0200 | (isEncrypted ? 0x0100 : 0), 0x0a)
  stream.writeUInt32LE(start, 0x18)
  stream.writeUInt32LE(body.length + 1, 0x4c)
  stream.writeUInt32LE(footnotes ? footnotes.length + 1 : 0, 0x50)
  stream.writeUInt32LE(comments ? comments.length + 1 : 0, 0x5c)
  words.copy(stream, start)
  const table = Buffer.alloc(0x1000)
  table.writeUInt8(2, 0)
  table.writeUInt32LE(16, 1)
  table.writeUInt32LE(text.length, 9)
  table.writeUInt32LE(start, 15)
  stream.writeUInt32LE(21, 0x1a6)
  return writeCompoundFile(
    new Map([
      ['WordDocument', stream],
      ['1Table', table],
    ]),
  )
}
