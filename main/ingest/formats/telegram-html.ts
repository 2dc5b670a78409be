import type { Dated } from '../chat/chat.ts'
import { addChats } from '../chat/chat-days.ts'
import { type Answered, replyNote } from '../chat/telegram-message.ts'
import { type Content, type Format, found, type Source, unreadable } from '../format.ts'
import { largestPage } from '../limits.ts'
import { nestingDepth } from '../page-depth.ts'
import { pageParser } from '../page-parser.ts'
import { visibleText } from '../page-text.ts'
import { findWrittenDate, isoDate } from '../written-date.ts'

/** What Telegram Desktop exports as messages.html, messages2.html…: a document for each day. */
export const telegramHtml: Format = {
  name: 'telegram-html',
  extractor: 'telegram-html/1',
  isDear: true,
  recognises: ({ latin1 }) =>
    /^\s*(?:\u00ef\u00bb\u00bf\s*)?<(?:!doctype html|html)/i.test(latin1) &&
    latin1.includes('class="page_wrap"') &&
    /class="message (service|default)/.test(latin1),
  read,
}

const deepestPage = 1000

async function read(source: Source): Promise<Content> {
  const page = source.text()
  if (page.length > largestPage || nestingDepth(page) > deepestPage)
    throw unreadable('The page is too long or too tangled to be read. The original is kept.')
  const { body } = (await pageParser()).parseFromString(page, 'text/html')
  const name = oneLine(body.querySelector('.page_header .text.bold')) || 'Telegram chat'
  const messages = readMessages(body)
  return {
    ...(await addChats([{ service: 'Telegram', name, messages }], source)),
    title: found(name, 'file'),
    unreadable: 'There are no messages in this export. The original is kept.',
  }
}

function readMessages(body: Element): Dated[] {
  const messages: Dated[] = []
  const byId = new Map<string, Answered>()
  let day: string | null = null
  let sender = 'Deleted account'
  for (const element of body.querySelectorAll('.history > .message')) {
    if (element.classList.contains('service')) {
      const text = oneLine(element.querySelector('.body'))
      const written = isDivider(element) ? findWrittenDate(text)?.date : undefined
      if (written) day = written
      if (!isDivider(element)) messages.push({ sender: null, at: day, text, notes: [], ...dated(day) })
      continue
    }
    // A message that is joined to the one above has no name of its own.
    sender = oneLine(element.querySelector(':scope > .body > .from_name')) || sender
    const at = momentOf(element.querySelector(':scope > .body > .date')?.getAttribute('title') ?? '')
    day = at?.slice(0, 10) ?? day
    const text = [...element.querySelectorAll('.text')].filter(isOwn).map(visibleText).join('\n')
    byId.set(element.id, { sender, text })
    messages.push({ sender, at, text, notes: notesOf(element, byId), ...dated(day) })
  }
  return messages
}

const dated = (day: string | null) => ({ day: day ?? 'no date', date: day })
const oneLine = (element: Element | null) => (element ? visibleText(element).replaceAll(/\s+/g, ' ').trim() : '')

/** Days are parted by notes whose numbers are negative. */
const isDivider = (element: Element) => element.id.startsWith('message-')

/** Words of the message itself or of the one it forwards, but not of a picture's label. */
const isOwn = (element: Element) => element.closest('.media_wrap') === null

/** "03.04.2019 10:11:12 UTC+03:00"; older exports leave the offset out. */
function momentOf(title: string): string | null {
  const [, day, month, year, time, offset = ''] =
    /^(\d{2})\.(\d{2})\.(\d{4}) (\d{2}:\d{2}:\d{2})(?: UTC([+-]\d{2}:\d{2}))?/.exec(title) ?? []
  const date = isoDate(Number(year), Number(month), Number(day))
  return date ? `${date}T${time}${offset}` : null
}

function notesOf(element: Element, byId: ReadonlyMap<string, Answered>): string[] {
  const notes: string[] = []
  const reply = element.querySelector('.reply_to')
  if (reply) {
    const id = /#go_to_(message\d+)/.exec(reply.querySelector('a')?.getAttribute('href') ?? '')?.[1] ?? ''
    notes.push(replyNote(byId.get(id)))
  }
  const forwarded = element.querySelector('.forwarded > .from_name')
  if (forwarded) {
    const date = forwarded.querySelector('.date')
    const when = oneLine(date)
    date?.remove()
    notes.push(`Forwarded from ${[oneLine(forwarded), when].filter(Boolean).join(', ')}`)
  }
  for (const media of element.querySelectorAll('.media_wrap')) notes.push(mediaNote(media))
  return notes
}

/** What a picture or a file is labelled with, and where it lies beside the export. */
function mediaNote(media: Element): string {
  const label = [...media.querySelectorAll('.title, .status, .description')].map(oneLine).filter(Boolean).join(', ')
  const file = media.querySelector('a[href]')?.getAttribute('href') ?? ''
  const kind = /photo|sticker|video|voice|animated/.exec(media.innerHTML.slice(0, 500))?.[0]
  const name = label || (kind ? kind.charAt(0).toUpperCase() + kind.slice(1) : 'File')
  return file && !file.startsWith('http') ? `${name}: ${file}` : name
}
