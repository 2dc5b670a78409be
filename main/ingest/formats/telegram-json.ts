import type { Chat } from '../chat/chat.ts'
import { addChats } from '../chat/chat-days.ts'
import {
  type Answered,
  isLoose,
  type Loose,
  readTelegramMessage,
  senderOf,
  textOf,
  words,
} from '../chat/telegram-message.ts'
import { type Content, type Format, found, type Source, unreadable } from '../format.ts'

/** What Telegram Desktop exports as result.json, of one chat or of the whole account: a document for each chat and day. */
export const telegramJson: Format = {
  name: 'telegram-json',
  extractor: 'telegram-json/1',
  isDear: true,
  recognises,
  read,
}

/** Parsed, an export takes some 5 times its size (bytes) in memory. */
const largestExport = 100 * 1024 * 1024

const chatTypes = /"type":\s*"(personal_chat|bot_chat|saved_messages|(private|public)_(group|supergroup|channel))"/

function recognises({ latin1 }: Source): boolean {
  const start = latin1.replace(/^\u00ef\u00bb\u00bf/, '')
  if (!/^\s*\{/.test(start)) return false
  if (chatTypes.test(start.slice(0, 4096)) && /"messages":\s*\[/.test(start.slice(0, 4096))) return true
  return /^\s*\{\s*"about":\s*"/.test(start) && /"(personal_information|chats)":\s*\{/.test(start)
}

async function read(source: Source): Promise<Content> {
  if (source.size > largestExport)
    throw unreadable(
      'This export is larger than 100 MB, which is more than can be read at once. Export the chats one by one. The original is kept.',
    )
  const exported = parse(source.bytes().toString('utf8'))
  if (!isLoose(exported))
    throw unreadable('This export is damaged or cut off. Export the chat again. The original is kept.')
  source.progress()
  const chats = chatsIn(exported).map(toChat)
  const single = Array.isArray(exported.messages) ? chats[0] : undefined
  return {
    ...(await addChats(chats, source)),
    title: found(single?.name ?? accountTitle(exported), 'file'),
    unreadable: 'There are no messages in this export. The original is kept.',
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ''))
  } catch {
    return null
  }
}

/** One chat is the export itself; an account has two lists of them. */
function chatsIn(exported: Loose): Loose[] {
  if (Array.isArray(exported.messages)) return [exported]
  return [exported.chats, exported.left_chats].flatMap(group => {
    const chats = isLoose(group) ? group.list : null
    return Array.isArray(chats) ? chats.filter(isLoose) : []
  })
}

function toChat(chat: Loose): Chat {
  const messages = (Array.isArray(chat.messages) ? chat.messages : []).filter(isLoose)
  const byId = new Map(messages.map(message => [message.id, message]))
  const answered = (id: unknown): Answered | undefined => {
    const message = byId.get(id)
    return message && { sender: senderOf(message), text: textOf(message.text) }
  }
  const name = words(chat.name) || (chat.type === 'saved_messages' ? 'Saved messages' : 'Deleted account')
  return { service: 'Telegram', name, messages: messages.map(message => readTelegramMessage(message, answered)) }
}

function accountTitle(exported: Loose): string {
  const person = isLoose(exported.personal_information) ? exported.personal_information : {}
  const name = [person.first_name, person.last_name].map(words).filter(Boolean).join(' ')
  return name ? `Telegram account of ${name}` : 'Telegram account'
}
