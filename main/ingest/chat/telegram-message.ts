import { isoDate } from '../written-date.ts'
import type { Dated } from './chat.ts'

/** A value of a Telegram export: anything, since it may be damaged or made up. */
export type Loose = { readonly [key: string]: unknown }

export const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
export const words = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** What a message says of the one it answers. */
export type Answered = { sender: string; text: string }

/** One message of Telegram's result.json. `answered` looks up what it replies to. */
export function readTelegramMessage(message: Loose, answered: (id: unknown) => Answered | undefined): Dated {
  const isService = message.type === 'service'
  const at = momentOf(message)
  const day = at?.slice(0, 10) ?? null
  return {
    sender: isService ? null : senderOf(message),
    at,
    text: isService ? serviceText(message) : textOf(message.text),
    notes: isService ? [] : notesOf(message, answered),
    day: day ?? 'no date',
    date: day,
  }
}

/** A deleted account has no name. */
export function senderOf(message: Loose): string {
  const name = words(message.from) || words(message.from_id) || 'Deleted account'
  const author = words(message.author)
  return author && author !== name ? `${name} (${author})` : name
}

/** A text is a string, or a list of strings and of stretches with a form: a link keeps its address. */
export function textOf(text: unknown): string {
  if (typeof text === 'string') return text
  return list(text)
    .map(piece => {
      if (typeof piece === 'string') return piece
      if (!isLoose(piece) || typeof piece.text !== 'string') return ''
      const address = words(piece.href)
      return address && address !== piece.text ? `${piece.text} (${address})` : piece.text
    })
    .join('')
}

/** The time on the clock of who exported it, with the offset that follows from the time in seconds, where there is one. */
function momentOf(message: Loose): string | null {
  const written = /^(\d{4})-(\d{2})-(\d{2})T\d{2}:\d{2}:\d{2}$/.exec(words(message.date))
  if (!written || !isoDate(Number(written[1]), Number(written[2]), Number(written[3]))) return null
  const seconds = Number(message.date_unixtime ?? Number.NaN)
  const minutes = (Date.parse(`${written[0]}Z`) / 1000 - seconds) / 60
  // Offsets are whole quarters of an hour, from -12 to +14 hours.
  if (!Number.isInteger(minutes / 15) || Math.abs(minutes) > 14 * 60) return written[0]
  const sign = minutes < 0 ? '-' : '+'
  const two = (number: number) => String(number).padStart(2, '0')
  return `${written[0]}${sign}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`
}

function notesOf(message: Loose, answered: (id: unknown) => Answered | undefined): string[] {
  const notes: string[] = []
  const id = message.reply_to_message_id
  if (id !== undefined) notes.push(replyNote(answered(id)))
  if ('forwarded_from' in message) notes.push(`Forwarded from ${words(message.forwarded_from) || 'a deleted account'}`)
  if (message.via_bot) notes.push(`By way of ${words(message.via_bot)}`)
  notes.push(...mediaNotes(message))
  if (message.edited) notes.push(`Edited ${words(message.edited).replace('T', ' ').slice(0, 16)}`.trim())
  return notes
}

/** The first words of what is answered say which message it was. */
export function replyNote(answered: Answered | undefined): string {
  if (!answered) return 'In reply to a message that is not in the export'
  const start = answered.text.replaceAll(/\s+/g, ' ').trim()
  const short = start.length > 60 ? `${start.slice(0, 60).replace(/\s\S*$/, '')}…` : start
  return short ? `In reply to ${answered.sender}: “${short}”` : `In reply to ${answered.sender}`
}

const mediaNames: Record<string, string> = {
  voice_message: 'Voice message',
  video_message: 'Video message',
  video_file: 'Video',
  audio_file: 'Recording',
  sticker: 'Sticker',
  animation: 'Animation',
}

/** Pictures, voices and the like are named; they are files beside the export, to be added by themselves. */
function mediaNotes(message: Loose): string[] {
  const notes: string[] = []
  if (message.photo) notes.push(`Photo: ${pathOf(message.photo)}`)
  const kind = words(message.media_type)
  if (message.file || kind) {
    const name = mediaNames[kind] ?? 'File'
    const seconds = Number(message.duration_seconds)
    const about = [words(message.sticker_emoji), words(message.performer), words(message.title)]
    if (seconds > 0) about.push(`${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`)
    const file = words(message.file_name) || pathOf(message.file)
    notes.push([name, ...about.filter(Boolean)].join(', ') + (file ? `: ${file}` : ''))
  }
  if (isLoose(message.location_information)) {
    const { latitude, longitude } = message.location_information
    notes.push(`Place: ${Number(latitude)}, ${Number(longitude)}`)
  }
  if (isLoose(message.contact_information)) {
    const { first_name, last_name, phone_number } = message.contact_information
    notes.push(`Contact: ${[first_name, last_name, phone_number].map(words).filter(Boolean).join(' ')}`)
  }
  if (isLoose(message.poll)) {
    const answers = list(message.poll.answers).filter(isLoose)
    const counted = answers.map(answer => `${textOf(answer.text)} (${Number(answer.voters)})`)
    notes.push(`Poll: ${textOf(message.poll.question)} ${counted.join('; ')}`.trim())
  }
  return notes
}

/** Where a file was left out of an export, a sentence in brackets stands in its place. */
function pathOf(value: unknown): string {
  const path = words(value)
  return path.startsWith('(') ? 'not in the export' : path
}

/** "create_group" is said as "create group", with whom and what it names. */
function serviceText(message: Loose): string {
  const actor = words(message.actor) || words(message.from)
  const action = words(message.action).replaceAll('_', ' ')
  const title = words(message.title)
  const members = list(message.members).map(words).filter(Boolean)
  const what = [action, title ? `“${title}”` : '', members.join(', ')].filter(Boolean).join(' ')
  return [actor, what].filter(Boolean).join(': ') || 'a note of the program'
}
