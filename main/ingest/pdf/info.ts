import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { DocumentField } from '../../contract/documents.ts'
import { type Found, found } from '../format.ts'
import { isoDate } from '../written-date.ts'

/** What a PDF says of itself. */
export type PdfInfo = {
  title?: Found | undefined
  byline?: Found | undefined
  date?: Found | undefined
  fields: DocumentField[]
}

/** From its information dictionary and its XMP packet; never rejects. */
export async function readInfo(pdf: PDFDocumentProxy): Promise<PdfInfo> {
  const { info, metadata } = await pdf.getMetadata().catch(() => ({ info: {}, metadata: null }))
  const stated = new Map(Object.entries(info))
  const text = (value: unknown) => (Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : '')
  const of = (name: string, ...packet: string[]) =>
    [text(stated.get(name)), ...packet.map(entry => text(metadata?.get(entry)))]
      .map(clean)
      .find(value => /[\p{L}\p{N}]/u.test(value))
  const title = of('Title', 'dc:title')
  const [created, changed] = [of('CreationDate', 'xmp:createdate'), of('ModDate', 'xmp:modifydate')]
  const published = clean(text(metadata?.get('prism:publicationdate')) || text(metadata?.get('dc:date')))
  const fields = {
    Title: title && !isTitle(title) ? title : undefined,
    Subject: of('Subject', 'dc:description'),
    Keywords: of('Keywords', 'pdf:keywords'),
    Application: of('Creator', 'xmp:creatortool'),
    Producer: of('Producer', 'pdf:producer'),
    Created: readMoment(created),
    Changed: readMoment(changed),
    Rights: of('', 'dc:rights'),
    Pages: String(pdf.numPages),
  }
  return {
    title: title && isTitle(title) ? found(title, 'info') : undefined,
    byline: found(authorOf(of('Author', 'dc:creator')), 'info'),
    date: found((readMoment(published) ?? readMoment(created))?.slice(0, 10), 'info'),
    fields: Object.entries(fields).flatMap(([name, value]) => (value ? [{ name, value: value.slice(0, 1000) }] : [])),
  }
}

const clean = (value: string) =>
  value
    .replaceAll(/[\p{Cc}\p{Co}\ufffd\ufeff]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** Programs leave the file's name, a template's or nothing that means anything. */
export function isTitle(title: string): boolean {
  const isFile =
    /\.(?:docx?|odt|rtf|txt|indd|qxd|qxp|pmd|xlsx?|pptx?|html?|pdf|tex|dvi|ps|eps|ai|cdr|pub|wpd|tiff?|jpe?g|png)$/i.test(
      title,
    )
  const isProgram =
    /^(?:microsoft (?:word|powerpoint|excel)|powerpoint presentation|презентация powerpoint|print|layout|acr\w+\.tmp|slide) ?(?:-|$|\d)/i
  const isNone =
    /^(?:untitled|unnamed|no title|title|document\d*|default|безымянн\p{L}*|без имени|документ\d*|new document|test|scan\p{L}*|_+|img|image|page)[\s\d_.-]*$/iu
  return (
    /\p{L}{2}/u.test(title) &&
    !isFile &&
    !isProgram.test(title) &&
    !isNone.test(title) &&
    !/^(?:file|https?):\/\//i.test(title)
  )
}

/** The account of whoever made the file is nobody's name. */
function authorOf(author: string | undefined): string | undefined {
  if (!author || !/\p{L}{2}/u.test(author) || author.includes('@')) return undefined
  const isAccount =
    /^(?:user\d*|admin\w*|administrator|owner|author|unknown|anonymous|root|pc\d*|home|пользователь|админ\p{L}*|автор|default|microsoft.*|hp|dell|lenovo|acer|asus)$/iu
  return isAccount.test(author) ? undefined : author
}

/** "D:20160304233000+05'00'" and XMP's "2016-03-04T23:30:00+05:00" as "2016-03-04 23:30", as precise as stated; none for what is no date. */
export function readMoment(stated: string | undefined): string | undefined {
  const match = /^(?:D:)?(\d{4})-?(\d\d)?-?(\d\d)?(?:T?(\d\d):?(\d\d))?/.exec(stated ?? '')
  const [, year = '', month, day, hour, minute] = match ?? []
  // Clocks that were never set say 1970, 1980 or 1904; the format is of 1993.
  if (!match || Number(year) < 1981 || Number(year) > 2200) return undefined
  if (!month || !isoDate(Number(year), Number(month), 1)) return year
  if (!day || !isoDate(Number(year), Number(month), Number(day))) return `${year}-${month}`
  const isTime = hour !== undefined && Number(hour) < 24 && Number(minute) < 60
  return `${year}-${month}-${day}${isTime ? ` ${hour}:${minute}` : ''}`
}
