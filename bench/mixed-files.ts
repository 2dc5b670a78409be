import { createCipheriv } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { utils, write as writeBook } from '@e965/xlsx'
import { Document, ImageRun, Packer, Paragraph } from 'docx'
import { pack } from 'tar-stream'
import { writeZip } from '../main/ingest/archive/test-zip.ts'
import { writeMsg } from '../main/ingest/mail/test-msg.ts'
import { drawPrint } from '../main/ingest/ocr/test-print.ts'
import { makePdf } from '../main/ingest/pdf/test-pdf.ts'
import { writeOpenDocument, writePresentation } from '../main/ingest/test-office.ts'
import { type Report, reportOf } from './reports.ts'

const KB = 1024
const MB = 1024 * KB

/** The next reports, each one only once. */
type Source = { next(): Report; some(count: number): Report[] }
type Made = [name: string, content: Uint8Array | string]

/**
 * Fills a folder with about so many bytes of what lands on a reporter's desk, in rounds of some 100 MB: texts, pages with their
 * pictures inlined, mails with attachments, tables, office documents, PDFs, archives, chats, recordings; in some rounds one that is
 * very large, or print that is recognised. The same number of bytes always gives the same files.
 */
export async function writeMixedFiles(folder: string, bytes: number): Promise<{ files: number; bytes: number }> {
  const source = reportSource()
  let written = 0
  let files = 0
  for (let round = 0; written < bytes; round++) {
    for (const make of makers) {
      for (const [name, content] of await make(source, round)) {
        if (written >= bytes) return { files, bytes: written }
        writeFileSync(join(folder, `${String(round).padStart(3, '0')}-${name}`), content)
        written += content.length
        files++
      }
    }
  }
  return { files, bytes: written }
}

function reportSource(): Source {
  let id = 0
  const next = () => reportOf(++id)
  return { next, some: count => Array.from({ length: count }, next) }
}

/** Bytes that nothing is to be read from and nothing packs smaller, as a recording's or a picture's. */
function noise(seed: string, bytes: number): Buffer {
  return createCipheriv('aes-128-ctr', seed.padEnd(16, '.').slice(0, 16), Buffer.alloc(16)).update(Buffer.alloc(bytes))
}

const whole = ({ title, text }: Report) => `${title}\n\n${text}\n`
const paragraphs = ({ text }: Report) => text.split('\n\n')
const many = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n))
const isEvery = (round: number, nth: number) => round % nth === 0

const makers: ((source: Source, round: number) => Made[] | Promise<Made[]>)[] = [
  source => many(60, n => [`note-${n}.txt`, whole(source.next())]),
  (source, round) => [
    [
      'log.txt',
      source
        .some(isEvery(round, 10) ? 15_000 : 500)
        .map(whole)
        .join('\n'),
    ],
  ],
  (source, round) => many(10, n => [`page-${n}.html`, pageOf(source.next(), noise(`page ${round} ${n}`, 500 * KB))]),
  (source, round) => Promise.all(many(8, n => mailOf(source, `mail ${round} ${n}`, n))),
  source => [['letters.mbox', many(150, n => `From desk\n${letterHead(source.next(), n)}\n`).join('\n')]],
  (source, round) => [['table.csv', tableOf(source.some(isEvery(round, 5) ? 3000 : 300))]],
  source => [['table.xlsx', bookOf(source.some(100))]],
  (source, round) => Promise.all(many(5, n => documentOf(source.some(10), `word ${round} ${n}`, n))),
  (source, round) => many(2, n => [`file-${n}.pdf`, pdfOf(source.some(isEvery(round, 5) && n === 0 ? 1500 : 150))]),
  (source, round) => [['papers.zip', archiveOf(source.some(30), `zip ${round}`)]],
  async source => [['pages.tar.gz', await tarOf(source.some(30))]],
  smallOffice,
  source => [['result.json', chatOf(source.some(200))]],
  (_, round) => [['interview.wav', noise(`wav ${round}`, (isEvery(round, 10) ? 200 : 16) * MB)]],
  (source, round) => (isEvery(round, 4) ? [['scan.png', scanOf(source.next())]] : []),
]

function pageOf(report: Report, picture: Buffer): string {
  const said = paragraphs(report)
    .map(one => `<p>${one}</p>`)
    .join('\n')
  return `<!doctype html><html lang="en"><head><title>${report.title}</title></head><body><article><h1>${report.title}</h1>
<img alt="" src="data:image/jpeg;base64,${picture.toString('base64')}">\n${said}</article></body></html>`
}

function letterHead({ title, text }: Report, n: number): string {
  return `From: Desk <desk@press.example>\nTo: field@press.example\nSubject: ${title}\nDate: ${new Date(Date.UTC(2019, 3, 1, n)).toUTCString()}
Message-ID: <${title.replaceAll(' ', '.')}@press.example>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${text}\n`
}

