import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { readBytes } from '../test-read.ts'

const words = 'The council of Ardel voted for the dam after a long night, four to three, as its clerk wrote down. '
const page = (head = '') =>
  `<!DOCTYPE html><html><head><title>The dam vote</title>${head}</head><body><h1>The dam vote</h1><p>${words.repeat(8)}</p></body></html>`
const saved = (body: string | Buffer, type = 'text/html', top = '') =>
  Buffer.concat([
    Buffer.from(
      `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://ardel.example/dam\r\nSubject: A saved page\r\nDate: Sun, 7 Jul 2024 10:00:00 -0000\r\nMIME-Version: 1.0\r\n${top}Content-Type: multipart/related; type="text/html"; boundary="edge"\r\n\r\n--edge\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: binary\r\nContent-Location: https://ardel.example/dam\r\n\r\n`,
    ),
    Buffer.from(body),
    Buffer.from(
      '\r\n--edge\r\nContent-Type: image/png\r\nContent-Location: https://ardel.example/a.png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--edge\r\nContent-Type: text/html\r\nContent-Location: cid:frame\r\n\r\n<!DOCTYPE html><html><body>Subscribe now</body></html>\r\n--edge--\r\n',
    ),
  ])

test('a saved page is read as a page, without its pictures and frames', async () => {
  const answer = await readBytes(saved(page()), 'page.bin')
  expect(answer).toMatchObject({
    status: 'read',
    format: 'mhtml',
    title: 'The dam vote',
    address: 'https://ardel.example/dam',
    text: expect.stringContaining('four to three'),
    parts: [],
    fields: [{ name: 'Saved', value: 'Sun, 7 Jul 2024 10:00:00 -0000' }],
  })
  expect(answer).not.toMatchObject({ text: expect.stringContaining('Subscribe') })
})

test('when it was saved is not when it was published', async () => {
  expect(await readBytes(saved(page()))).toMatchObject({ date: null })
  const head = '<meta property="article:published_time" content="2019-04-03T10:00:00Z">'
  expect(await readBytes(saved(page(head)))).toMatchObject({ date: '2019-04-03', fieldOrigins: { date: 'page' } })
})

test('a page in windows-1251 is read, named as such or not', async () => {
  const russian = `<html><head><title>Плотина</title></head><body><p>${'Совет проголосовал за плотину. '.repeat(20)}</p></body></html>`
  const bytes = iconv.encode(russian, 'windows-1251')
  for (const type of ['text/html; charset=windows-1251', 'text/html'])
    expect(await readBytes(saved(bytes, type))).toMatchObject({
      title: 'Плотина',
      text: expect.stringContaining('Совет проголосовал'),
    })
})

test('without a page it says so', async () => {
  const bytes = 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x--\r\n'
  expect(await readBytes(bytes)).toMatchObject({
    status: 'no-text',
    format: 'mhtml',
    reason: expect.stringMatching(/no page/),
  })
})
