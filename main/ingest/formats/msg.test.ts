import fc from 'fast-check'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { type TestMessage, writeMsg } from '../mail/test-msg.ts'
import { readBytes } from '../test-read.ts'

const sent = Date.UTC(2019, 3, 3, 10, 11, 12)
const message: TestMessage = {
  properties: {
    '0037001F': 'The Lake Ardel dam vote',
    '1000001F': 'Four to three.\r\n\r\nFrom: Bo Marsh\r\nSent: Tuesday\r\nTo: Ada\r\n\r\nWill it pass?\r\n',
    '0C1A001F': 'Ada Quill',
    '0C1F001F': '/O=ARDEL/CN=ADA',
    '5D01001F': 'ada@ardel.example',
    '00390040': sent,
  },
  recipients: [
    { '3001001F': 'Bo Marsh', '39FE001F': 'bo@ardel.example', '0C150003': 1 },
    { '3001001F': 'The clerk', '0C150003': 2 },
  ],
  attachments: [
    { '3707001F': 'minutes.txt', '370E001F': 'text/plain', '37010102': Buffer.from('Enclosed.'), '37050003': 1 },
    {
      '3707001F': 'logo.png',
      '370E001F': 'image/png',
      '3712001F': 'logo@x',
      '37010102': Buffer.alloc(100),
      '37050003': 1,
    },
  ],
}

test('a mail of Outlook has the shape of any mail', async () => {
  const answer = await readBytes(writeMsg(message), 'mail.bin')
  const text = 'Four to three.\n\nFrom: Bo Marsh\nSent: Tuesday\nTo: Ada\n\nWill it pass?'
  expect(answer).toMatchObject({
    status: 'read',
    format: 'msg',
    text,
    title: 'The Lake Ardel dam vote',
    byline: 'Ada Quill',
    date: '2019-04-03',
    fieldOrigins: { title: 'headers', byline: 'headers', date: 'info' },
    marks: [{ kind: 'quoted-reply', start: 16, end: text.length }],
    remarks: [expect.stringMatching(/logo or a tracker/)],
  })
  expect(answer.fields).toEqual([
    { name: 'From', value: 'Ada Quill <ada@ardel.example>' },
    { name: 'To', value: 'Bo Marsh <bo@ardel.example>' },
    { name: 'Cc', value: 'The clerk' },
    { name: 'Date', value: 'Wed, 03 Apr 2019 10:11:12 GMT' },
    { name: 'Attached', value: 'minutes.txt' },
  ])
  expect(answer.contents.map(({ name, content }) => [name, content.toString()])).toEqual([['minutes.txt', 'Enclosed.']])
})

test('the headers it came with are believed first', async () => {
  const headers =
    'Microsoft Mail Internet Headers Version 2.0\r\nFrom: "A. Quill" <a@x.example>\r\nDate: Wed, 3 Apr 2019 23:30:00 -0500\r\nContent-Type: text/html; charset=x\r\nMessage-ID: <1@x.example>\r\n'
  const answer = await readBytes(writeMsg({ properties: { ...message.properties, '007D001F': headers } }), 'mail.msg')
  expect(answer).toMatchObject({ byline: 'A. Quill', date: '2019-04-03', fieldOrigins: { date: 'headers' } })
  expect(answer.fields.map(({ name }) => name)).toEqual(['From', 'Date', 'Message-ID'])
})

test('what is not Unicode is read in the code page that the mail names', async () => {
  const answer = await readBytes(
    writeMsg({
      properties: {
        '0037001E': iconv.encode('Плотина', 'windows-1251'),
        '1000001E': iconv.encode('Четыре против трёх.', 'windows-1251'),
        '3FFD0003': 1251,
      },
    }),
    'mail.msg',
  )
  expect(answer).toMatchObject({ title: 'Плотина', text: 'Четыре против трёх.' })
})

test('an HTML body becomes text where there is no other', async () => {
  const html = Buffer.from('<html><meta charset="utf-8"><body><p>Четыре <b>против</b> трёх.</p></body></html>')
  expect(await readBytes(writeMsg({ properties: { '10130102': html } }), 'a.msg')).toMatchObject({
    text: 'Четыре против трёх.',
  })
})

test('a body that is packed RTF only is read, a page within it too', async () => {
  const packed = (rtf: string) => {
    const header = Buffer.alloc(16)
    header.writeUInt32LE(12 + rtf.length, 0)
    header.writeUInt32LE(rtf.length, 4)
    header.write('MELA', 8, 'latin1')
    return Buffer.concat([header, Buffer.from(rtf, 'latin1')])
  }
  const read = (rtf: string) => readBytes(writeMsg({ properties: { '0037001F': 'The vote', '10090102': packed(rtf) } }))
  expect(
    await read("{\\rtf1\\ansi\\ansicpg1251 Four to {\\b three}.\\par \\'cf\\'eb\\'ee\\'f2\\'e8\\'ed\\'e0}"),
  ).toMatchObject({
    text: expect.stringMatching(/^Four to three\.\s+Плотина$/),
  })
  const page =
    '{\\rtf1\\ansi\\fromhtml1 {\\*\\htmltag64 <p>}Four to {\\*\\htmltag84 <b>}\\htmlrtf {\\b \\htmlrtf0 three{\\*\\htmltag92 </b>}\\htmlrtf }\\htmlrtf0 .\\par}'
  expect(await read(page)).toMatchObject({ text: 'Four to three.' })
  expect(await read('{')).toMatchObject({ status: 'no-text', title: 'The vote' })
})

test('random, truncated and flipped mails never throw and never hang', async () => {
  const seed = writeMsg(message)
  const flips = fc.array(fc.tuple(fc.nat(seed.length - 1), fc.nat(255)), { maxLength: 8 })
  const headerFlips = fc.array(fc.tuple(fc.nat(2000), fc.constantFrom(0, 1, 2, 3, 0xfe, 0xff)), { maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(fc.nat(), flips, headerFlips, async (cut, some, others) => {
      const bytes = Buffer.from(seed.subarray(0, cut % 3 ? seed.length : 600 + (cut % (seed.length - 600))))
      for (const [at, byte] of [...some, ...others]) bytes[at % bytes.length] = byte
      expect(['read', 'no-text']).toContain((await readBytes(bytes, 'x.msg')).status)
    }),
    { numRuns: 100 },
  )
}, 60_000)

test('letters of an old Outlook are read in the charset that a person chose', async () => {
  const properties = {
    '0037001E': iconv.encode('Плотина', 'koi8-r'),
    '1000001E': iconv.encode('Четыре против трёх.', 'koi8-r'),
  }
  expect(await readBytes(writeMsg({ properties }), 'mail.msg', { charset: 'koi8-r' })).toMatchObject({
    title: 'Плотина',
    text: 'Четыре против трёх.',
  })
})
