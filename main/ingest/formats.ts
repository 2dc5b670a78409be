import type { Format, Source } from './format.ts'
import { chatDay } from './formats/chat-day.ts'
import { csv } from './formats/csv.ts'
import { doc } from './formats/doc.ts'
import { docx } from './formats/docx.ts'
import { eml } from './formats/eml.ts'
import { gzip } from './formats/gzip.ts'
import { html } from './formats/html.ts'
import { image } from './formats/image.ts'
import { markdown } from './formats/markdown.ts'
import { mbox } from './formats/mbox.ts'
import { mhtml } from './formats/mhtml.ts'
import { msg } from './formats/msg.ts'
import { odp } from './formats/odp.ts'
import { ods } from './formats/ods.ts'
import { odt } from './formats/odt.ts'
import { officeEncrypted } from './formats/office-encrypted.ts'
import { pdf } from './formats/pdf.ts'
import { plainText } from './formats/plain-text.ts'
import { pptx } from './formats/pptx.ts'
import { rtf } from './formats/rtf.ts'
import { subtitles } from './formats/subtitles.ts'
import { tar } from './formats/tar.ts'
import { telegramHtml } from './formats/telegram-html.ts'
import { telegramJson } from './formats/telegram-json.ts'
import { whatsapp } from './formats/whatsapp.ts'
import { xls } from './formats/xls.ts'
import { xlsx } from './formats/xlsx.ts'
import { zip } from './formats/zip.ts'
import { type KnownFormat, recogniseSignature } from './signatures.ts'

/** What word processors and their like write. */
const office: Format[] = [rtf, docx, xlsx, pptx, odt, ods, odp, doc, xls, officeEncrypted]

/** What people wrote to each other, and the day of it that each becomes. */
const chats: Format[] = [telegramJson, telegramHtml, whatsapp, chatDay]

/** What others lie in. `zip` is whatever is packed as one without being more. */
const containers: Format[] = [msg, mbox, mhtml, eml, gzip, tar, zip]

/** What is recognised by its first bytes or its members, the surest first. */
const binaryFormats: Format[] = [pdf, image, ...office, ...containers]

/** What is recognised by the start of its text, the surest first: what none recognises is plain text. */
const textFormats: Format[] = [...chats, subtitles, csv, html, markdown]

/**
 * The format of a file, by its content before its extension; what is only known by name (`KnownFormat`) cannot be read; null for bytes
 * that are neither known nor text.
 */
export function formatOf(source: Source): Format | KnownFormat | null {
  const named = source.known.format
  const chosen = named === undefined ? undefined : [...binaryFormats, ...textFormats].find(({ name }) => name === named)
  if (chosen) return chosen
  const binary = binaryFormats.find(format => format.recognises(source))
  if (binary) return binary
  const unread = recogniseSignature(source)
  if (unread) return unread
  if (source.start === null) return null
  return textFormats.find(format => format.recognises(source)) ?? plainText
}
