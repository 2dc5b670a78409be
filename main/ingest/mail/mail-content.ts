import type { Mark } from '../../contract/marks.ts'
import { type Content, found, type Source } from '../format.ts'
import { addAttachments } from './attachments.ts'
import { readHtmlBody } from './html-body.ts'
import type { Mail } from './mail.ts'
import { findQuotedReplies, type Stretch } from './quoted-replies.ts'

/** What a mail becomes: its body as text, its headers as fields, what came with it as documents of their own. */
export async function mailContent(mail: Mail, source: Source): Promise<Content> {
  const body = await readBody(mail)
  const { attached, remarks } = await addAttachments(mail.attachments, source)
  return {
    text: body.text,
    title: found(mail.subject, 'headers'),
    byline: found(mail.from, 'headers'),
    date: mail.date,
    fields: attached.length > 0 ? [...mail.fields, { name: 'Attached', value: attached.join('; ') }] : mail.fields,
    marks: body.quotes.map((quote): Mark => ({ kind: 'quoted-reply', ...quote })),
    remarks: [...mail.remarks, ...body.remarks, ...(isSealed(body.text) ? [sealed] : []), ...remarks],
    unreadable: whyNoText(mail, attached.length),
  }
}

/** As PGP writes into a mail's text (RFC 4880, 6.2). */
const isSealed = (text: string) => /^-----BEGIN PGP MESSAGE-----$/m.test(text)
const sealed = 'It holds an encrypted text, which only the program it was sent to can open.'

type Body = { text: string; quotes: Stretch[]; remarks: string[] }

/** The plain body; the HTML one where there is no plain one, or where it says much more. */
async function readBody({ plain, html, subject }: Mail): Promise<Body> {
  const isForward = /^\s*(?:fwd?|wg|tr|пересл\p{L}*)\s*:/iu.test(subject ?? '')
  const text = plain
    .replaceAll(/\r\n?/g, '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd()
  if (html === '') return { text, quotes: findQuotedReplies(text, { isForward }), remarks: [] }
  // A plain body is most often the same; turning the page into text as well is spared where it plainly is.
  if (text.length > html.length / 4) return { text, quotes: findQuotedReplies(text, { isForward }), remarks: [] }
  const page = await readHtmlBody(html)
  const isStub = words(text) === 0 || (words(page.text) > 40 && words(text) * 4 < words(page.text))
  if (isStub) return { text: page.text, quotes: joined(page, isForward), remarks: page.isTooTangled ? [tangled] : [] }
  return { text, quotes: findQuotedReplies(text, { isForward }), remarks: [] }
}

const tangled = 'The formatted text of this mail is too long or too tangled to be read. The original is kept.'
const words = (text: string) => text.match(/\S+/g)?.length ?? 0

/** What the page marks as quoted, and what its words show to be, where the page does not. */
function joined({ text, quotes }: { text: string; quotes: Stretch[] }, isForward: boolean): Stretch[] {
  const more = findQuotedReplies(text, { isForward, isFromPage: true }).filter(
    found => !quotes.some(quote => found.start < quote.end && quote.start < found.end),
  )
  return [...quotes, ...more].sort((a, b) => a.start - b.start)
}

function whyNoText({ attachments }: Mail, attached: number): string {
  const isEncrypted = attachments.some(({ mime }) => /^application\/(x-)?(pkcs7-mime|pgp-encrypted)$/i.test(mime))
  if (isEncrypted)
    return 'This mail is encrypted, and only the mail program it was sent to can open it. Save its text from there and add that. The original is kept.'
  return attached > 0
    ? 'This mail has no words of its own; what was attached to it is kept as documents of their own.'
    : 'There are no words in this mail. The original is kept.'
}
