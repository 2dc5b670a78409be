import { type Content, type Format, type Source, unreadable } from '../format.ts'
import { largestMail } from '../mail/mail.ts'
import { mailContent } from '../mail/mail-content.ts'
import { parseMail } from '../mail/parse-mail.ts'

/** An e-mail as mail programs save it (RFC 5322): headers become metadata, attachments documents of their own. */
export const eml: Format = {
  name: 'eml',
  extractor: 'eml/1',
  isDear: true,
  recognises,
  read,
}

/** Part of a file's beginning that headers are looked for in, in letters. */
const headerSize = 16 * 1024

/** By headers that only mails have; by the extension only where the file begins with a header at all. */
function recognises({ latin1, extension }: Source): boolean {
  const start = latin1.slice(0, headerSize).replace(/^(?:\u00ef\u00bb\u00bf)?\s*/, '')
  if (!/^[A-Za-z][\w-]*:|^From /.test(start)) return false
  const header = start.slice(0, start.search(/\r?\n\r?\n/) + 1 || undefined)
  const has = (name: string) => new RegExp(`^${name}:`, 'im').test(header)
  if (has('from') && (has('mime-version') || has('received') || has('message-id'))) return true
  return extension === 'eml'
}

async function read(source: Source): Promise<Content> {
  if (source.size > largestMail) throw unreadable(tooLarge)
  return mailContent(await parseMail(source.bytes(), source.charset), source)
}

const tooLarge =
  'This mail is larger than 100 MB, which is more than can be read of one. Save its attachments from a mail program and add them. The original is kept.'
