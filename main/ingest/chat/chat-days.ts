import type { Content, Source } from '../format.ts'
import type { Chat, ChatDay, ChatMessage } from './chat.ts'

/** The days of a chat, in the order of the export. */
export function daysOf({ service, name, messages, remarks = [] }: Chat): ChatDay[] {
  const days = new Map<string, ChatDay>()
  for (const { day, date, ...message } of messages) {
    const known = days.get(day)
    if (known) known.messages.push(message)
    else days.set(day, { collate: 'chat-day', service, chat: name, day, date, remarks, messages: [message] })
  }
  return [...days.values()]
}

/** Makes a document of each day of each chat. The text of the export itself is the list of them. */
export async function addChats(
  chats: readonly Chat[],
  source: Source,
): Promise<Pick<Content, 'text' | 'marks' | 'fields'>> {
  const lines: string[] = []
  let messages = 0
  let isRoom = true
  for (const chat of chats) {
    const days = daysOf(chat)
    if (chats.length > 1) lines.push(`${lines.length > 0 ? '\n' : ''}${chat.name}`)
    for (const day of days) {
      isRoom = isRoom && (await addDay(day, source))
      lines.push(`${day.day}\t${count(day.messages)}`)
      messages += day.messages.length
    }
  }
  const text = lines.join('\n')
  return {
    text,
    marks: text === '' ? [] : [{ kind: 'table', start: 0, end: text.length }],
    fields: [
      ...(chats.length > 1 ? [{ name: 'Chats', value: chats.length.toLocaleString('en') }] : []),
      { name: 'Messages', value: messages.toLocaleString('en') },
    ],
  }
}

async function addDay(day: ChatDay, source: Source): Promise<boolean> {
  const content = Buffer.from(`${JSON.stringify(day, null, 1)}\n`)
  const folder = day.chat.replaceAll(/[/\\]/g, '_')
  const name = `${folder}/${day.day.replaceAll('/', '-')}.json`
  const isAdded = await source.addPart(name, content, { format: 'chat-day', mime: 'application/json' })
  source.progress()
  return isAdded
}

const count = ({ length }: readonly ChatMessage[]) =>
  `${length.toLocaleString('en')} ${length === 1 ? 'message' : 'messages'}`
