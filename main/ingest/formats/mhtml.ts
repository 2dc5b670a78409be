import { type Content, type Format, found, type Source, unreadable } from '../format.ts'
import { largestMail } from '../mail/mail.ts'
import { parseReadably } from '../mail/parse-mail.ts'
import { html } from './html.ts'

/** A page saved whole by a browser as MHTML (RFC 2557): a mail that holds the page and its pictures. */
export const mhtml: Format = {
  name: 'mhtml',
  extractor: 'mhtml/1',
  isDear: true,
  recognises,
  read,
}

const headerSize = 16 * 1024

/** By headers of a mail that goes to nobody and holds related parts; by the extension only where there are such headers. */
function recognises({ latin1, extension }: Source): boolean {
  const start = latin1.slice(0, headerSize).replace(/^(?:\u00ef\u00bb\u00bf)?\s*/, '')
  if (!/^[A-Za-z][\w-]*:/.test(start)) return false
  const header = start.slice(0, start.search(/\r?\n\r?\n/) + 1 || undefined)
  if (!/^mime-version:/im.test(header)) return false
  if (/^snapshot-content-location:/im.test(header) || ['mht', 'mhtml'].includes(extension)) return true
  return /multipart\/related/i.test(header) && !/^(to|received|message-id):/im.test(header)
}

async function read(source: Source): Promise<Content> {
  if (source.size > largestMail) throw unreadable('The page is too long to be read. The original is kept.')
  const library = await import('postal-mime')
  const { email, remarks } = await parseReadably(source.bytes(), library, source.charset)
  const page = firstPage(email.html ?? '')
  if (page.trim() === '') throw unreadable('There is no page in this file that could be read. The original is kept.')
  const content = await html.read({ ...source, text: () => page })
  const header = (name: string) => email.headers.find(({ key }) => key === name)?.value
  // The date is when it was saved, which says nothing about when it was published.
  const saved = header('date')
  return {
    ...content,
    title: content.title ?? found(email.subject, 'headers'),
    address: content.address ?? webAddress(header('snapshot-content-location') ?? header('content-location')),
    fields: saved ? [...(content.fields ?? []), { name: 'Saved', value: saved }] : (content.fields ?? []),
    remarks: [...remarks, ...(content.remarks ?? [])],
  }
}

/** The frames of a page come after it, each a page of its own. */
function firstPage(pages: string): string {
  const second = pages.slice(20).search(/<!doctype\s+html|<html[\s>]/i)
  const end = pages.slice(20).search(/<\/html\s*>/i)
  return second > 0 && end >= 0 && end < second ? pages.slice(0, 20 + second) : pages
}

const webAddress = (written: string | undefined) => (/^https?:\/\/\S+$/i.test(written ?? '') ? written : undefined)
