import { isAscii, isUtf8 } from 'node:buffer'
import chardet from 'chardet'
import iconv from 'iconv-lite'
import { guessCyrillicCharset } from './cyrillic-charset.ts'
import { recogniseUtf16 } from './utf16.ts'

/** Bytes as text, without a byte order mark; `remarks` say what a reader should know of the decoding. */
export type Decoded = { text: string; charset: string; remarks: string[] }

export type DecodeOptions = {
  /** False when the bytes are only the beginning of a file, so that a letter may be cut at the end. */
  isWhole?: boolean
  /** The charset that a page names for itself: believed unless the bytes are plainly UTF-8. */
  declared?: string | undefined
  /** The charset that a person chose: taken whatever the bytes look like. */
  chosen?: string | undefined
}

/** The part of a file that charsets are guessed from, in bytes: more makes chardet slow and the guess no better. */
const sampleSize = 64 * 1024

/**
 * Decodes a text of unknown charset: byte order marks, then strict UTF-8, then UTF-16 by its letters, then what the page
 * declares, then UTF-8 with damage, then a guess. Null when the bytes are not text at all.
 */
export function decode(bytes: Buffer, { isWhole = true, declared, chosen }: DecodeOptions = {}): Decoded | null {
  if (chosen !== undefined) return decodeChosen(bytes, chosen)
  const marked = decodeMarked(bytes, isWhole)
  if (marked) return marked
  const whole = isWhole ? bytes : withoutCutLetter(bytes)
  const hasZero = whole.includes(0)
  if (hasZero) {
    const utf16 = recogniseUtf16(whole.subarray(0, sampleSize))
    if (utf16) return { text: decodeAs(evenly(bytes), utf16), charset: utf16, remarks: [guessedRemark(utf16)] }
  }
  if (isBinary(whole)) return null
  if (isUtf8(whole)) return finish(isAscii(whole) ? whole.toString('latin1') : whole.toString('utf8'), 'utf-8', [])
  return decodeLegacy(whole, declared)
}

/** Whether a person may choose a charset of this name. */
export const isCharset = (name: string) => iconv.encodingExists(name.trim())

function decodeChosen(bytes: Buffer, chosen: string): Decoded {
  const charset = normaliseCharset(chosen)
  return finish(iconv.decode(/^utf-?16/.test(charset) ? evenly(bytes) : bytes, charset), charset, [])
}

function decodeMarked(bytes: Buffer, isWhole: boolean): Decoded | null {
  const starts = (...mark: number[]) => mark.every((byte, index) => bytes[index] === byte)
  if (starts(0xef, 0xbb, 0xbf)) {
    const rest = bytes.subarray(3)
    return decodeUtf8(isWhole ? rest : withoutCutLetter(rest))
  }
  if (starts(0xff, 0xfe, 0, 0)) return finish(decodeAs(bytes.subarray(4), 'utf-32le'), 'utf-32le', [])
  if (starts(0, 0, 0xfe, 0xff)) return finish(decodeAs(bytes.subarray(4), 'utf-32be'), 'utf-32be', [])
  if (starts(0xff, 0xfe)) return finish(decodeAs(evenly(bytes.subarray(2)), 'utf-16le'), 'utf-16le', [])
  if (starts(0xfe, 0xff)) return finish(decodeAs(evenly(bytes.subarray(2)), 'utf-16be'), 'utf-16be', [])
  return null
}

function decodeLegacy(bytes: Buffer, declared: string | undefined): Decoded {
  const named = declared && normaliseCharset(declared)
  if (named && named !== 'utf-8' && isSupported(named)) return finish(decodeAs(bytes, named), named, [])
  if (isMostlyUtf8(bytes)) return decodeUtf8(bytes)
  const guess = guessCharset(bytes)
  if (guess === 'utf-8') return decodeUtf8(bytes)
  return finish(decodeAs(bytes, guess), guess, [guessedRemark(guess)])
}

/** UTF-8 where broken sequences become U+FFFD, each counted in a remark. */
function decodeUtf8(bytes: Buffer): Decoded {
  const text = bytes.toString('utf8')
  return finish(text, 'utf-8', isUtf8(bytes) ? [] : [damagedRemark(count(text, '\ufffd'))])
}

