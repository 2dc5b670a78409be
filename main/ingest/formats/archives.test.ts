import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { type Header, pack } from 'tar-stream'
import { describe, expect, test } from 'vitest'
import { writeZip } from '../archive/test-zip.ts'
import { type ReadBytes, readBytes } from '../test-read.ts'

const MB = 1024 * 1024
const contents = (answer: ReadBytes) =>
  Object.fromEntries(answer.contents.map(({ name, content }) => [name, content.toString()]))

async function writeTar(entries: (Partial<Header> & { name: string; content?: string })[]): Promise<Buffer> {
  const packed = pack()
  for (const { content = '', ...header } of entries) packed.entry(header, content)
  packed.finalize()
  return buffer(packed)
}

describe('a ZIP archive', () => {
  test('has documents of what is inside, under their paths, and a list as its text', async () => {
    const bytes = writeZip([
      { name: 'minutes/', content: '' },
      { name: 'minutes/april.txt', content: 'Four to three.' },
      { name: 'vote.csv', content: 'for,4\n', method: 0 },
      { name: '__MACOSX/minutes/._april.txt', content: 'x' },
      { name: 'minutes/.DS_Store', content: 'x' },
    ])
    const answer = await readBytes(bytes, 'council.bin')
    expect(answer).toMatchObject({
      status: 'read',
      format: 'zip',
      title: 'council',
      text: 'minutes/april.txt\t14 bytes\nvote.csv\t6 bytes',
      marks: [{ kind: 'table', start: 0, end: 43 }],
      remarks: [expect.stringMatching(/^2 files that the system put in/)],
    })
    expect(contents(answer)).toEqual({ 'minutes/april.txt': 'Four to three.', 'vote.csv': 'for,4\n' })
  })

  test.each(['cp866', 'windows-1251', 'utf-8'])('has its names read in %s', async charset => {
    const members = ['Протокол заседания.txt', 'Решение совета.txt'].map(name => ({
      name: iconv.encode(name, charset),
      content: 'x',
    }))
    expect(Object.keys(contents(await readBytes(writeZip(members), 'a.zip')))).toEqual([
      'Протокол заседания.txt',
      'Решение совета.txt',
    ])
  })

  test('does not let names climb, follow links or open locked files, and says so', async () => {
    const bytes = writeZip([
      { name: '../../etc/minutes.txt', content: 'a' },
      { name: '/vote.txt', content: 'b' },
      { name: 'link', content: '/etc/passwd', mode: 0o120777 },
      { name: 'secret.txt', content: 'c', bits: 1 },
      { name: 'odd.txt', content: 'd', method: 99 },
    ])
    const answer = await readBytes(bytes, 'a.zip')
    expect(contents(answer)).toEqual({ 'etc/minutes.txt': 'a', 'vote.txt': 'b' })
    expect(answer).toMatchObject({ text: expect.stringContaining('secret.txt\tlocked with a password') })
    expect(answer.remarks).toEqual([
      expect.stringMatching(/1 link to other files was not followed/),
      expect.stringMatching(/1 file inside is locked/),
      expect.stringMatching(/cannot read/),
      expect.stringMatching(/2 names would lead out/),
    ])
  })

  test('that is locked in a way the library gives up on says so, and keeps what came before', async () => {
    const locked = { name: 'b.txt', content: 'b', bits: 0x41 }
    const answer = await readBytes(writeZip([{ name: 'a.txt', content: 'a' }, locked]), 'a.zip')
    expect(contents(answer)).toEqual({ 'a.txt': 'a' })
    expect(answer.remarks).toEqual([expect.stringMatching(/^From here on the archive is locked with a password/)])
    expect(await readBytes(writeZip([locked]), 'a.zip')).toMatchObject({ reason: expect.stringMatching(/locked/) })
  })

  test('that unpacks to a thousand times its size is stopped, and what came before is kept', async () => {
    const zeros = Buffer.alloc(150 * MB)
    const bytes = writeZip([
      { name: 'small.txt', content: 'kept' },
      { name: 'bomb.txt', content: zeros },
      { name: 'after.txt', content: 'no' },
    ])
    const answer = await readBytes(bytes, 'a.zip')
    expect(contents(answer)).toEqual({ 'small.txt': 'kept' })
    expect(answer.remarks).toEqual([expect.stringMatching(/more than 200 times its size/)])
  }, 30_000)

  test('that lies about sizes, or is cut off, ends with what could be read', async () => {
    const members = [
      { name: 'a.txt', content: 'kept' },
      { name: 'b.txt', content: 'x'.repeat(5000), statedSize: 10 },
    ]
    const answer = await readBytes(writeZip(members), 'a.zip')
    expect(contents(answer)).toEqual({ 'a.txt': 'kept' })
    expect(answer.remarks).toEqual([expect.stringMatching(/1 file inside is damaged/)])
    const whole = writeZip(members)
    expect(await readBytes(whole.subarray(0, whole.length - 30), 'a.zip')).toMatchObject({
      status: 'no-text',
      format: 'zip',
      reason: expect.stringMatching(/damaged or cut off/),
    })
  })

  test('with nothing inside says so', async () => {
    expect(await readBytes(writeZip([]), 'a.zip')).toMatchObject({ reason: expect.stringMatching(/nothing inside/) })
  })
})

