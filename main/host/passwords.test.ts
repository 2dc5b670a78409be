import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Document, Packer, Paragraph } from 'docx'
import { afterEach, expect, test } from 'vitest'
import type { Import } from '../contract/imports.ts'
import { makePdf } from '../ingest/pdf/test-pdf.ts'
import { encryptOffice } from '../ingest/test-encrypt.ts'
import type { LibraryHost } from './library-host.ts'
import { makeTestHost } from './test-host.ts'

const folder = mkdtempSync(join(tmpdir(), 'collate-passwords-'))
let host: LibraryHost
afterEach(async () => {
  await host.close()
  rmSync(folder, { recursive: true, force: true })
})

const right = 'quxzylophon-right'
const wrong = 'quxzylophon-wrong'
const planted = 'quxzylophon'

/** The files in which a password stands, as it is, in two bytes a letter, or as base64 of its first letters. */
const filesWith = () => {
  const forms = [
    Buffer.from(planted),
    Buffer.from(planted, 'utf16le'),
    Buffer.from(Buffer.from(planted).toString('base64').slice(0, 12)),
  ]
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .filter(path => forms.some(form => readFileSync(path).includes(form)))
}

test('a document’s password is used and forgotten: it is in no file, no log, no answer and no history', async () => {
  const logged: string[] = []
  const made = makeTestHost(join(folder, 'config'), { log: line => void logged.push(line) })
  host = made.host
  const client = made.connect()
  await client.call('library.create', { folder: join(folder, 'library') })
  const secret = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('A sealed letter.')] }] }))
  const page = [{ x: 72, y: 700, text: 'A sealed page of the council, with enough words to be read as one.' }]
  const files = {
    'page.pdf': makePdf({ pages: [page], password: right, info: { Title: 'Sealed' } }),
    'letter.docx': await encryptOffice(secret, right),
  }
  const paths = Object.entries(files).map(([name, content]) => {
    writeFileSync(join(folder, name), content)
    return { path: join(folder, name) }
  })
  const done = new Promise<Import>(resolve => {
    client.on('imports.progress', progress => {
      if (progress.state === 'done') resolve(progress)
    })
  })
  await client.call('imports.start', { items: paths })
  expect(await done).toMatchObject({ failed: 2 })

  const answers = [
    await client.call('imports.readAgain', { ids: [1, 2], password: wrong }),
    await client.call('imports.readAgain', { ids: [1, 2], password: right }),
    await client.call('imports.readAgain', { ids: [1, 2], password: right }),
  ]
  const of = (answer: (typeof answers)[number] | undefined) => answer?.map(({ outcome, needs }) => [outcome, needs])
  expect(of(answers[0])).toEqual([
    ['unread', 'password'],
    ['unread', 'password'],
  ])
  expect(of(answers[1])).toEqual([
    ['renewed', null],
    ['renewed', null],
  ])
  const tooLong = client.call('imports.readAgain', { ids: [1], password: planted.repeat(200) })
  const refused = await tooLong.catch((error: unknown) => String(error))
  const history = await client.call('history.list', { offset: 0, limit: 50 })
  const documents = await Promise.all([1, 2].map(id => client.call('documents.get', { id })))
  const said = JSON.stringify([answers, refused, history, documents, logged])
  expect(said).toContain('imports.readAgain')
  expect(said).not.toContain(planted)
  expect(filesWith()).toEqual([])
  await client.call('library.close', {})
  expect(filesWith()).toEqual([])
}, 60_000)
