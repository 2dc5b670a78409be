import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { DocumentField } from '../../contract/documents.ts'
import type { Mark } from '../../contract/marks.ts'
import { type Content, type Format, type Found, found, type Source } from '../format.ts'
import { hasRussian } from '../ocr/ocr.ts'
import { ocrFields, ocrRemarks } from '../ocr/ocr-remarks.ts'
import { readInfo } from '../pdf/info.ts'
import { openPdf } from '../pdf/pdfjs.ts'
import { layOut, type ReadPage, readPages } from '../pdf/read-pages.ts'
import { type RecognisedPages, recognisePages } from '../pdf/recognise-pages.ts'
import { writeText } from '../pdf/write-text.ts'

/** A PDF: the text of its pages in the order of reading, what it says of itself, and the files attached to it. */
export const pdf: Format = {
  name: 'pdf',
  extractor: 'pdf/1',
  isDear: true,
  isProse: true,
  // Some begin with a mail's or a printer's lines (ISO 32000-1, note 13 of annex H.3).
  recognises: ({ latin1 }) => latin1.startsWith('%PDF-') || /[\r\n]%PDF-1\.\d[\r\n]/.test(latin1.slice(0, 1100)),
  read,
}

async function read(source: Source): Promise<Content> {
  const { pdf: file, close } = await openPdf({ bytes: source.bytes(), password: source.password })
  try {
    const info = await readInfo(file)
    const { pages, remarks } = await readPages(file, source.progress)
    await addAttachments(file, source)
    const pictures = pages.filter(page => page.without === 'picture').map(({ number }) => number)
    const recognised = await recognisePages(file, pictures, source.progress)
    const labels = await file.getPageLabels().catch(() => null)
    const content = layOut(pages).map((blocks, index) => {
      const number = index + 1
      const label = labels?.[index]
      return {
        number,
        label: label === String(number) ? undefined : label,
        content: recognised.read.get(number) ?? blocks,
      }
    })
    const written = writeText(content)
    const title = info.title ?? titleIn(written)
    const byOcr = [...recognised.read].filter(([, { text }]) => text !== '').map(([page, read]) => ({ page, ...read }))
    const said = [...remarks, ...ocrRemarks(byOcr, byOcr.map(({ text }) => text).join('\n'), hasRussian())]
    const fields = [...info.fields, ...ocrFields(byOcr), ...commentsOf(pages)]
    return { ...written, ...info, title, fields, ...whatIsLeft(pages, recognised, written.text, said) }
  } finally {
    await close()
  }
}

/** The first heading of the largest kind on the first page. */
function titleIn({ text, marks }: { text: string; marks: Mark[] }): Found | undefined {
  const end = marks.find(mark => mark.kind === 'page')?.end ?? 0
  const first = marks.find(mark => mark.kind === 'heading' && mark.level === 1 && mark.end <= end)
  return first && found(text.slice(first.start, first.end), 'guess')
}

/** Comments kept: what readers noted on the pages is no part of the text. */
const mostComments = 100

function commentsOf(pages: ReadPage[]): DocumentField[] {
  const fields = pages.flatMap(({ number, comments }) =>
    comments.map(value => ({ name: `Comment on page ${number}`, value: value.slice(0, 1000) })),
  )
  return fields.slice(0, mostComments)
}

/** What could not be read, and what would help. */
function whatIsLeft(pages: ReadPage[], { read, left, isCut }: RecognisedPages, text: string, remarks: string[]) {
  const damaged = pages.filter(page => page.without === 'damaged').map(({ number }) => number)
  const wordless = [...read].filter(([, { text }]) => text === '').map(([number]) => number)
  const needs: Content['needs'] = left.length > 0 && !isCut ? 'ocr' : null
  if (!/\S/.test(text)) {
    if (left.length > 0) return { remarks, unreadable: unrecognised, needs }
    if (wordless.length > 0) return { remarks, unreadable: onlyPictures, needs }
    return { remarks, unreadable: damaged.length > 0 ? allDamaged : nothing, needs }
  }
  const more = [
    ...(text.includes('\ufffd') ? [unknownSigns] : []),
    ...(wordless.length > 0
      ? [`${inWords(wordless)} only pictures or drawings, in which no words were recognised.`]
      : []),
    ...(left.length > 0 ? [`${inWords(left)} only pictures, which were not read.${isCut ? tooManyPictures : ''}`] : []),
    ...(damaged.length > 0
      ? [`${inWords(damaged)} damaged and could not be read.`.replace(/ (has|have) /, ' $1 been ')]
      : []),
  ]
  return { remarks: [...remarks, ...more], needs }
}

const tooManyPictures = ' There are more of them than are recognised in one file: split it, and import the parts.'
const unrecognised =
  'The pages are pictures, and their words could not be recognised: it took too long, or the part that does it broke down. The original is kept.'
const onlyPictures =
  'The pages are pictures in which no words were recognised. If they hold print in another script, add language data for it in the settings and read this again. The original is kept.'
const allDamaged = 'The pages of this PDF are damaged, and nothing of them can be read. The original is kept.'
const nothing = 'There are no words on the pages of this PDF. The original is kept.'

const unknownSigns =
  'Some signs cannot be read, since the fonts of the file do not say which letters they draw. They are shown as \ufffd.'

/** "Page 3 has", "Pages 3, 4 and 7 have". */
function inWords(numbers: number[]): string {
  const shown = numbers.slice(0, 12).map(String)
  const rest = numbers.length > 12 ? `${numbers.length - 12} more` : shown.pop()
  return shown.length > 0 ? `Pages ${shown.join(', ')} and ${rest} have` : `Page ${rest} has`
}

/** Files attached to the document become documents of their own. */
async function addAttachments(file: PDFDocumentProxy, source: Source) {
  const attached = await file.getAttachments().catch(() => null)
  for (const [id, { filename }] of attached ?? []) {
    const bytes = await file.getAttachmentContent(id).catch(() => null)
    if (bytes && !(await source.addPart(filename, bytes))) break
    source.progress()
  }
}