describe('a tar archive', () => {
  const entries = [
    { name: 'minutes', type: 'directory' as const },
    { name: 'minutes/april.txt', content: 'Four to three.' },
    { name: 'minutes/._april.txt', content: 'x' },
    { name: 'passwd', type: 'symlink' as const, linkname: '/etc/passwd' },
    { name: '../vote.txt', content: 'For: 4' },
  ]

  test.each(['plain', 'packed'])('%s has documents of what is inside and follows no links', async kind => {
    const bytes = await writeTar(entries)
    const answer = await readBytes(kind === 'plain' ? bytes : gzipSync(bytes), 'council.x')
    expect(answer).toMatchObject({
      status: 'read',
      format: kind === 'plain' ? 'tar' : 'gzip',
      text: 'minutes/april.txt\t14 bytes\npasswd\ta link, not followed\nvote.txt\t6 bytes',
      remarks: [expect.stringMatching(/not followed/), expect.any(String), expect.stringMatching(/lead out/)],
    })
    expect(contents(answer)).toEqual({ 'minutes/april.txt': 'Four to three.', 'vote.txt': 'For: 4' })
  })

  test('has its names in UTF-8 and in an older charset', async () => {
    const bytes = await writeTar([
      { name: 'Протокол.txt', content: 'a' },
      { name: 'Grüße.txt', content: 'b' },
    ])
    expect(contents(await readBytes(bytes))).toEqual({ 'Протокол.txt': 'a', 'Grüße.txt': 'b' })
    const old = await writeTar([{ name: '0123456789.txt', content: 'a' }])
    iconv.encode('Протокол12', 'cp866').copy(old)
    old.write(
      `${old
        .subarray(0, 512)
        .reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 32 : byte), 0)
        .toString(8)
        .padStart(6, '0')}\0 `,
      148,
      'latin1',
    )
    expect(contents(await readBytes(old))).toEqual({ 'Протокол12.txt': 'a' })
  })

  test('that is cut off keeps what came before', async () => {
    const bytes = await writeTar([
      { name: 'a.txt', content: 'kept' },
      { name: 'b.txt', content: 'x'.repeat(50_000) },
    ])
    for (const cut of [bytes.subarray(0, 20_000), gzipSync(bytes).subarray(0, 150)]) {
      const answer = await readBytes(cut)
      expect(answer.remarks.join()).toMatch(/damage/)
      expect(contents(answer)).toMatchObject(cut.length === 150 ? {} : { 'a.txt': 'kept' })
    }
  })
})

describe('one file packed by gzip', () => {
  test('is a document of its own', async () => {
    const answer = await readBytes(gzipSync('Four to three.'), '/desk/minutes.txt.gz')
    expect(answer).toMatchObject({ status: 'read', format: 'gzip', text: 'minutes.txt\t14 bytes' })
    expect(contents(answer)).toEqual({ 'minutes.txt': 'Four to three.' })
  })

  test('is kept as far as it goes where it is cut off', async () => {
    const lines = Array.from({ length: 20_000 }, (_, n) => `${n} ${(n * 7919) % 104_729}\n`).join('')
    const packed = gzipSync(lines)
    const answer = await readBytes(packed.subarray(0, packed.length - 3000), 'log.gz')
    expect(lines.startsWith(contents(answer).log ?? '-')).toBe(true)
    expect(answer.remarks).toEqual([expect.stringMatching(/damaged/)])
  })

  test('is stopped where it unpacks beyond reason', async () => {
    const tar = await readBytes(gzipSync(Buffer.alloc(300 * MB)), 'bomb.tar.gz')
    expect(tar).toMatchObject({ status: 'no-text', reason: expect.stringMatching(/more than 200 times/) })
    const answer = await readBytes(gzipSync(Buffer.alloc(150 * MB)), 'bomb.gz')
    expect(answer.parts).toEqual([])
    expect(answer.remarks).toEqual([expect.stringMatching(/more than 200 times/)])
  }, 30_000)
})

test('random, truncated and flipped archives never throw', async () => {
  const tar = await writeTar([
    { name: 'a.txt', content: 'a' },
    { name: 'b', type: 'directory' },
  ])
  const zip = writeZip([
    { name: 'a.txt', content: 'Four to three. '.repeat(9) },
    { name: 'b/c.txt', content: 'x' },
  ])
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(tar, gzipSync(tar), gzipSync('one'), zip),
      fc.nat(),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }),
      async (seed, cut, flips) => {
        const bytes = Buffer.from(seed.subarray(0, cut % 2 ? seed.length : 1 + (cut % seed.length)))
        for (const [at, byte] of flips) bytes[at % bytes.length] = byte
        expect(['read', 'no-text']).toContain((await readBytes(bytes, 'x.zip')).status)
      },
    ),
    { numRuns: 200 },
  )
}, 60_000)
