import * as v from 'valibot'

/** One message of a chat, whatever program it is from. */
export const chatMessageSchema = v.object({
  /** Null for what the program itself notes: who came, who left. */
  sender: v.nullable(v.string()),
  /** ISO 8601 as precise as known; null where the export does not say. */
  at: v.nullable(v.string()),
  /** What was said; blank for a picture without words. */
  text: v.string(),
  /** What else there is to know of it, each a few words: a reply, a forwarded message, a picture. */
  notes: v.array(v.string()),
})
export type ChatMessage = v.InferOutput<typeof chatMessageSchema>

/** A day of a chat, as it becomes a document of its own. */
export const chatDaySchema = v.object({
  collate: v.literal('chat-day'),
  /** "Telegram". */
  service: v.string(),
  chat: v.string(),
  /** The day as a person would call it: "2019-04-03"; as it is written where day and month cannot be told apart. */
  day: v.string(),
  /** The day as a document date, no more precise than known; null where nothing is known. */
  date: v.nullable(v.string()),
  remarks: v.array(v.string()),
  messages: v.array(chatMessageSchema),
})
export type ChatDay = v.InferOutput<typeof chatDaySchema>

export type Chat = { service: string; name: string; messages: Dated[]; remarks?: string[] }

/** A message with the day it belongs to. */
export type Dated = ChatMessage & Pick<ChatDay, 'day' | 'date'>
