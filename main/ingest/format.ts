import type { FieldOrigin } from '../contract/documents.ts'

/** A decoded file as its format sees it. */
export type Source = {
  /** Without a byte order mark. */
  text: string
  /** The name the file is known by; for its extension, and for a title where there is no other. */
  path: string
}

/** A value of the metadata with where it came from. */
export type Found = { value: string; origin: FieldOrigin }

/** What a format makes of a file. Text as a person reads it. */
export type Content = {
  text: string
  title?: Found | undefined
  byline?: Found | undefined
  outlet?: Found | undefined
  date?: Found | undefined
  language?: Found | undefined
  address?: string | undefined
  remarks?: string[]
}

/** One kind of file that Collate reads. */
export type Format = {
  /** Kept with the document, and part of the interface: "plain-text". */
  name: string
  /** The reader and its version; a higher version may read old originals again. */
  extractor: string
  /** True when reading is so dear that a duplicate is better found before. */
  isDear: boolean
  /** Recognises by the beginning of the text (some thousand code units), and then by the extension. */
  recognises(start: string, extension: string): boolean
  /** Throws a CollateError 'unreadable' with a sentence when there is nothing to read. */
  read(source: Source): Content | Promise<Content>
}

/** A found value, or none for blank ones; cut at what the library keeps of a field. */
export function found(value: string | null | undefined, origin: FieldOrigin): Found | undefined {
  const trimmed = value?.replaceAll(/\s+/g, ' ').trim().slice(0, 1000)
  return trimmed ? { value: trimmed, origin } : undefined
}