function finish(text: string, charset: string, remarks: string[]): Decoded {
  if (!text.includes('\0')) return { text, charset, remarks }
  // SQLite and every text tool stop at a zero; a visible mark keeps all offsets.
  const zeros = count(text, '\0')
  return { text: text.replaceAll('\0', '\ufffd'), charset, remarks: [...remarks, damagedRemark(zeros)] }
}

const damagedRemark = (places: number) =>
  `The file is damaged: ${places} ${places === 1 ? 'place' : 'places'} could not be read and ${places === 1 ? 'is' : 'are'} shown as \ufffd.`
const guessedRemark = (charset: string) =>
  `The file does not say which character set it is in; it was read as ${charset}. If letters look wrong, that is why.`

/** Bytes that are no text in any charset: more than one in 200 is a control character that no text has. */
function isBinary(bytes: Buffer): boolean {
  const sample = bytes.subarray(0, sampleSize)
  let controls = 0
  // By its places: an iterator over bytes takes a hundred times as long.
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] ?? 0
    if (byte < 0x20 && !isTextControl(byte)) controls++
  }
  return controls * 200 > sample.length
}

/** Backspace to carriage return (tabs, line and page ends), the DOS end of file, and the start of terminal colours. */
const isTextControl = (byte: number) => (byte >= 0x08 && byte <= 0x0d) || byte === 0x1a || byte === 0x1b

/** True when valid letters of more than one byte outnumber broken ones five to one: UTF-8 with damage. */
function isMostlyUtf8(bytes: Buffer): boolean {
  const text = bytes.subarray(0, 16 * sampleSize).toString('utf8')
  let broken = 0
  let valid = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0xfffd) broken++
    else if (code > 0x7f) valid++
  }
  return valid > broken * 5
}

/** chardet's guess, but for the Cyrillic charsets, some of which it does not know. */
function guessCharset(bytes: Buffer): string {
  const sample = sampleWithLetters(bytes)
  const guesses = chardet.analyse(sample)
  const first = guesses[0]
  // Under 30 it is hardly more than chance: short texts, and the DOS charset it has never heard of.
  const isDoubtful = !first || first.confidence < 30 || ['windows-1251', 'KOI8-R', 'ISO-8859-5'].includes(first.name)
  const cyrillic = isDoubtful ? guessCyrillicCharset(sample) : null
  return cyrillic ?? guesses.map(guess => normaliseCharset(guess.name)).find(isSupported) ?? 'windows-1252'
}

/** The first part of a file where there are letters beyond ASCII. */
function sampleWithLetters(bytes: Buffer): Buffer {
  const first = bytes.findIndex(byte => byte > 0x7f)
  const start = Math.max(0, first - 1024)
  return bytes.subarray(start, start + sampleSize)
}

/** Names as browsers take them: what calls itself Latin-1 is windows-1252 in practice (WHATWG Encoding, "labels"). */
function normaliseCharset(name: string): string {
  const lower = name.trim().toLowerCase().replaceAll('_', '-')
  if (['iso-8859-1', 'latin1', 'us-ascii', 'ascii'].includes(lower)) return 'windows-1252'
  if (lower === 'iso-8859-9') return 'windows-1254'
  if (lower === 'utf8') return 'utf-8'
  if (lower === 'x-mac-cyrillic') return 'maccyrillic'
  return lower.replace(/^(x-)?cp-?125/, 'windows-125')
}

const isSupported = (charset: string) => !/^utf-?(16|32|7)/.test(charset) && iconv.encodingExists(charset)
const decodeAs = (bytes: Buffer, charset: string) => iconv.decode(bytes, charset)
const evenly = (bytes: Buffer) => bytes.subarray(0, bytes.length - (bytes.length % 2))

/** Without the first bytes of a UTF-8 letter whose rest was cut off. */
function withoutCutLetter(bytes: Buffer): Buffer {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return bytes
    if (byte >= 0xc0) return bytes.subarray(0, bytes.length - back)
  }
  return bytes
}

function count(text: string, letter: string): number {
  let found = 0
  for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) found++
  return found
}
