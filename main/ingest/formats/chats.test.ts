import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeZip } from '../archive/test-zip.ts'
import { type ReadBytes, readBytes } from '../test-read.ts'

/** The documents that an export becomes, each read as the ingest process reads it. */
const days = (answer: ReadBytes) =>
  Promise.all(answer.contents.map(({ content, name, known }) => readBytes(content, name, { known })))

const telegram = {
  name: 'Lake watch',
  type: 'private_group',
  id: 7,
  messages: [
    {
      id: 1,
      type: 'service',
      date: '2019-04-03T10:10:00',
      actor: 'Ada Quill',
      action: 'create_group',
      title: 'Lake watch',
      members: ['Bo Marsh'],
      text: '',
    },
    {
      id: 2,
      type: 'message',
      date: '2019-04-03T23:59:12',
      date_unixtime: '1554325152',
      from: 'Ada Quill',
      from_id: 'user1',
      text: ['See ', { type: 'text_link', text: 'the minutes', href: 'https://ardel.example' }],
    },
    {
      id: 3,
      type: 'message',
      date: '2019-04-04T00:01:00',
      from: 'Bo Marsh',
      reply_to_message_id: 2,
      edited: '2019-04-04T00:02:00',
      text: 'Four to three?',
    },
    {
      id: 4,
      type: 'message',
      date: '2019-04-04T00:03:00',
      from: null,
      from_id: 'user9',
      forwarded_from: 'The clerk',
      media_type: 'voice_message',
      file: 'voice/1.ogg',
      duration_seconds: 72,
      text: '',
    },
  ],
}

describe('Telegram’s result.json', () => {
  test('of one chat becomes a document for each day', async () => {
    const answer = await readBytes(JSON.stringify(telegram, null, 1), 'result.json')
    expect(answer).toMatchObject({
      status: 'read',
      format: 'telegram-json',
      title: 'Lake watch',
      text: '2019-04-03\t2 messages\n2019-04-04\t2 messages',
    })
    expect(answer.parts.map(({ name }) => name)).toEqual(['Lake watch/2019-04-03.json', 'Lake watch/2019-04-04.json'])
    const [first, second] = await days(answer)
    expect(first).toMatchObject({
      status: 'read',
      format: 'chat-day',
      title: 'Lake watch, 2019-04-03',
      date: '2019-04-03',
      fieldOrigins: { title: 'file', date: 'file' },
      text: '[10:10, Ada Quill: create group “Lake watch” Bo Marsh]\n\nAda Quill, 23:59\nSee the minutes (https://ardel.example)',
      marks: [
        { kind: 'message', start: 0, sender: null, at: '2019-04-03T10:10:00' },
        { kind: 'message', start: 56, sender: 'Ada Quill', at: '2019-04-03T23:59:12+03:00' },
      ],
      fields: [
        { name: 'Service', value: 'Telegram' },
        { name: 'Chat', value: 'Lake watch' },
        { name: 'Senders', value: 'Ada Quill (1)' },
      ],
    })
    expect(second).toMatchObject({
      text: 'Bo Marsh, 00:01\n[In reply to Ada Quill: “See the minutes (https://ardel.example)”]\n[Edited 2019-04-04 00:02]\nFour to three?\n\nuser9, 00:03\n[Forwarded from The clerk]\n[Voice message, 1:12: voice/1.ogg]',
    })
  })

  test('of a whole account has all its chats', async () => {
    const account = {
      about: 'Here is the data you requested.',
      personal_information: { first_name: 'Ada', last_name: 'Quill' },
      chats: {
        about: 'x',
        list: [
          telegram,
          {
            name: 'a/b',
            type: 'personal_chat',
            messages: [{ type: 'message', date: '2020-01-01T01:00:00', from: 'C', text: 'Hi' }],
          },
        ],
      },
    }
    const answer = await readBytes(JSON.stringify(account), 'result.json')
    expect(answer).toMatchObject({
      title: 'Telegram account of Ada Quill',
      text: 'Lake watch\n2019-04-03\t2 messages\n2019-04-04\t2 messages\n\na/b\n2020-01-01\t1 message',
      fields: [
        { name: 'Chats', value: '2' },
        { name: 'Messages', value: '5' },
      ],
    })
    expect(answer.parts.at(-1)?.name).toBe('a_b/2020-01-01.json')
  })

  test('that is cut off, or full of other things than it should be, ends with a sentence or with text', async () => {
    const json = JSON.stringify(telegram, null, 1)
    expect(await readBytes(json.slice(0, -30), 'result.json')).toMatchObject({
      format: 'telegram-json',
      reason: expect.stringMatching(/damaged or cut off/),
    })
    const odd = fc.constantFrom<unknown>(null, 7, 'x', [], {}, [{ text: 3 }], { list: 3 })
    const keys = [
      'type',
      'date',
      'from',
      'text',
      'photo',
      'poll',
      'members',
      'location_information',
      'date_unixtime',
      'file',
      'duration_seconds',
    ]
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...keys), odd), async message => {
        const odder = { ...telegram, messages: [message, ...telegram.messages] }
        const answer = await readBytes(JSON.stringify(odder), 'result.json')
        for (const day of await days(answer)) expect(day.status).toBe('read')
      }),
      { numRuns: 50 },
    )
  })
})

