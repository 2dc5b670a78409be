import { createReadStream } from 'node:fs'
import type { Content, Format, Source } from '../format.ts'
import { writtenDay } from '../mail/header-day.ts'
import { withReadableHeaders } from '../mail/mail-charset.ts'
import { splitMbox } from '../mail/split-mbox.ts'

/** A mailbox of many mails in one file (RFC 4155): each becomes a document; its own text is their list. */
export const mbox: Format = {
  name: 'mbox',
  extractor: 'mbox/1',
  isDear: true,
  streams: true,
  recognises: ({ latin1, extension }) =>
    extension !== 'eml' &&
    /^\s{0,4}From \S[^\r\n]*\d{2}:\d{2}[^\r\n]*\r?\n[A-Za-z>][\w-]*( |:)/.test(latin1.slice(0, 2000)),
  read,
}

/** Bytes of a message that its headers are looked for in. */
const headerSize = 64 * 1024

async function read(source: Source): Promise<Content> {
  const { default: PostalMime, decodeWords } = await import('postal-mime')
  const lines: string[] = []
  const remarks = new Set<string>()
  let count = 0
  for await (const { raw, isCut } of splitMbox(createReadStream(source.file))) {
    if (isCut) remarks.add('A mail in it is over 100 MB and was cut.')
    const header = withReadableHeaders(raw.subarray(0, headerSize), source.charset)
    const end = header.toString('latin1').search(/\r?\n\r?\n/)
    const { headers, from, subject } = await PostalMime.parse(header.subarray(0, end < 0 ? undefined : end))
    const day = writtenDay(headers.find(({ key }) => key === 'date')?.value ?? '')
    count++
    const isAdded = await source.addPart(`${count}.eml`, raw, { format: 'eml', mime: 'message/rfc822' })
    if (!isAdded) break
    lines.push(
      [day ?? 'no date', from?.name || from?.address || 'no sender', decodeWords(subject ?? '') || 'no subject']
        .map(oneLine)
        .join('\t'),
    )
    source.progress()
  }
  const text = lines.join('\n')
  return {
    text,
    marks: text === '' ? [] : [{ kind: 'table', start: 0, end: text.length }],
    fields: [{ name: 'Mails inside', value: lines.length.toLocaleString('en') }],
    remarks: [...remarks],
    unreadable: 'There is no mail in this mailbox. The original is kept.',
  }
}

const oneLine = (words: string) => words.replaceAll(/\s+/g, ' ').trim().slice(0, 300)
