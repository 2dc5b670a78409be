import type { DocumentField } from '../../contract/documents.ts'
import type { Found } from '../format.ts'

/** In bytes. Reading a mail takes some 7 times its size in memory. */
export const largestMail = 100 * 1024 * 1024

/** What came with a mail. `content` is whole. */
export type MailAttachment = {
  name: string | null
  mime: string
  /** True for what its HTML body shows in itself. */
  isInline: boolean
  content: Uint8Array
  /** The name of the format that reads it, where that is certain: a mail in a mail. */
  format?: string
}

/** A mail as it was understood, whatever program wrote it. */
export type Mail = {
  subject: string | null
  /** Who wrote it, by name; by address where there is no name. */
  from: string | null
  /** Day it was written on, where its writer was. */
  date: Found | undefined
  fields: DocumentField[]
  /** The body as plain text, and as the source of a page; blank where it has none of that kind. */
  plain: string
  html: string
  /** The body as RTF, where Outlook has it in no other form. */
  rtf?: Buffer
  attachments: MailAttachment[]
  remarks: string[]
}