test('Telegram’s HTML export becomes a document for each day', async () => {
  const page = `<!DOCTYPE html>
<html><head><meta charset="utf-8"/><title>Exported Data</title></head><body><div class="page_wrap">
<div class="page_header"><div class="content"><div class="text bold">Lake watch </div></div></div>
<div class="page_body chat_page"><div class="history">
<div class="message service" id="message-1"><div class="body details">3 April 2019</div></div>
<div class="message service" id="message1"><div class="body details">Ada Quill created group «Lake watch»</div></div>
<div class="message default clearfix" id="message2"><div class="body">
<div class="pull_right date details" title="03.04.2019 10:11:12 UTC+03:00">10:11</div>
<div class="from_name">Ada Quill </div><div class="text">Four to three.<br>At last.</div></div></div>
<div class="message default clearfix joined" id="message3"><div class="body">
<div class="pull_right date details" title="04.04.2019 00:01:00 UTC+03:00">00:01</div>
<div class="reply_to details">In reply to <a href="#go_to_message2">this message</a></div>
<div class="media_wrap clearfix"><a class="photo_wrap clearfix pull_left" href="photos/a.jpg"><img class="photo" src="x"></a></div>
<div class="forwarded body"><div class="from_name">The clerk <span class="date details">01.04.2019</span></div><div class="text">Minutes.</div></div>
</div></div></div></div></div></body></html>`
  const answer = await readBytes(page, 'messages.html')
  expect(answer).toMatchObject({
    format: 'telegram-html',
    title: 'Lake watch',
    text: '2019-04-03\t2 messages\n2019-04-04\t1 message',
  })
  const [first, second] = await days(answer)
  expect(first).toMatchObject({
    title: 'Lake watch, 2019-04-03',
    text: '[Ada Quill created group «Lake watch»]\n\nAda Quill, 10:11\nFour to three.\nAt last.',
    marks: [
      { sender: null, at: '2019-04-03' },
      { sender: 'Ada Quill', at: '2019-04-03T10:11:12+03:00' },
    ],
  })
  expect(second).toMatchObject({
    text: 'Ada Quill, 00:01\n[In reply to Ada Quill: “Four to three. At last.”]\n[Forwarded from The clerk, 01.04.2019]\n[Photo: photos/a.jpg]\nMinutes.',
  })
})

describe('a chat exported by WhatsApp', () => {
  test('of an iPhone, in the archive it comes in, has its name', async () => {
    const chat = `[28/02/2019, 10:11:12] Lake watch: \u200eMessages and calls are end-to-end encrypted.
[28/02/2019, 10:12:00] Ada Quill: Four to three.
At last.
\u200e[28/02/2019, 10:13:00] Bo Marsh: \u200e<attached: 00000012-PHOTO-2019-02-28.jpg>
[01/03/2019, 00:01:00] Bo Marsh: \u200eThis message was deleted.\r\n`
    const archive = await readBytes(writeZip([{ name: '_chat.txt', content: chat }]), 'WhatsApp Chat - Lake watch.zip')
    const [part] = archive.contents
    const answer = await readBytes(part?.content ?? '', 'WhatsApp Chat - Lake watch.zip/_chat.txt', {
      known: part?.known ?? {},
    })
    expect(answer).toMatchObject({
      format: 'whatsapp',
      title: 'Lake watch',
      text: '2019-02-28\t3 messages\n2019-03-01\t1 message',
      remarks: [],
    })
    const [first, second] = await days(answer)
    expect(first).toMatchObject({
      title: 'Lake watch, 2019-02-28',
      date: '2019-02-28',
      text: 'Lake watch, 10:11\n[Messages and calls are end-to-end encrypted.]\n\nAda Quill, 10:12\nFour to three.\nAt last.\n\nBo Marsh, 10:13\n[Attached: 00000012-PHOTO-2019-02-28.jpg]',
    })
    expect(second).toMatchObject({
      text: 'Bo Marsh, 00:01\n[This message was deleted.]',
      marks: [{ at: '2019-03-01T00:01:00' }],
    })
  })

  test.each([
    ['4/13/19, 9:05 PM - Ada: Hi\n4/14/19, 9:06 AM - Bo: Yes\n', ['2019-04-13', '2019-04-14'], '2019-04-13T21:05:00'],
    ['13/04/2019, 21:05 - Ada: Hi\n14/04/2019, 09:06 - Bo: Yes\n', ['2019-04-13', '2019-04-14'], '2019-04-13T21:05:00'],
    ['03.04.19, 21:05 - Ада: Да\n04.04.19, 09:06 - Бо: Нет\n', ['2019-04-03', '2019-04-04'], '2019-04-03T21:05:00'],
    ['2019/4/3 下午9:05 - Ada: Hi\n2019/4/4 上午9:06 - Bo: Yes\n', ['2019-04-03', '2019-04-04'], '2019-04-03T21:05:00'],
  ])('%j is dated %j', async (text, expected, at) => {
    const read = await days(await readBytes(text, 'WhatsApp Chat with Ada.txt'))
    expect(read.map(({ date }) => date)).toEqual(expected)
    expect(read[0]).toMatchObject({ title: `Ada, ${expected[0]}`, marks: [{ at }] })
  })

  test('whose dates can be read in two ways has only years, and says so', async () => {
    const answer = await readBytes('03/04/2019, 21:05 - Ada: Hi\n04/05/2019, 09:06 - Bo: Yes\n', 'chat.txt')
    expect(answer).toMatchObject({
      format: 'whatsapp',
      title: 'Ada, Bo',
      remarks: [expect.stringMatching(/only the year/)],
    })
    const [first] = await days(answer)
    expect(first).toMatchObject({
      title: 'Ada, Bo, 03/04/2019',
      date: '2019',
      marks: [{ sender: 'Ada', at: null }],
      remarks: [expect.stringMatching(/only the year/)],
    })
  })

  test('is not what a log looks like', async () => {
    const log = '2019-04-03 10:11:12 - started: ok\n2019-04-03 10:11:13 - stopped: ok\n'
    expect(await readBytes(log, 'server.txt')).toMatchObject({ format: 'plain-text' })
  })
})
