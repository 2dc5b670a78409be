import type { Address, Attachment, Email } from 'postal-mime'
import { found } from '../format.ts'
import { writtenDay } from './header-day.ts'
import { headerFields } from './header-fields.ts'
import type { Mail, MailAttachment } from './mail.ts'
import { fromLatin, guessFromLatin, looksMisread, relabelled, withReadableHeaders } from './mail-charset.ts'

type PostalMime = typeof import('postal-mime')

/** Mails in this one are not read into it: each is a document of its own. */
const options = { forceRfc822Attachments: true, maxNestingDepth: 100 }

/**
 * Reads a mail (RFC 5322, MIME), with charsets that it does not name guessed, or all in the charset that a person chose. Throws for
 * what is nested beyond reason.
 */
export async function parseMail(raw: Buffer, chosen?: string): Promise<Mail> {
  const library = await import('postal-mime')
  const { email, remarks } = await parseReadably(withoutLeadIn(raw), library, chosen)
  const mail = toMail(email, library.decodeWords)
  const fields = chosen === undefined ? mail.fields : [...mail.fields, { name: 'Character set', value: chosen }]
  return { ...mail, fields, remarks }
}

type Readable = { email: Email; remarks: string[] }

/** The message itself, for what is written in the manner of a mail without being one (MHTML). */
export async function parseReadably(
  raw: Buffer,
  { default: PostalMime }: PostalMime,
  chosen?: string,
): Promise<Readable> {
  const readable = withReadableHeaders(raw, chosen)
  const email = await PostalMime.parse(readable, options)
  // Attachments are those of the mail as it is: a text in a mail in it says another charset after relabelling, and is another file.
  const { attachments } = email
  if (chosen !== undefined) {
    const again = isDecoded(chosen)
      ? await PostalMime.parse(relabelled(readable, chosen), options)
      : inCharset(await PostalMime.parse(relabelled(readable, 'windows-1252'), options), chosen)
    return { email: { ...again, attachments }, remarks: [] }
  }
  if (!looksMisread(bodyOf(email))) return { email, remarks: [] }
  const latin = bodyOf(await PostalMime.parse(relabelled(readable, 'windows-1252'), options))
  const guess = guessFromLatin(latin)
  if (!guess || guess.charset === 'windows-1252') return { email, remarks: [] }
  const again = await PostalMime.parse(relabelled(readable, guess.charset), options)
  const isBetter = count(bodyOf(again)) < count(bodyOf(email)) || !looksMisread(bodyOf(again))
  return isBetter
    ? { email: { ...again, attachments }, remarks: [guessedRemark(guess.charset)] }
    : { email, remarks: [] }
}

/** Whether the library, which knows the charsets of browsers, can decode one. */
function isDecoded(charset: string): boolean {
  try {
    return new TextDecoder(charset).encoding !== ''
  } catch {
    return false
  }
}

/** A mail whose bodies were decoded as windows-1252, in another charset. */
function inCharset({ text, html, ...email }: Email, charset: string): Email {
  return {
    ...email,
    ...(text === undefined ? {} : { text: fromLatin(text, charset) }),
    ...(html === undefined ? {} : { html: fromLatin(html, charset) }),
  }
}

const bodyOf = ({ text = '', html = '' }: Email) => text + html
const count = (text: string) => text.split('\ufffd').length
const guessedRemark = (charset: string) =>
  `The mail does not say truly which character set it is in; it was read as ${charset}. If letters look wrong, that is why.`

/** Without the byte order mark, blank lines and mailbox line that may stand before the first header. */
function withoutLeadIn(raw: Buffer): Buffer {
  const start = raw.toString('latin1', 0, 2000)
  // Old Macs end lines with a carriage return alone, which the library takes for no end.
  if (!start.includes('\n') && start.includes('\r'))
    return withoutLeadIn(Buffer.from(raw.toString('latin1').replaceAll('\r', '\r\n'), 'latin1'))
  const leadIn = /^(?:\u00ef\u00bb\u00bf)?\s*(?:>?From [^\r\n]*\r?\n)?/.exec(start)?.[0] ?? ''
  return raw.subarray(leadIn.length)
}

function toMail(email: Email, decode: (value: string) => string): Omit<Mail, 'remarks'> {
  const written = email.headers.find(({ key }) => key === 'date')?.value ?? ''
  return {
    subject: email.subject?.trim() || null,
    from: nameOf(email.from ?? email.sender),
    date: found(writtenDay(written), 'headers'),
    fields: headerFields(email.headers, decode),
    plain: email.text ?? '',
    html: email.html ?? '',
    attachments: email.attachments.map(toAttachment),
  }
}

function nameOf(address: Address | undefined): string | null {
  if (!address) return null
  return address.name.trim() || address.address || null
}

function toAttachment({ filename, mimeType, related, disposition, contentId, content }: Attachment): MailAttachment {
  const isInline = Boolean(contentId) && (Boolean(related) || disposition !== 'attachment')
  return {
    name: filename,
    mime: mimeType,
    isInline,
    content: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
    ...(mimeType === 'message/rfc822' ? { format: 'eml' } : {}),
  }
}
