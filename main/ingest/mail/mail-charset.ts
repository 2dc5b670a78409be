import { isUtf8 } from 'node:buffer'
import { decode } from '../charset.ts'
import { guessCyrillicCharset } from '../cyrillic-charset.ts'

/** The bytes of a mail's headers: up to its first blank line. */
function headerEnd(raw: Buffer): number {
  const ends = ['\n\r\n', '\n\n', '\r\r'].map(end => raw.indexOf(end, 0, 'latin1')).filter(at => at >= 0)
  return ends.length > 0 ? Math.min(...ends) : raw.length
}

/**
 * A mail whose headers hold letters as bytes, without saying of which charset, with those headers in UTF-8. Others are given back as
 * they are. `chosen` is the charset that a person chose.
 */
export function withReadableHeaders(raw: Buffer, chosen?: string): Buffer {
  const headers = raw.subarray(0, headerEnd(raw))
  if (isUtf8(headers)) return raw
  const written = headers.toString('latin1')
  const named = /^content-type:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*charset\s*=\s*"?([\w-]+)/im.exec(written)?.[1]
  const decoded = decode(headers, {
    declared: isOfLetters(named) ? named : guessFromLines(written),
    chosen: asciiLike(chosen),
  })
  return decoded ? Buffer.concat([Buffer.from(decoded.text), raw.subarray(headers.length)]) : raw
}

/** Headers are never in UTF-16: their names are ASCII. */
const asciiLike = (charset: string | undefined) => (charset && /^utf-?(16|32)/i.test(charset) ? undefined : charset)

/** Many programs say ASCII or Latin-1 of anything. */
const isOfLetters = (charset = 'ascii') => !/^(us-)?ascii$|^utf-?8$|^iso-8859-1$|^windows-1252$/i.test(charset)

/** By the lines with letters beyond ASCII alone: among the others a few words of Russian do not weigh. */
function guessFromLines(headers: string): string | undefined {
  const lines = headers.split('\n').filter(line => /[\u0080-\u00ff]/.test(line))
  return guessCyrillicCharset(Buffer.from(lines.join('\n').slice(0, 64 * 1024), 'latin1')) ?? undefined
}

/**
 * Whether a decoded body is not what was written: letters that could not be read, or nothing but the accented letters of Western
 * Europe, which is what Cyrillic looks like when it is taken for Latin-1.
 */
export function looksMisread(text: string): boolean {
  const sample = text.slice(0, 100_000)
  if (sample.includes('\ufffd')) return true
  const accented = sample.match(/[\u00c0-\u00ff]/g)?.length ?? 0
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  return accented > 20 && accented > letters * 0.6
}

/** A Content-Type header of a text, up to its end: lines that begin with a blank belong to it. */
const textType = /^(content-type:[ \t]*text\/(?:plain|html))((?:[^\r\n]|\r?\n[ \t])*)/gim

/** The same mail where each text says that it is in one charset, whatever it said before. */
export function relabelled(raw: Buffer, charset: string): Buffer {
  const written = raw.toString('latin1').replaceAll(textType, (_all, type: string, rest: string) => {
    return `${type}; charset="${charset}"${rest.replaceAll(/;\s*charset\s*=\s*(?:"[^"]*"|[^;\s]*)/gi, '')}`
  })
  const end = headerEnd(raw)
  const hasType = /^content-type:/im.test(written.slice(0, end))
  const line = hasType ? '' : `Content-Type: text/plain; charset="${charset}"\r\n`
  return Buffer.from(line + written, 'latin1')
}

/** windows-1252 as the WHATWG defines it gives every byte a letter of its own, so that it can be undone. */
const bytesOfLetters = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte]),
)

const bytesOf = (text: string) => Buffer.from(Array.from(text, letter => bytesOfLetters.get(letter) ?? 0x20))

/** The charset that a text seems to be in which was decoded as windows-1252. */
export function guessFromLatin(text: string): { charset: string; remarks: string[] } | null {
  return decode(bytesOf(text.slice(0, 200_000)))
}

/** A text that was decoded as windows-1252, as it is in another charset. */
export const fromLatin = (text: string, charset: string): string =>
  decode(bytesOf(text), { chosen: charset })?.text ?? text
