import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { readBytes } from '../test-read.ts'

const headers = [
  'Received: from second.example by third.example; Thu, 4 Apr 2019 04:31:00 +0000',
  'Received: from first.example by second.example; Thu, 4 Apr 2019 04:30:30 +0000',
  'From: "Ada Quill" <ada@ardel.example>',
  'To: Bo Marsh <bo@ardel.example>, press@council.example',
  'Cc: clerk@council.example',
  'Subject: The Lake Ardel dam vote',
  'Date: Wed, 3 Apr 2019 23:30:00 -0500',
  'Message-ID: <1@ardel.example>',
  'In-Reply-To: <0@ardel.example>',
  'X-Originating-IP: [192.0.2.7]',
  'MIME-Version: 1.0',
]
const mail = (type: string, body: string, more: string[] = []) =>
  Buffer.from([...headers, ...more, `Content-Type: ${type}`, '', body].join('\r\n'))

const part = (type: string, body: string, more: string[] = []) =>
  ['--edge', `Content-Type: ${type}`, ...more, '', body].join('\r\n')
const multipart = (kind: string, ...parts: string[]) =>
  mail(`multipart/${kind}; boundary=edge`, `${parts.join('\r\n')}\r\n--edge--\r\n`)
const base64 = (content: string | Buffer) => Buffer.from(content).toString('base64')

