import type { Mark } from '../../contract/marks.ts'
import { type Content, type Format, type Found, found, type Source, UnreadableError, unreadable } from '../format.ts'
import { decodePicture } from '../ocr/decode-picture.ts'
import type { Grey } from '../ocr/greyscale.ts'
import { hasRussian, openOcr } from '../ocr/ocr.ts'
import { ocrFields, ocrRemarks, type PageLanguages } from '../ocr/ocr-remarks.ts'
import type { PageReader, ReadPage } from '../ocr/page-reader.ts'
import { readPhotoFields } from '../ocr/photo-fields.ts'
import { openTiff } from '../ocr/read-tiff.ts'

/** Pages of one scan that are read: at some seconds each, a person waits a quarter of an hour. */
const mostPages = 300
/** Pages in a row that could not be read, after which the rest is not tried: each may take its whole time. */
const mostFailed = 10

/** Photographs, scans and screenshots, whose words are recognised: PNG, JPEG, WebP, BMP, GIF and TIFF, which may have pages. */
export const image: Format = {
  name: 'image',
  extractor: 'image/1',
  isDear: true,
  recognises: source => isTiff(source) || isPicture(source),
  read,
}

const isTiff = ({ latin1 }: Source) => latin1.startsWith('II*\0') || latin1.startsWith('MM\0*')

function isPicture(source: Source): boolean {
  const { latin1 } = source
  if (latin1.startsWith('\x89PNG\r\n\x1a\n') || latin1.startsWith('\xff\xd8\xff')) return true
  if (/^GIF8[79]a/.test(latin1) || (latin1.startsWith('RIFF') && latin1.startsWith('WEBP', 8))) return true
  return isBitmap(source)
}

/** Sizes of what describes the pixels of a bitmap, in bytes, by its version. */
const bitmapHeaders = [12, 40, 52, 56, 64, 108, 124]

/** "BM" alone begins many a text: four reserved bytes are nought, and the header that follows has a known size. */
function isBitmap({ latin1, head }: Source): boolean {
  if (!latin1.startsWith('BM') || head.length < 26) return false
  return head.readUInt32LE(6) === 0 && bitmapHeaders.includes(head.readUInt32LE(14))
}

async function read(source: Source): Promise<Content> {
  const bytes = source.bytes()
  const { fields, title, byline } = await readPhotoFields(bytes)
  const pages = await openPages(bytes, source)
  const { text, marks, languages, remarks, heading } = await readPages(pages, await openOcr(source.progress), source)
  return {
    ...{ text, marks, byline },
    title: title ?? heading,
    remarks: [...remarks, ...ocrRemarks(languages, text, hasRussian())],
    fields: [...fields, ...ocrFields(languages)],
    unreadable: nothingRecognised,
  }
}

const nothingRecognised =
  'No words were recognised in this picture. If it holds print in another script, add language data for it in the settings and read it again. The original is kept.'

type Pages = { count: number; page(index: number): Grey | Promise<Grey> }

async function openPages(bytes: Buffer, source: Source): Promise<Pages> {
  return isTiff(source) ? openTiff(bytes) : { count: 1, page: () => decodePicture(bytes) }
}

type ReadPages = {
  text: string
  marks: Mark[]
  languages: PageLanguages[]
  remarks: string[]
  heading: Found | undefined
}

async function readPages({ count, page }: Pages, reader: PageReader, source: Source): Promise<ReadPages> {
  const all: ReadPages = { text: '', marks: [], languages: [], remarks: [], heading: undefined }
  const unread: number[] = []
  let tried = 0
  let failed = 0
  while (tried < Math.min(count, mostPages) && failed < mostFailed) {
    const index = tried++
    const number = index + 1
    try {
      const read = await reader.readPage(await page(index))
      failed = 0
      all.heading ??= index === 0 ? headingOf(read) : undefined
      addPage(all, read, number)
    } catch (error) {
      if (count === 1) throw error instanceof UnreadableError ? error : unreadable(brokeDown, 'ocr')
      unread.push(number)
      failed++
    }
    source.progress()
  }
  if (unread.length > 0) all.remarks.push(`Pages that could not be read: ${unread.slice(0, 20).join(', ')}.`)
  if (count > tried)
    all.remarks.push(
      `Only the first ${tried} of ${count} pages were read. Split the scan to have the others read. The original is kept.`,
    )
  return all
}

const brokeDown =
  'The words of this picture could not be recognised: it took too long, or the part that does it broke down. The original is kept.'

function addPage(all: ReadPages, { text, marks, languages, isTurned }: ReadPage, number: number) {
  if (text === '') return
  if (all.text !== '') all.text += '\n\n'
  const start = all.text.length
  all.text += text
  all.marks.push({ kind: 'page', start, end: all.text.length, number, ocr: languages })
  for (const mark of marks) all.marks.push({ ...mark, start: start + mark.start, end: start + mark.end })
  all.languages.push({ page: number, languages, isTurned })
}

/** The first large line, as a guess of the title: where every word of it is sure. */
function headingOf({ text, marks }: ReadPage): Found | undefined {
  const heading = marks.find(mark => mark.kind === 'heading')
  if (!heading || heading.start > 400) return undefined
  const isSure = !marks.some(
    ({ kind, start, end }) => kind === 'low-confidence' && start < heading.end && end > heading.start,
  )
  return isSure ? found(text.slice(heading.start, heading.end), 'guess') : undefined
}
