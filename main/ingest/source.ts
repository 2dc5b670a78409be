import * as fs from 'node:fs'
import { type Decoded, decode } from './charset.ts'
import { fileFailure } from './file-failure.ts'
import { extensionOf } from './file-name-title.ts'
import { type Known, type Source, unreadable } from './format.ts'
import { declaredCharset } from './formats/html.ts'
import { largestWhole, longestTextBytes } from './limits.ts'
import { readOleStreams } from './ole-streams.ts'
import { readZipMembers } from './zip-members.ts'

/** The beginning of a file that formats recognise by, in bytes. */
const headSize = 64 * 1024
/** The beginning of a text that formats recognise by, in UTF-16 code units. */
const startLength = 4096

export type SourceOptions = {
  name: string
  /** Where the bytes lie. */
  file: string
  /** All bytes, where they are in memory already. */
  bytes?: Buffer | undefined
  known?: Known | undefined
  password?: string | undefined
  /** The charset that a person chose. */
  charset?: string | undefined
  /** True for what is meant as text: nothing in it names a charset. */
  isPlain?: boolean | undefined
  addPart?: Source['addPart']
  progress?: Source['progress']
}

/** A source with what is said of its decoding, and whether its text reaches to the file's end. */
export type OpenedSource = Source & { decoding(): { charset: string | null; remarks: string[]; isWhole: boolean } }

export const notText = 'This is not a text that Collate can read. The original is kept.'

/** Opens a file for its format; each part of it is read when it is first asked for. Fails: unreadable. */
export function openSource(options: SourceOptions): OpenedSource {
  const { name, file, bytes, known = {}, password, charset } = options
  const size = bytes?.length ?? onFile(() => fs.statSync(file).size)
  const readAt = (offset: number, length: number) =>
    bytes?.subarray(offset, offset + length) ?? slice(file, offset, length)
  const head = readAt(0, headSize)
  let latin1: string | undefined
  let members: string[] | undefined
  let start: Decoded | null | undefined
  let text: Decoded | null | undefined

  function decodeFirst(length: number): Decoded | null {
    const part = length <= head.length ? head : readAt(0, length)
    const isWhole = part.length === size
    const declared = options.isPlain ? undefined : (known.charset ?? declaredCharset(head))
    return decode(part, { isWhole, declared, chosen: options.charset })
  }
  function decodeStart() {
    if (start === undefined) start = decodeFirst(headSize)
    return start
  }
  function decodeText() {
    if (text === undefined) text = size <= headSize ? decodeStart() : decodeFirst(longestTextBytes)
    return text
  }

  return {
    name,
    extension: extensionOf(name),
    size,
    head,
    get latin1() {
      latin1 ??= head.toString('latin1')
      return latin1
    },
    get start() {
      return decodeStart()?.text.slice(0, startLength) ?? null
    },
    get members() {
      members ??= isZip(head) ? readZipMembers(size, readAt) : isOle(head) ? readOleStreams(head, readAt) : []
      return members
    },
    file,
    bytes() {
      if (size > largestWhole) throw unreadable(tooLargeSentence)
      return bytes ?? readAt(0, size)
    },
    text() {
      const decoded = decodeText()
      if (!decoded) throw unreadable(notText, 'charset')
      return decoded.text
    },
    known,
    password,
    charset,
    addPart: options.addPart ?? (() => Promise.resolve(false)),
    progress: options.progress ?? (() => {}),
    decoding: () => ({
      charset: text?.charset ?? null,
      remarks: text?.remarks ?? [],
      isWhole: text == null || size <= longestTextBytes,
    }),
  }
}

const isZip = (head: Buffer) => ['PK\x03\x04', 'PK\x05\x06'].includes(head.toString('latin1', 0, 4))

const isOle = (head: Buffer) => head.toString('latin1', 0, 8) === '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'

const tooLargeSentence = `The file is larger than ${largestWhole / 1024 / 1024} MB, which is more than can be read of this kind. The original is kept.`

function slice(file: string, offset: number, length: number): Buffer {
  return onFile(() => {
    const source = fs.openSync(file, 'r')
    try {
      const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(length, fs.fstatSync(source).size - offset)))
      let filled = 0
      while (filled < buffer.length) {
        const bytesRead = fs.readSync(source, buffer, filled, buffer.length - filled, offset + filled)
        if (bytesRead === 0) break
        filled += bytesRead
      }
      return buffer.subarray(0, filled)
    } finally {
      fs.closeSync(source)
    }
  })
}

function onFile<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw fileFailure(error)
  }
}
