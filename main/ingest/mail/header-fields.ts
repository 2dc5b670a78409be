import type { Header } from 'postal-mime'
import type { DocumentField } from '../../contract/documents.ts'

/** Headers that are shown, in this order, and what they are called. Routing comes after. */
const shown: [key: string, name: string][] = [
  ['from', 'From'],
  ['sender', 'Sender'],
  ['to', 'To'],
  ['cc', 'Cc'],
  ['bcc', 'Bcc'],
  ['reply-to', 'Reply-To'],
  ['date', 'Date'],
  ['message-id', 'Message-ID'],
  ['in-reply-to', 'In-Reply-To'],
  ['references', 'References'],
  ['list-id', 'List-ID'],
  ['x-originating-ip', 'X-Originating-IP'],
  ['user-agent', 'User-Agent'],
  ['x-mailer', 'X-Mailer'],
]

/** A list of thousands of recipients is cut, in UTF-16 code units. */
const longestValue = 20_000

/** What the headers say, decoded. A header that is there more than once is one field for each. */
export function headerFields(headers: readonly Header[], decode: (value: string) => string): DocumentField[] {
  const fields = shown.flatMap(([key, name]) => valuesOf(headers, key).map(value => toField(name, decode(value))))
  return [...fields, ...routing(headers)].filter(({ value }) => value !== '')
}

/** Each mail server writes its Received above the ones before: the last is where the mail came from. */
function routing(headers: readonly Header[]): DocumentField[] {
  const received = valuesOf(headers, 'received')
  const [last] = received
  const first = received.at(-1)
  if (first === undefined || last === undefined) return []
  const fields = [toField('Received first', first)]
  return received.length > 1 ? [...fields, toField('Received last', last)] : fields
}

/** At most 20 of one name: a mail can be made of nothing but headers. */
function valuesOf(headers: readonly Header[], key: string): string[] {
  const values = headers.filter(header => header.key === key).map(({ value }) => value)
  return key === 'received' ? values : values.slice(0, 20)
}

function toField(name: string, value: string): DocumentField {
  const line = value.replaceAll(/\s+/g, ' ').trim()
  return { name, value: line.length > longestValue ? `${line.slice(0, longestValue)}…` : line }
}
