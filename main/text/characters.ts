/** What a UTF-16 code unit is to the tokeniser. */
export const kinds = {
  /** Space, punctuation, symbols: ends a word. */
  separator: 0,
  /** A letter that is its own folded form: a-z and most of Cyrillic, in lower case. */
  plain: 1,
  /** A letter (or half of one beyond the BMP) that may fold to something else: é, ё, ß, fullwidth forms. */
  folding: 2,
  /** 0-9. */
  digit: 3,
  /** A combining mark: continues a word, never begins one. */
  mark: 4,
  /** Any of the characters that people write for an apostrophe. */
  apostrophe: 5,
  /** A letter of a script written without spaces. */
  unspaced: 6,
  /** Soft hyphens, joiners and direction marks: invisible, part of the word they stand in. */
  invisible: 7,
} as const

export type Kind = (typeof kinds)[keyof typeof kinds]

const apostrophes = new Set("'`´ʹʻʼʽʾʿˈ‘’‛′＇\u055a\ua78c")
const invisible = new Set('\u00ad\u034f\u061c\u180e\u200c\u200d\u200e\u200f\u2060\ufeff')
const letter = /[\p{L}\p{N}]/u
const mark = /\p{M}/u
const unspaced =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

const unknown = 255
/** Kinds of the code units met so far, 255 for others; filled on demand, because asking all 65,536 takes longer than starting should. */
export const knownKinds = new Uint8Array(65_536).fill(unknown)

/**
 * The kind of the code unit at an offset of a text in lower case. Both halves of a surrogate pair have the kind of their code
 * point; a half without its other half is a separator.
 */
export function kindAt(lower: string, at: number): number {
  const code = lower.charCodeAt(at)
  const kind = knownKinds[code] ?? unknown
  return kind === unknown ? learn(lower, at, code) : kind
}

function learn(lower: string, at: number, code: number): Kind {
  if (Number.isNaN(code)) return kinds.separator
  if (code >= 0xd800 && code <= 0xdfff) return kindOfPair(lower, code < 0xdc00 ? at : at - 1)
  const kind = kindOf(String.fromCharCode(code), code)
  knownKinds[code] = kind
  return kind
}

function kindOfPair(lower: string, at: number): Kind {
  const point = at < 0 ? 0 : (lower.codePointAt(at) ?? 0)
  if (point < 0x10000) return kinds.separator
  return kindOf(String.fromCodePoint(point), point)
}

function kindOf(character: string, code: number): Kind {
  if (code >= 0x30 && code <= 0x39) return kinds.digit
  if (apostrophes.has(character)) return kinds.apostrophe
  if (invisible.has(character)) return kinds.invisible
  if (mark.test(character)) return unspaced.test(character) ? kinds.unspaced : kinds.mark
  if (!letter.test(character)) return kinds.separator
  if (unspaced.test(character)) return kinds.unspaced
  return isPlain(code) ? kinds.plain : kinds.folding
}

/** Lower-case letters that no folding touches: ASCII, and Cyrillic but for ё and what is composed with an accent. */
function isPlain(code: number): boolean {
  if (code >= 0x61 && code <= 0x7a) return true
  if (code < 0x430 || code > 0x52f) return false
  return code !== 0x451 && code !== 0x450 && code !== 0x45d
}
