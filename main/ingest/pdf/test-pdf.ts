import { createHash } from 'node:crypto'

/** A line at (x, y), in points from the page's lower left corner; `turn` in degrees, against the clock. */
export type TestLine = { x: number; y: number; text: string; size?: number; turn?: number }
export type TestPdf = {
  /** Lines on pages of 612 by 792 points, or operators of a content stream. */
  pages: (TestLine[] | string)[]
  info?: Record<string, string>
  /** Locks it; blank means that only its owner has a password, so that it opens without one. */
  password?: string
  /** More entries of the catalog, and objects numbered from 100: `{ 100: '<< … >>' }`. */
  catalog?: string
  objects?: Record<number, string>
  /** More entries of each page. */
  page?: string
}

/** For tests: writes a PDF by hand (PDF 1.4, Helvetica, no compression). */
export function makePdf({ pages, info, password, catalog = '', objects = {}, page = '' }: TestPdf): Buffer {
  const id = Buffer.from('0123456789abcdef')
  const lock = password === undefined ? null : makeLock(password, id)
  const bodies = new Map<number, string | ((seal: Seal) => string)>()
  const kids = pages.map((_, index) => `${10 + index * 2} 0 R`).join(' ')
  bodies.set(1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`)
  bodies.set(2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)
  bodies.set(3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  if (info)
    bodies.set(
      4,
      seal =>
        `<< ${Object.entries(info)
          .map(([name, value]) => `/${name} ${hex(seal(value))}`)
          .join(' ')} >>`,
    )
  pages.forEach((lines, index) => {
    const number = 10 + index * 2
    const content = typeof lines === 'string' ? lines : lines.map(operators).join('\n')
    bodies.set(
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F 3 0 R >> >> /Contents ${number + 1} 0 R ${page} >>`,
    )
    bodies.set(number + 1, seal => {
      const stream = seal(content)
      return `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`
    })
  })
  for (const [number, body] of Object.entries(objects)) bodies.set(Number(number), body)
  const trailer = `${info ? '/Info 4 0 R' : ''} /ID [${hex(id.toString('latin1'))} ${hex(id.toString('latin1'))}] ${lock ? `/Encrypt ${lock.dictionary}` : ''}`
  return write(bodies, number => lock?.sealFor(number) ?? (plain => plain), trailer)
}

type Seal = (plain: string) => string

function operators({ x, y, text, size = 10, turn = 0 }: TestLine): string {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)].map(value => value.toFixed(5))
  return `BT /F ${size} Tf ${cos} ${sin} ${-Number(sin)} ${cos} ${x} ${y} Tm ${hex(toWinAnsi(text))} Tj ET`
}

/** The few letters beyond Latin-1 that tests use. */
const toWinAnsi = (text: string) =>
  text.replaceAll(/[–—’“”•…]/g, letter =>
    String.fromCharCode([0x96, 0x97, 0x92, 0x93, 0x94, 0x95, 0x85]['–—’“”•…'.indexOf(letter)] ?? 63),
  )

const hex = (text: string) => `<${Buffer.from(text, 'latin1').toString('hex')}>`

function write(
  bodies: Map<number, string | ((seal: Seal) => string)>,
  sealFor: (n: number) => Seal,
  trailer: string,
): Buffer {
  let text = '%PDF-1.4\n'
  const places: string[] = []
  for (const [number, body] of bodies) {
    places.push(`${number} 1\n${String(text.length).padStart(10, '0')} 00000 n \n`)
    text += `${number} 0 obj\n${typeof body === 'string' ? body : body(sealFor(number))}\nendobj\n`
  }
  const end = `xref\n0 1\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size 1000 /Root 1 0 R ${trailer} >>`
  return Buffer.from(`${text}${end}\nstartxref\n${text.length}\n%%EOF\n`, 'latin1')
}

const md5 = (...parts: Buffer[]) => createHash('md5').update(Buffer.concat(parts)).digest()
const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')
const padded = (password: string) => Buffer.concat([Buffer.from(password, 'latin1'), padding]).subarray(0, 32)

/** The standard lock of revision 2, 40 bits (PDF 1.7, 7.6.3): enough to be asked for a password. */
function makeLock(password: string, id: Buffer) {
  const permissions = Buffer.from([0xfc, 0xff, 0xff, 0xff])
  const owner = rc4(md5(padded('the owner')).subarray(0, 5), padded(password))
  const key = md5(padded(password), owner, permissions, id).subarray(0, 5)
  const user = rc4(key, padding)
  const sealFor = (number: number): Seal => {
    const own = md5(key, Buffer.from([number & 255, number >> 8, 0, 0, 0])).subarray(0, 10)
    return plain => rc4(own, Buffer.from(plain, 'latin1')).toString('latin1')
  }
  const dictionary = `<< /Filter /Standard /V 1 /R 2 /O ${hex(owner.toString('latin1'))} /U ${hex(user.toString('latin1'))} /P -4 >>`
  return { dictionary, sealFor }
}

/** Node's own OpenSSL has RC4 no more. */
function rc4(key: Buffer, plain: Buffer): Buffer {
  const box = Array.from({ length: 256 }, (_, index) => index)
  const at = (index: number) => box[index & 255] ?? 0
  const swap = (a: number, b: number) => {
    const kept = at(a)
    box[a & 255] = at(b)
    box[b & 255] = kept
  }
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) & 255
    swap(i, j)
  }
  let [i, j] = [0, 0]
  return plain.map(byte => {
    i = (i + 1) & 255
    j = (j + at(i)) & 255
    swap(i, j)
    return byte ^ at(at(i) + at(j))
  }) as Buffer
}