describe('a mail', () => {
  test('gives its headers as metadata, dated by the day its writer had', async () => {
    const answer = await readBytes(mail('text/plain; charset=utf-8', 'Four to three.\r\n\r\nAda\r\n'), 'x.bin')
    expect(answer).toMatchObject({
      status: 'read',
      format: 'eml',
      text: 'Four to three.\n\nAda',
      title: 'The Lake Ardel dam vote',
      byline: 'Ada Quill',
      date: '2019-04-03',
      fieldOrigins: { title: 'headers', byline: 'headers', date: 'headers' },
    })
    expect(answer.fields).toEqual([
      { name: 'From', value: '"Ada Quill" <ada@ardel.example>' },
      { name: 'To', value: 'Bo Marsh <bo@ardel.example>, press@council.example' },
      { name: 'Cc', value: 'clerk@council.example' },
      { name: 'Date', value: 'Wed, 3 Apr 2019 23:30:00 -0500' },
      { name: 'Message-ID', value: '<1@ardel.example>' },
      { name: 'In-Reply-To', value: '<0@ardel.example>' },
      { name: 'X-Originating-IP', value: '[192.0.2.7]' },
      { name: 'Received first', value: expect.stringContaining('from first.example') },
      { name: 'Received last', value: expect.stringContaining('from second.example') },
    ])
  })

  test('has no date where none is written', async () => {
    expect(await readBytes('From: a@b.example\nMIME-Version: 1.0\nDate: Sunday\n\nNo.\n')).toMatchObject({ date: null })
  })

  test.each(['koi8-r', 'windows-1251'])('is read in %s that it names', async charset => {
    const words = `=?${charset}?B?${base64(iconv.encode('Голосование', charset))}?=`
    const start = `From: ${words} <a@b.example>\r\nSubject: ${words}\r\nMIME-Version: 1.0\r\n`
    const type = `Content-Type: text/plain; charset=${charset}\r\n\r\n`
    const body = iconv.encode('Плотина: четыре против трёх.', charset)
    expect(await readBytes(Buffer.concat([Buffer.from(start + type), body]))).toMatchObject({
      title: 'Голосование',
      byline: 'Голосование',
      text: 'Плотина: четыре против трёх.',
      remarks: [],
    })
  })

  test.each(['windows-1251', 'cp866', 'maccyrillic', 'cp855'])(
    'is read in %s where a person chose it',
    async charset => {
      const said = 'Плотина: четыре против трёх.'
      const text = `From: a@b.example\r\nSubject: Голоса\r\nContent-Type: text/plain; charset=koi8-r\r\nMIME-Version: 1.0\r\n\r\n${said}`
      const bytes = iconv.encode(text, charset)
      expect(await readBytes(bytes, 'mail.eml', { charset })).toMatchObject({
        ...{ title: 'Голоса', text: said, remarks: [] },
        fields: expect.arrayContaining([{ name: 'Character set', value: charset }]),
      })
      expect(await readBytes(bytes, 'mail.eml')).not.toMatchObject({ text: said })
    },
  )

  test('does not touch what a mail in it says of itself, whatever charset it is read in', async () => {
    const inner = 'From: c@d.example\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\nNo.'
    const said = 'Совет города проголосовал за плотину: четыре голоса против трёх, и один воздержался.'
    const text = multipart('mixed', part('text/plain', said), part('message/rfc822', inner)).toString()
    const bytes = iconv.encode(text, 'windows-1251')
    for (const charset of [undefined, 'windows-1251', 'cp855']) {
      const answer = await readBytes(bytes, 'mail.eml', charset === undefined ? {} : { charset })
      expect(answer.contents.map(({ content }) => content.toString().trimEnd().replaceAll(/\r?\n/g, '\r\n'))).toEqual([
        inner,
      ])
      if (charset !== 'cp855') expect(answer).toMatchObject({ text: said })
    }
  })

  test.each(['koi8-r', 'windows-1251'])('is read in %s that it does not name, and says so', async charset => {
    const words = 'Совет города проголосовал за плотину: четыре голоса против трёх, и один воздержался.'
    const text = `From: a@b.example\r\nSubject: Плотина и её противники\r\nMIME-Version: 1.0\r\n\r\n${words}\r\n`
    for (const type of ['', 'Content-Type: text/plain; charset=us-ascii\r\nMIME-Version']) {
      const bytes = iconv.encode(type ? text.replace('MIME-Version', type) : text, charset)
      expect(await readBytes(bytes)).toMatchObject({
        title: 'Плотина и её противники',
        text: words,
        remarks: [expect.stringContaining(`read as ${charset}`)],
      })
    }
  })

  test('of German in Latin-1 stays German', async () => {
    const type = 'MIME-Version: 1.0\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\r\n'
    const text = 'Die Brücke über die Straße wird größer, sagte er. Ä Ö Ü'
    const bytes = Buffer.from(`From: a@b.example\r\n${type}${text}`, 'latin1')
    expect(await readBytes(bytes)).toMatchObject({ text, remarks: [] })
  })

  test('tells quoted replies apart and keeps them', async () => {
    const body = 'No.\n\nOn 2 April 2019 Bo Marsh wrote:\n> Will it pass?\n\n-- \nAda'
    const answer = await readBytes(mail('text/plain', body))
    expect(answer).toMatchObject({ text: body, marks: [{ kind: 'quoted-reply', start: 5, end: 52 }] })
  })

  test('of HTML becomes text as a saved page does, its quotes too', async () => {
    const html = `<html><head><style>p{}</style></head><body><p>No, <b>four</b> to three.</p>
<table><tr><td>For</td><td>4</td></tr><tr><td>Against</td><td>3</td></tr></table><script>x()</script>
<blockquote type="cite"><p>Will it pass?</p><p>Bo</p></blockquote><p>Ada</p></body></html>`
    const answer = await readBytes(mail('text/html; charset=utf-8', html))
    const text = 'No, four to three.\n\nFor\t4\nAgainst\t3\n\nWill it pass?\n\nBo\n\nAda'
    const start = text.indexOf('Will')
    expect(answer).toMatchObject({ text, marks: [{ kind: 'quoted-reply', start, end: text.indexOf('\n\nAda') }] })
  })

  test('prefers its plain body, unless that only says to look elsewhere', async () => {
    const html = `<p>${'The council voted on the dam today. '.repeat(20)}</p>`
    const both = (plain: string) => multipart('alternative', part('text/plain', plain), part('text/html', html))
    const plain = 'The council voted on the dam today, four to three, after a long night.'
    expect(await readBytes(both(plain.repeat(5)))).toMatchObject({ text: plain.repeat(5) })
    const stub = await readBytes(both('View this mail in a browser.'))
    expect(stub).toMatchObject({ text: expect.stringMatching(/^The council voted/) })
  })

  test('has documents of what came with it, but not of trackers and signatures', async () => {
    const pixel = Buffer.alloc(80, 1)
    const photo = Buffer.alloc(9000, 2)
    const picture = (id: string, content: Buffer) =>
      part('image/png', base64(content), ['Content-Transfer-Encoding: base64', `Content-ID: <${id}>`])
    const answer = await readBytes(
      multipart(
        'related',
        part('text/html', '<p>See <img src="cid:a"><img src="cid:b"></p>'),
        picture('a', pixel),
        picture('b', photo),
        part('application/pdf; name="../min/utes.pdf"', base64('%PDF-'), [
          'Content-Transfer-Encoding: base64',
          'Content-Disposition: attachment',
        ]),
        part('message/rfc822', 'Subject: Minutes\r\nFrom: clerk@council.example\r\n\r\nEnclosed.'),
        part('application/pkcs7-signature; name=smime.p7s', base64('x'), ['Content-Transfer-Encoding: base64']),
      ),
    )
    expect(answer.contents.map(({ name, bytes, known }) => [name, bytes, known.mime, known.format])).toEqual([
      ['attachment-1.png', 9000, 'image/png', undefined],
      ['.._min_utes.pdf', 5, 'application/pdf', undefined],
      ['attachment-3.eml', 56, 'message/rfc822', 'eml'],
    ])
    expect(answer.remarks).toEqual([expect.stringMatching(/logo or a tracker/), expect.stringMatching(/signed/)])
    expect(answer).toMatchObject({ text: 'See' })
  })

  test('without words, and encrypted, says so in a sentence', async () => {
    const attached = part('image/png; name=a.png', base64('x'), ['Content-Transfer-Encoding: base64'])
    expect(await readBytes(multipart('mixed', attached))).toMatchObject({
      status: 'no-text',
      title: 'The Lake Ardel dam vote',
      reason: expect.stringMatching(/no words of its own/),
    })
    expect(await readBytes(mail('application/pkcs7-mime; name=smime.p7m', 'x'))).toMatchObject({
      status: 'no-text',
      reason: expect.stringMatching(/encrypted/),
    })
  })

  test('that PGP encrypted says so beside what can be read', async () => {
    const body = 'Below.\n\n-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----\n'
    expect(await readBytes(mail('text/plain', body))).toMatchObject({
      remarks: [expect.stringMatching(/encrypted text/)],
    })
  })

  test('with the line ends of old Macs is read', async () => {
    const bytes = Buffer.from('From: a@b.example\rSubject: Votes\rMessage-ID: <1@b>\r\rFour to three.\rAda\r')
    expect(await readBytes(bytes, 'a.eml')).toMatchObject({ title: 'Votes', text: 'Four to three.\nAda' })
  })

  test('whose parts are never closed is recovered', async () => {
    const bytes = Buffer.from(
      [...headers, 'Content-Type: multipart/mixed; boundary=edge', '', part('text/plain', 'Four')].join('\r\n'),
    )
    expect(await readBytes(bytes)).toMatchObject({ text: 'Four' })
  })

  test('of ten thousand nested parts ends with a sentence', async () => {
    const nested = Array.from(
      { length: 10_000 },
      (_, n) => `--e${n}\r\nContent-Type: multipart/mixed; boundary=e${n + 1}\r\n`,
    )
    const bytes = mail('multipart/mixed; boundary=e0', nested.join('\r\n'))
    expect(await readBytes(bytes)).toMatchObject({ status: 'no-text', reason: expect.stringMatching(/damaged/) })
  })
})

test('random, truncated and flipped mails never throw', async () => {
  const seeds = [
    multipart('alternative', part('text/plain', 'Four'), part('text/html', '<p>Four</p>')),
    iconv.encode('From: Ада\r\nReceived: x\r\n\r\nПлотина и её противники', 'koi8-r'),
  ]
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...seeds), fc.nat(), fc.nat(), fc.nat(255), async (seed, cut, at, byte) => {
      const bytes = Buffer.from(seed.subarray(0, 1 + (cut % seed.length)))
      bytes[at % bytes.length] = byte
      expect(['read', 'no-text']).toContain((await readBytes(bytes, 'x.eml')).status)
    }),
    { numRuns: 100 },
  )
}, 30_000)
