import * as v from 'valibot'
import type { Mark } from '../../contract/marks.ts'
import { type ChatDay, type ChatMessage, chatDaySchema } from '../chat/chat.ts'
import { type Content, type Format, found, type Source, unreadable } from '../format.ts'

/** A day of a chat, as the reader of an export writes it: a document that says who wrote what, and when. */
export const chatDay: Format = {
  name: 'chat-day',
  extractor: 'chat-day/1',
  isDear: false,
  recognises: ({ latin1 }) => /^\{\s*"collate": "chat-day"/.test(latin1),
  read,
}

function read(source: Source): Content {
  const day = parseDay(source.bytes().toString('utf8'))
  if (!day) throw unreadable('This day of a chat is damaged. The original is kept.')
  const parts: string[] = []
  const marks: Mark[] = []
  let start = 0
  for (const message of day.messages) {
    const words = asText(message)
    marks.push({ kind: 'message', start, end: start + words.length, sender: message.sender, at: message.at })
    parts.push(words)
    start += words.length + 2
  }
  return {
    text: parts.join('\n\n'),
    title: found(`${day.chat}, ${day.day}`, 'file'),
    date: found(day.date, 'file'),
    marks,
    fields: [
      { name: 'Service', value: day.service },
      { name: 'Chat', value: day.chat },
      { name: 'Senders', value: senders(day.messages) },
    ],
    remarks: day.remarks,
  }
}

function parseDay(json: string): ChatDay | null {
  try {
    const parsed = v.safeParse(chatDaySchema, JSON.parse(json))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}

/** "Ada Quill, 10:11" over what she wrote; what the program notes stands in brackets. */
function asText({ sender, at, text, notes }: ChatMessage): string {
  const time = /T(\d{2}:\d{2})/.exec(at ?? '')?.[1]
  const said = text.trim()
  if (sender === null) return `[${[time, said, ...notes].filter(Boolean).join(', ')}]`
  const head = time ? `${sender}, ${time}` : sender
  return [head, ...notes.map(note => `[${note}]`), said].filter(Boolean).join('\n')
}

/** Those who wrote most first. */
function senders(messages: readonly ChatMessage[]): string {
  const counts = new Map<string, number>()
  for (const { sender } of messages) if (sender) counts.set(sender, (counts.get(sender) ?? 0) + 1)
  const sorted = [...counts].sort(([, a], [, b]) => b - a)
  return sorted.length === 0
    ? 'nobody'
    : sorted
        .slice(0, 100)
        .map(([name, number]) => `${name} (${number})`)
        .join(', ')
}
