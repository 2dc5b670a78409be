import { describe, expect, test } from 'vitest'
import { writeDoc } from '../test-doc.ts'
import { expectReadOrSaid } from '../test-harm.ts'
import { readBytes } from '../test-read.ts'

const body =
  'The dam vote\rThe council of “Lake Ardel” voted – seven to four.\rWard\x07Ayes\x07\x07North\x073\x07\x07Поднять шлюз.'

describe('a document of Word 97', () => {
  test('is read, with its notes at the end and its comments apart', async () => {
    const file = await writeDoc(body, { footnotes: '\x02 By show of hands.', comments: '\x05Who counted?' })
    expect(await readBytes(file, 'minutes.txt')).toMatchObject({
      status: 'read',
      format: 'doc',
      title: 'The dam vote',
      text: 'The dam vote\n\nThe council of “Lake Ardel” voted – seven to four.\n\nWard\tAyes\nNorth\t3\nПоднять шлюз.\n\nBy show of hands.',
      fields: [{ name: 'Comment', value: 'Who counted?' }],
      marks: [{ kind: 'table' }],
    })
  })

  test('that is encrypted says so', async () => {
    expect(await readBytes(await writeDoc(body, { isEncrypted: true }))).toMatchObject({
      status: 'no-text',
      format: 'doc',
      reason: expect.stringMatching(/encrypted.*original is kept\.$/),
    })
  })

  test('that is cut or changed ends with text or a sentence', async () => {
    const file = await writeDoc(body, { footnotes: 'By show of hands.' })
    await expectReadOrSaid(file, 'minutes.doc', 60)
  }, 60_000)
})
