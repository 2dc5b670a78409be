import * as v from 'valibot'
import { type DocumentField, type FieldOrigin, fieldOriginSchema, type Needs } from '../contract/documents.ts'
import { CollateError } from '../contract/failure.ts'
import type { Mark } from '../contract/marks.ts'

/** A value of the metadata with where it came from. */
export const foundSchema = v.object({ value: v.string(), origin: fieldOriginSchema })
export type Found = v.InferOutput<typeof foundSchema>

/** What a container knows of a part in it. Used where the part's own reading finds nothing better than a guess. */
export const knownSchema = v.partial(
  v.object({
    title: foundSchema,
    byline: foundSchema,
    outlet: foundSchema,
    date: foundSchema,
    language: foundSchema,
    address: v.string(),
    mime: v.string(),
    charset: v.string(),
    /** The name of the format that reads it, where recognising must not decide: a day of a chat. */
    format: v.string(),
  }),
)
export type Known = v.InferOutput<typeof knownSchema>

export type PartContent = Uint8Array | AsyncIterable<Uint8Array>

/** A file as its format sees it. It is hostile. Only `bytes`, `text` and `file` reach beyond its first bytes. */
export type Source = {
  /** The name the file is known by; for its extension, and for a title where there is no other. */
  name: string
  /** In lower case, without its dot. */
  extension: string
  /** In bytes. */
  size: number
  /** The first bytes, at most 64 KB. */
  head: Buffer
  /** The same, one letter for a byte: `source.latin1.startsWith('%PDF-')`. */
  latin1: string
  /** The beginning of the text (4,096 UTF-16 code units), decoded; null where the bytes are no text. */
  start: string | null
  /** The names of what a zip container holds, or of the streams of an old Office file; empty for what is none. */
  members: readonly string[]
  /** Where the bytes lie, to be streamed from. */
  file: string
  /** All bytes. Throws 'unreadable' over `largestWhole`. */
  bytes(): Buffer
  /**
   * The text, decoded by the charset it names, shows or seems to have, without a byte order mark; cut at what Collate keeps.
   * What a reader should know of the decoding is said in the document's remarks by itself. Throws 'unreadable' for what is no text.
   */
  text(): string
  /** What the container it was in knows; empty for what was imported by itself. */
  known: Known
  /** What a person entered to open it. */
  password: string | undefined
  /** The charset that a person chose for its words; `text` minds it by itself. */
  charset: string | undefined
  /**
   * Writes what is inside as a file, to become a document of its own. `name` is its path inside. Answers false where a limit is
   * reached: then stop adding; what was added is kept, and a remark says so by itself.
   */
  addPart(name: string, content: PartContent, known?: Known): Promise<boolean>
  /** Said after each piece of long work (a page of OCR): the time allowed for the file begins again. */
  progress(): void
}

/** What a format makes of a file. Text as a person reads it; blank where there is none (then `unreadable` may say why). */
export type Content = {
  text: string
  title?: Found | undefined
  byline?: Found | undefined
  outlet?: Found | undefined
  date?: Found | undefined
  language?: Found | undefined
  address?: string | undefined
  remarks?: string[]
  /** Of stretches of `text`. */
  marks?: Mark[]
  fields?: DocumentField[]
  /** What would let more be read. */
  needs?: Needs
  /** Why there is no text, in a sentence. */
  unreadable?: string | undefined
}

/** One kind of file that Collate reads. */
export type Format = {
  /** Kept with the document, and part of the interface: "plain-text". */
  name: string
  /** The reader and its version; a higher version may read old originals again. */
  extractor: string
  /** True when reading is so dear that a duplicate is better found before; always so for what has parts. */
  isDear: boolean
  /** True when it reads files of any size by streaming, or only their beginning; others are refused over `largestFile`. */
  streams?: boolean
  /**
   * True when the text is a report as somebody wrote it: where the file says nothing of itself, its first lines may tell headline,
   * writer, outlet and day (`text-metadata.ts`).
   */
  isProse?: boolean
  /** Recognises by the first bytes, the members or the start of the text, and only then by the extension. */
  recognises(source: Source): boolean
  /** Throws `unreadable(…)` when there is nothing to read. */
  read(source: Source): Content | Promise<Content>
}

/** A found value, or none for blank ones; cut at what the library keeps of a field. */
export function found(value: string | null | undefined, origin: FieldOrigin): Found | undefined {
  const trimmed = value?.replaceAll(/\s+/g, ' ').trim().slice(0, 1000)
  return trimmed ? { value: trimmed, origin } : undefined
}

/** Why a file has no readable text, and what would help. */
export class UnreadableError extends CollateError {
  readonly needs: Needs
  constructor(sentence: string, needs: Needs) {
    super('unreadable', sentence)
    this.needs = needs
  }
}

/** To be thrown by a format: a sentence that ends with what becomes of the file ("The original is kept."). */
export const unreadable = (sentence: string, needs: Needs = null) => new UnreadableError(sentence, needs)
