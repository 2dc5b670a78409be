/** mammoth's tree of a Word document, as far as its text goes (mammoth, lib/documents.js). */
export type WordElement = {
  type: string
  children?: WordElement[]
  /** Of a text. */
  value?: string
  /** Of a paragraph. */
  styleId?: string | null
  styleName?: string | null
  numbering?: { isOrdered: boolean; level: string } | null
  /** Of a break: line, page or column. */
  breakType?: string
  /** Of a note reference. */
  noteType?: string
  noteId?: string
  /** Of a comment reference. */
  commentId?: string
  checked?: boolean
}

export type WordComment = {
  commentId: string
  authorName?: string | null
  authorInitials?: string | null
  body: WordElement[]
}

export type WordDocument = WordElement & {
  notes: { resolve(reference: WordElement): { body: WordElement[] } | undefined }
  comments: WordComment[]
}
