/** What a name in a text names. */
export type NameKind = 'person' | 'organisation' | 'place'

/** A name in a text; offsets are UTF-16 code units. */
export type Named = {
  start: number
  end: number
  /** As it is written there. */
  text: string
  kind: NameKind
  /** The same for one person, body or place across spellings, scripts and cases; see `nameKeyOf` for how far. */
  key: string
  /** The fullest form of it in this text, in the nominative where it is known. */
  full: string
  /** Whether the text is about this person. */
  subject: boolean
}
