import type { FieldsData } from '@kenjiuno/msgreader'
import type { DocumentField } from '../../contract/documents.ts'
import { decode } from '../charset.ts'
import { found } from '../format.ts'
import { declaredCharset } from '../formats/html.ts'
import { writtenDay } from './header-day.ts'
import type { Mail, MailAttachment } from './mail.ts'
import { parseMail } from './parse-mail.ts'

/** A mail as Outlook saves it ([MS-OXMSG]), by msgreader; `chosen` is the charset that a person chose. Throws for a damaged one. */
export async function parseMsg(bytes: Buffer, chosen?: string): Promise<Mail> {
  const { default: library } = await import('@kenjiuno/msgreader')
  // A bundler gives the class itself, Node the CommonJS module it is in.
  const MsgReader = typeof library === 'function' ? library : library.default
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  let reader = new MsgReader(view)
  let message = reader.getFileData()
  const ansiEncoding = chosen ?? codePageOf(message)
  // What is not stored as Unicode is in the writer's code page, which is known only now.
  if (ansiEncoding !== null) {
    reader = new MsgReader(view)
    reader.parserConfig = { ansiEncoding }
    message = reader.getFileData()
  }
  const attachments = (message.attachments ?? []).map(attachment =>
    toAttachment(attachment, () => reader.getAttachment(attachment).content),
  )
  const mail = message.headers ? await withHeaders(message.headers, message, chosen) : withoutHeaders(message, chosen)
  const rtf = mail.plain.trim() === '' && mail.html === '' ? await unpackRtf(message.compressedRtf) : null
  return { ...mail, ...(rtf ? { rtf } : {}), attachments: attachments.filter(attachment => attachment !== null) }
}

/** The writer's code page, where msgreader does not take it for granted. */
function codePageOf({ messageCodepage, internetCodepage }: FieldsData): string | null {
  const codepage = messageCodepage ?? internetCodepage ?? 1252
  return /^125[0135-8]$|^866$|^932$/.test(String(codepage)) ? `cp${codepage}` : null
}

/** Packed RTF over this size (bytes) is left: it is unpacked into an array of numbers. */
const largestRtf = 4 * 1024 * 1024

/** [MS-OXRTFCP]; null for what is damaged or too large. */
async function unpackRtf(packed: Uint8Array | undefined): Promise<Buffer | null> {
  if (!packed || packed.length < 16 || packed.length > largestRtf) return null
  // Where it says to be longer than it is, the library would go on without end.
  if (Buffer.from(packed).readUInt32LE(0) + 4 > packed.length) return null
  const { decompressRTF } = await import('@kenjiuno/decompressrtf')
  return Buffer.from(decompressRTF(Array.from(packed)))
}

type Body = Omit<Mail, 'attachments'>

/** A mail that came over the internet keeps the headers it came with. */
async function withHeaders(written: string, message: FieldsData, chosen: string | undefined): Promise<Body> {
  const headers = written.replace(/^Microsoft Mail Internet Headers[^\n]*\n/, '').replaceAll(/\r?\n/g, '\r\n')
  // Without those of its body, which are about a form it no longer has.
  const kept = headers.replaceAll(/^(?:content-[\w-]+|mime-version):(?:[^\n]|\n[ \t])*\n?/gim, '')
  const mail = await parseMail(Buffer.from(`${kept.trimEnd()}\r\n\r\n`))
  const own = withoutHeaders(message, chosen)
  const names = new Set(mail.fields.map(({ name }) => name))
  return {
    ...own,
    subject: mail.subject ?? own.subject,
    from: mail.from ?? own.from,
    date: mail.date ?? own.date,
    fields: [...mail.fields, ...own.fields.filter(({ name }) => !names.has(name))],
    remarks: mail.remarks,
  }
}

/** One from the writer's own folder has only what Outlook notes of it. Its times are UTC. */
function withoutHeaders(message: FieldsData, chosen: string | undefined): Body {
  const sent = message.clientSubmitTime ?? message.messageDeliveryTime
  const from = person(message.senderName, senderAddress(message))
  const fields: (DocumentField | null)[] = [
    from ? { name: 'From', value: from } : null,
    recipients('To', 'to', message),
    recipients('Cc', 'cc', message),
    recipients('Bcc', 'bcc', message),
    sent ? { name: 'Date', value: sent } : null,
    message.messageId ? { name: 'Message-ID', value: message.messageId } : null,
  ]
  return {
    subject: message.subject?.trim() || null,
    from: message.senderName || senderAddress(message) || null,
    date: found(sent ? writtenDay(sent) : null, 'info'),
    fields: fields.filter(field => field !== null),
    plain: message.body ?? '',
    html: htmlOf(message, chosen),
    remarks: [],
  }
}

/** Inside a company, a sender's address may be a path in its directory ("/O=…"). */
function senderAddress({ senderSmtpAddress, senderEmail, sentRepresentingSmtpAddress }: FieldsData): string {
  return [senderSmtpAddress, senderEmail, sentRepresentingSmtpAddress].find(address => address?.includes('@')) ?? ''
}

function person(name = '', address = ''): string {
  if (!address || name === address) return name || address
  return name ? `${name} <${address}>` : address
}

function recipients(name: string, kind: string, message: FieldsData): DocumentField | null {
  const written = (message.recipients ?? [])
    .filter(({ recipType }) => recipType === kind)
    .map(({ name: called, smtpAddress, email }) => person(called, smtpAddress ?? (email?.includes('@') ? email : '')))
    .filter(Boolean)
  return written.length > 0 ? { name, value: written.join(', ') } : null
}

function htmlOf({ bodyHtml, html, internetCodepage }: FieldsData, chosen: string | undefined): string {
  if (bodyHtml) return bodyHtml
  if (!html) return ''
  const bytes = Buffer.from(html)
  const codepage = internetCodepage === 65001 ? 'utf-8' : `cp${internetCodepage}`
  return decode(bytes, { declared: declaredCharset(bytes) ?? codepage, chosen })?.text ?? ''
}

/** Null for what cannot be taken out: an object of another program, shown in the text. */
function toAttachment(attachment: FieldsData, content: () => Uint8Array): MailAttachment | null {
  const { fileName, fileNameShort, name, attachMimeTag, pidContentId, attachmentHidden, innerMsgContent } = attachment
  if (innerMsgContent) {
    const title = name || attachment.innerMsgContentFields?.subject || 'mail'
    return {
      name: `${title}.msg`,
      mime: 'application/vnd.ms-outlook',
      isInline: false,
      content: content(),
      format: 'msg',
    }
  }
  if (attachment.dataId === undefined) return null
  return {
    name: fileName || fileNameShort || name || null,
    mime: attachMimeTag || 'application/octet-stream',
    isInline: Boolean(attachmentHidden) || Boolean(pidContentId && attachMimeTag?.startsWith('image/')),
    content: content(),
  }
}