async function mailOf(source: Source, seed: string, n: number): Promise<Made> {
  const [, document] = await documentOf(source.some(2), seed, n)
  const attached: Made[] = [
    ['notes.txt', whole(source.next())],
    ['report.docx', document],
    ['file.pdf', pdfOf(source.some(10))],
    ['interview.m4a', noise(seed, 2 * MB)],
  ]
  const parts = attached.map(
    ([name, content]) =>
      `--edge\r\nContent-Type: application/octet-stream; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${wrapped(content)}\r\n`,
  )
  const { title, text } = source.next()
  return [
    `mail-${n}.eml`,
    `From: Desk <desk@press.example>\r\nTo: field@press.example\r\nSubject: ${title}\r\nDate: Mon, 01 Apr 2019 08:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="edge"\r\n\r\n--edge\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n${parts.join('')}--edge--\r\n`,
  ]
}

const wrapped = (content: Uint8Array | string) => Buffer.from(content).toString('base64').replaceAll(/.{76}/g, '$&\r\n')

const rowsOf = (reports: readonly Report[]) =>
  reports.flatMap(report => paragraphs(report).map((one, n) => [String(report.id), String(n), report.title, one]))

const tableOf = (reports: readonly Report[]) =>
  [['Report', 'Part', 'Title', 'Words'], ...rowsOf(reports)]
    .map(row => row.map(cell => `"${cell}"`).join(','))
    .join('\r\n')

function bookOf(reports: readonly Report[]): Buffer {
  const sheet = utils.aoa_to_sheet([['Report', 'Part', 'Title', 'Words'], ...rowsOf(reports)])
  return writeBook(utils.book_new(sheet, 'Reports'), { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer
}

async function documentOf(reports: readonly Report[], seed: string, n: number): Promise<Made> {
  const image = { type: 'jpg' as const, data: noise(`jpg ${seed}`, MB), transformation: { width: 400, height: 300 } }
  const children = [
    new Paragraph({ children: [new ImageRun(image)] }),
    ...reports.flatMap(report => [report.title, ...paragraphs(report)]).map(said => new Paragraph(said)),
  ]
  return [`report-${n}.docx`, await Packer.toBuffer(new Document({ sections: [{ children }] }))]
}

/** A report is a page and a half of lines. */
function pdfOf(reports: readonly Report[]): Buffer {
  const lines = reports.flatMap(({ title, text }) => [title, ...(text.match(/.{1,95}(?:\s|$)/g) ?? [])])
  const perPage = 48
  return makePdf({
    info: { Title: reports[0]?.title ?? '' },
    pages: many(Math.ceil(lines.length / perPage), page =>
      lines
        .slice(page * perPage, (page + 1) * perPage)
        .map((text, row) => ({ x: 72, y: 720 - row * 14, text: text.trimEnd() })),
    ),
  })
}

const archiveOf = (reports: readonly Report[], seed: string) =>
  writeZip([
    ...reports.map(report => ({ name: `notes/${report.id}.txt`, content: whole(report) })),
    ...many(4, n => ({ name: `recordings/${n}.m4a`, content: noise(`${seed} ${n}`, 3 * MB), method: 0 as const })),
  ])

async function tarOf(reports: readonly Report[]): Promise<Buffer> {
  const folder = pack()
  for (const report of reports) folder.entry({ name: `pages/${report.id}.html` }, pageOf(report, Buffer.alloc(0)))
  folder.finalize()
  return gzipSync(await buffer(folder))
}

function smallOffice(source: Source, round: number): Made[] {
  const said = paragraphs(source.next())
  const { title } = source.next()
  const lines = said.map((one, n) => `${n + 1}\n00:00:${n + 10},000 --> 00:00:${n + 11},000\n${one}\n`)
  return [
    ['text.odt', writeOpenDocument('text', said.map(one => `<text:p>${one}</text:p>`).join(''))],
    ['slides.pptx', writePresentation(said.map((one, n) => ({ title: `${title} ${n}`, points: [one] })))],
    ['street.srt', lines.join('\n')],
    [
      'words.rtf',
      `{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Serif;}}\\pard ${paragraphs(source.next()).join('\\par\n')}\\par}`,
    ],
    ['letter.msg', writeMsg({ properties: { '0037001F': `${title} ${round}`, '1000001F': source.next().text } })],
  ]
}

function chatOf(reports: readonly Report[]): string {
  const messages = rowsOf(reports).map(([, , from, text], n) => {
    const at = Date.UTC(2019, 3, 1) + n * 600_000
    const date = new Date(at).toISOString().slice(0, 19)
    return { id: n + 1, type: 'message', date, date_unixtime: String(at / 1000), from, from_id: 'user1', text }
  })
  return JSON.stringify({ name: 'The desk', type: 'private_group', id: 1, messages })
}

const scanOf = (report: Report) =>
  drawPrint(paragraphs(report).slice(0, 3).join('\n\n'), { size: 30, width: 1600 }).toBuffer('image/png')
