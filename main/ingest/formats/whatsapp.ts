import type { Dated } from '../chat/chat.ts'
import { addChats } from '../chat/chat-days.ts'
import { type DateOrder, decideDateOrder, type WrittenParts } from '../chat/date-order.ts'
import { type Content, type Format, found, type Source } from '../format.ts'

/** A chat as WhatsApp exports it, by whatsapp-chat-parser: a document for each day. */
export const whatsapp: Format = {
  name: 'whatsapp',
  extractor: 'whatsapp/1',
  isDear: true,
  recognises,
  read,
}

/** How a message begins: "[03/04/2019, 10:11:12] ", "3/4/19, 10:11 PM - ". */
const beginning =
  /^[\u200e\u200f]*\[?(\d{1,4})([-/.])\s?(\d{1,4})[-/.]\s?(\d{1,4}),?\s[^\d\n]{0,12}\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:\s?[ap]\.?\s?m\.?)?(?:\]| -)\s/gimu
/** The same as only WhatsApp writes it: a comma after the date, a name and a colon after the time. */
const surely =
  /^[\u200e\u200f]*\[?\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}, \d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:\s[ap]\.?\s?m\.?)?(?:\]| -) [^:\n]{1,60}: /gimu

function recognises({ start, name, extension }: Source): boolean {
  if (start === null || !['txt', ''].includes(extension)) return false
  const first = start.trimStart().slice(0, 300).search(beginning) === 0
  if (!first) return false
  if (/(^|[/\\])_chat\.txt$|whatsapp/i.test(name)) return true
  return (start.match(surely)?.length ?? 0) > 1 || /whatsapp/i.test(start)
}

async function read(source: Source): Promise<Content> {
  const { parseString } = await import('whatsapp-chat-parser')
  const text = withHalvesOfDay(source.text())
  const order = decideDateOrder(datesOf(text))
  const parsed = parseString(text, { daysFirst: order !== 'month' && order !== 'year', parseAttachments: true })
  source.progress()
  const messages = parsed.map(({ date, author, message, attachment }): Dated => {
    const said = withoutControls(message)
    const isNote = author === null || /^[\u200e\u200f]/.test(message) || /^<[^<>\n]+>$/.test(said)
    const words = attachment ? withoutAttachment(said, attachment.fileName) : said
    const notes = attachment ? [`Attached: ${withoutControls(attachment.fileName)}`] : []
    const isBracketed = author !== null && isNote && !attachment
    return {
      sender: author === null ? null : withoutControls(author),
      text: isBracketed ? `[${words.replace(/^<(.*)>$/, '$1')}]` : words.replace(/<([^<>\n]{5,60})>$/u, '[$1]'),
      notes,
      ...whenOf(date, order),
    }
  })
  const name = chatName(source, messages)
  const remarks = order === null && messages.length > 0 ? [undecided] : []
  return {
    ...(await addChats([{ service: 'WhatsApp', name, messages, remarks }], source)),
    title: found(name, 'file'),
    remarks,
    unreadable: 'There are no messages in this export. The original is kept.',
  }
}

const undecided =
  'Nothing in this chat tells whether its dates are written with the day or with the month first, so only the year is taken as known.'

/** Where Chinese and Korean write the half of the day, the parser knows only AM and PM. */
function withHalvesOfDay(text: string): string {
  const half = /^([\u200e\u200f]*\[?[\d\-/. ]{6,14},?\s)(上午|下午|오전|오후)\s?(\d{1,2}:\d{2}(?::\d{2})?)/gm
  return text.replaceAll(half, (_all, date: string, word: string, time: string) => {
    return `${date}${time} ${word === '下午' || word === '오후' ? 'PM' : 'AM'}`
  })
}

function datesOf(text: string): WrittenParts[] {
  const dates: WrittenParts[] = []
  for (const [, first, separator = '', second, third] of text.matchAll(beginning))
    dates.push({ parts: [Number(first), Number(second), Number(third)], separator })
  return dates
}

/** The parser makes times of this computer's zone of what is written without one; its clock gives them back as written. */
function whenOf(time: Date, order: DateOrder): Pick<Dated, 'at' | 'day' | 'date'> {
  if (Number.isNaN(time.getTime())) return { at: null, day: 'no date', date: null }
  const two = (number: number) => String(number).padStart(2, '0')
  const [year, month, day] = [
    String(time.getFullYear()).padStart(4, '0'),
    two(time.getMonth() + 1),
    two(time.getDate()),
  ]
  const clock = `${two(time.getHours())}:${two(time.getMinutes())}:${two(time.getSeconds())}`
  if (order === null) return { at: null, day: `${day}/${month}/${year}`, date: year }
  return { at: `${year}-${month}-${day}T${clock}`, day: `${year}-${month}-${day}`, date: `${year}-${month}-${day}` }
}

/** Marks of direction, which WhatsApp puts before what it writes itself. */
const withoutControls = (words: string) => words.replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim()

function withoutAttachment(words: string, fileName: string): string {
  const [first = '', ...rest] = words.split('\n')
  return first.includes(fileName) ? rest.join('\n') : words
}

/** By the file's name, by the archive it was in, or by who wrote. */
function chatName({ name, known }: Source, messages: readonly Dated[]): string {
  if (known.title) return known.title.value
  const file = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).replace(/\.txt$/i, '')
  const named = /whatsapp(?:\s+chat)?\s+(?:with|mit|con|avec|с контактом|с|-)\s+(.+)$/iu.exec(file)?.[1]
  if (named) return named.trim()
  const senders = [...new Set(messages.map(({ sender }) => sender).filter(Boolean))]
  if (senders.length === 0) return 'WhatsApp chat'
  return senders.length > 3 ? `${senders.slice(0, 3).join(', ')} and others` : senders.join(', ')
}
