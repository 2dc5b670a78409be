import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitMbox } from '../mail/split-mbox.ts'
import { readBytes } from '../test-read.ts'

const mail = (subject: string, day: number, body: string) =>
  `From: Ada Quill <ada@ardel.example>\nSubject: ${subject}\nDate: Wed, ${day} Apr 2019 10:00:00 +0600\nMessage-ID: <${day}@ardel.example>\n\n${body}\n`
const box = (...mails: string[]) =>
  mails
    .map(raw => `From ada@ardel.example Wed Apr  3 10:00:00 2019\n${raw.replaceAll(/^(>*From )/gm, '>$1')}\n`)
    .join('')

test('each mail of a mailbox becomes a document, and their list its text', async () => {
  const first = mail('The vote', 3, 'Four to three.\n\nFrom now on the dam is law.')
  const second = mail('=?utf-8?B?0J/Qu9C+0YLQuNC90LA=?=', 4, 'Later.')
  const answer = await readBytes(box(first, second), 'Inbox')
  expect(answer).toMatchObject({
    status: 'read',
    format: 'mbox',
    title: 'Inbox',
    text: '2019-04-03\tAda Quill\tThe vote\n2019-04-04\tAda Quill\tПлотина',
    fields: [{ name: 'Mails inside', value: '2' }],
    marks: [{ kind: 'table', start: 0, end: 58 }],
  })
  expect(answer.contents.map(({ name, known, content }) => [name, known.format, content.toString().trimEnd()])).toEqual(
    [
      ['1.eml', 'eml', first.trimEnd()],
      ['2.eml', 'eml', second.trimEnd()],
    ],
  )
  const read = await readBytes(answer.contents[0]?.content ?? '', '1.eml', { known: { format: 'eml' } })
  expect(read).toMatchObject({
    title: 'The vote',
    date: '2019-04-03',
    text: expect.stringContaining('\n\nFrom now on'),
  })
})

test('a mail that is saved with its mailbox line is still one mail', async () => {
  expect(await readBytes(box(mail('The vote', 3, 'Four.')), 'a.eml')).toMatchObject({
    format: 'eml',
    title: 'The vote',
  })
})

test('a letter that begins with "From" is no mailbox', async () => {
  expect(await readBytes('From the desk of the clerk\nat 10:30\n\nNothing new.\n')).toMatchObject({
    format: 'plain-text',
  })
})

test('however a mailbox streams by, it gives the same mails', async () => {
  const whole = Buffer.from(box(mail('a', 1, 'x\n\n>From y\n'), mail('b', 2, 'z\r\n\r\nFrom w'), mail('c', 3, '')))
  const split = async (size: number) => {
    async function* pieces() {
      for (let at = 0; at < whole.length; at += size) yield whole.subarray(at, at + size)
    }
    const mails: string[] = []
    for await (const { raw } of splitMbox(pieces())) mails.push(raw.toString())
    return mails
  }
  const expected = await split(whole.length)
  expect(expected).toHaveLength(3)
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 200 }), async size => {
      expect(await split(size)).toEqual(expected)
    }),
  )
})
