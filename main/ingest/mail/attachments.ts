import { found, type Known, type Source } from '../format.ts'
import type { MailAttachment } from './mail.ts'

/** Pictures that a mail shows in itself and that are under this size (bytes) are logos, icons and trackers. */
const smallestPicture = 5 * 1024

/** Extensions of what comes without a name. */
const extensions: Record<string, string> = {
  'application/pdf': 'pdf',
  'application/msword': 'doc',
  'application/rtf': 'rtf',
  'application/zip': 'zip',
  'image/gif': 'gif',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'message/rfc822': 'eml',
  'text/calendar': 'ics',
  'text/csv': 'csv',
  'text/html': 'html',
  'text/plain': 'txt',
  'text/rfc822-headers': 'txt',
}

/** Makes documents of what came with a mail; says what was left out. `attached` are the names of those that were added. */
export async function addAttachments(attachments: readonly MailAttachment[], source: Source) {
  const attached: string[] = []
  const remarks: string[] = []
  const pictures = attachments.filter(isOrnament).length
  if (pictures > 0) remarks.push(ornamentRemark(pictures))
  for (const attachment of attachments) {
    if (isOrnament(attachment) || isUnread(attachment) || attachment.content.length === 0) continue
    const name = nameOf(attachment, attached.length + 1)
    if (!(await source.addPart(name, attachment.content, knownOf(attachment)))) break
    attached.push(name)
    source.progress()
  }
  if (attachments.some(isSignature)) remarks.push(signatureRemark)
  return { attached, remarks }
}

const isOrnament = ({ isInline, mime, content }: MailAttachment) =>
  isInline && mime.startsWith('image/') && content.length < smallestPicture

/** What proves who sent a mail: nothing to be read. */
const isSignature = ({ mime }: MailAttachment) =>
  /^application\/(x-)?(pkcs7-signature|pgp-signature|pgp-encrypted)$/i.test(mime)

/** Signatures, and the same body again for wrist watches and for one mail program. */
const isUnread = (attachment: MailAttachment) =>
  isSignature(attachment) || ['text/watch-html', 'text/x-amp-html'].includes(attachment.mime)

const signatureRemark = 'It is signed digitally; Collate does not check signatures.'
const ornamentRemark = (count: number) =>
  count === 1
    ? 'A small picture in its text (a logo or a tracker) was left out.'
    : `${count} small pictures in its text (logos or trackers) were left out.`

function nameOf({ name, mime }: MailAttachment, number: number): string {
  // A slash in a mail's file name is no folder.
  const written = name?.replaceAll(/[/\\]/g, '_').trim()
  if (written) return written
  if (mime === 'message/delivery-status') return 'delivery-status.txt'
  return `attachment-${number}.${extensions[mime.toLowerCase()] ?? 'bin'}`
}

function knownOf({ mime, format, name }: MailAttachment): Known {
  return { mime, ...(format ? { format } : {}), ...titleOf(name) }
}

/** A name with a slash in it would be cut by who takes it for a path. */
function titleOf(name: string | null): Known {
  const title = name && /[/\\]/.test(name) ? found(name.replace(/\.[A-Za-z0-9]{1,6}$/, ''), 'file') : undefined
  return title ? { title } : {}
}
