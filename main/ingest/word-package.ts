import { unreadable } from './format.ts'
import { type Package, readPackage } from './read-package.ts'

/** XML of a document's text over this size (code units, without what is about its looks) is not read: its tree takes a hundred times as much. */
const longestXml = 8_000_000

/** Elements over this number are not read: mammoth takes some 2 KB for each. */
const mostElements = 350_000

export type WordPackage = {
  /** What mammoth reads from: it asks for parts by name. */
  input: {
    path: string
    file: { exists(name: string): boolean; read(name: string, encoding?: string): Promise<string | Buffer> }
  }
  parts: Package
  /** The name of the part that holds the text. */
  main: string
  /** True where somebody tracked what was inserted or deleted. */
  hasChanges: boolean
}

/** The parts of a Word document that hold words, made light for reading. Throws `unreadable`. */
export async function readWordPackage(bytes: Buffer): Promise<WordPackage> {
  const parts = await readPackage(bytes, isWanted)
  const main = parts.has('word/document.xml')
    ? 'word/document.xml'
    : [...parts.keys()].find(name => /^word\/document\d*\.xml$/.test(name))
  if (main === undefined) throw unreadable('The file is damaged: its text cannot be found. The original is kept.')
  let hasChanges = false
  let length = 0
  let elements = 0
  for (const [name, part] of parts) {
    if (!/^word\/(document\d*|footnotes\d*|endnotes\d*|comments\d*)\.xml$/.test(name)) continue
    const xml = xmlOf(part)
    hasChanges ||= tracked.test(xml)
    const light = lighten(xml)
    length += light.length
    elements += countElements(light)
    parts.set(name, Buffer.from(light))
  }
  if (length > longestXml || elements > mostElements)
    throw unreadable('This document is too long to be read. The original is kept.')
  return { input: { path: '', file: fileOf(parts) }, parts, main, hasChanges }
}

const isWanted = (name: string) =>
  /^(\[Content_Types\]\.xml|(_rels|docProps|word|word\/_rels)\/[^/]+\.(xml|rels))$/.test(name)

const tracked = /<w:(?:ins|del|moveFrom|moveTo)\s[^>]*w:author/

function fileOf(parts: Package): WordPackage['input']['file'] {
  return {
    exists: name => parts.has(name),
    read(name, encoding) {
      const part = parts.get(name)
      if (!part) return Promise.reject(new Error('There is no such part.'))
      return Promise.resolve(encoding ? new TextDecoder(encoding).decode(part) : part)
    },
  }
}

function countElements(xml: string): number {
  let count = 0
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) if (xml[at + 1] !== '/') count++
  return count
}

/** Some programs write UTF-16. */
function xmlOf(part: Buffer): string {
  const isMarked = (a: number, b: number) => part[0] === a && part[1] === b
  if (isMarked(0xff, 0xfe)) return new TextDecoder('utf-16le').decode(part)
  if (isMarked(0xfe, 0xff)) return new TextDecoder('utf-16be').decode(part)
  return new TextDecoder().decode(part)
}

/** Elements that only say how words look, or when they were typed: two thirds of what Word writes. */
const looks = new RegExp(
  `<w:(?:${[
    ...['rFonts', 'sz', 'szCs', 'lang', 'color', 'kern', 'spacing', 'b', 'bCs', 'i', 'iCs', 'u', 'shd', 'highlight'],
    ...['w', 'position', 'jc', 'widowControl', 'keepNext', 'keepLines', 'contextualSpacing', 'snapToGrid', 'tcW'],
    ...['noProof', 'proofErr', 'lastRenderedPageBreak', 'bookmarkStart', 'bookmarkEnd', 'vAlign', 'rtl', 'cs'],
  ].join('|')})(?: [^<>]*)?/>`,
  'g',
)

/** Without looks; and fields and directions by a name that mammoth looks into, since it passes over their own. */
function lighten(xml: string): string {
  return xml
    .replaceAll(/^<\?xml[^>]*\?>/g, '')
    .replaceAll(looks, '')
    .replaceAll(/ w:rsid\w*="[^"<>]*"/g, '')
    .replaceAll('<w:rPr></w:rPr>', '')
    .replaceAll('<w:pPr></w:pPr>', '')
    .replaceAll(/<(\/?)w:(?:fldSimple|bdo|dir)(?=[\s/>])/g, '<$1w:smartTag')
}
