import type { DocumentField } from '../../contract/documents.ts'
import { type Content, type Format, found, type Source, unreadable } from '../format.ts'
import { isPackage } from '../is-package.ts'
import { changesRemark, commentsRemark, infoContent, picturesRemark } from '../office-info.ts'
import { createTextBlocks } from '../text-blocks.ts'
import { readFurniture } from '../word-furniture.ts'
import { readWordPackage, type WordPackage } from '../word-package.ts'
import { writeWordText } from '../word-text.ts'
import type { WordDocument } from '../word-tree.ts'

/** Word documents since 2007: text, notes, comments and tracked changes by mammoth; properties and what repeats on pages by officeparser. */
export const docx: Format = {
  name: 'docx',
  extractor: 'docx/1',
  isDear: true,
  isProse: true,
  recognises: source => isPackage(source, /^word\/document\d*\.xml$/, 'word/document'),
  read,
}

async function read(source: Source): Promise<Content> {
  const parts = await readWordPackage(source.bytes())
  const furniture = await readFurniture(parts)
  source.progress()
  const { document, unread } = await readWordTree(parts)
  const blocks = createTextBlocks()
  blocks.marked('header-footer', () => furniture.headers.forEach(blocks.paragraph))
  const written = writeWordText(document, furniture.numbers, blocks)
  blocks.marked('header-footer', () => furniture.footers.forEach(blocks.paragraph))
  const info = infoContent(furniture.info)
  return {
    ...info,
    ...blocks.result(),
    title: info.title ?? found(written.title, 'text'),
    fields: [...(info.fields ?? []), ...written.comments],
    unreadable: written.pictures > 0 ? onlyPictures : undefined,
    remarks: remarksOf({ ...written, hasChanges: parts.hasChanges, unread }),
  }
}

const onlyPictures = 'There are only pictures in this document, and words in them are not read. The original is kept.'

/** mammoth's own tree of the document, taken before it makes HTML of it, and how much of it mammoth had no reader for. */
async function readWordTree(parts: WordPackage): Promise<{ document: WordDocument; unread: number }> {
  const { default: mammoth } = await import('mammoth')
  let document: WordDocument | undefined
  const transformDocument = (read: WordDocument) => {
    document = read
    return { ...read, children: [] }
  }
  const { messages } = await mammoth.convertToHtml(parts.input, { transformDocument, includeEmbeddedStyleMap: false })
  if (!document) throw unreadable('The file is damaged: its text cannot be found. The original is kept.')
  return {
    document,
    unread: messages.filter(({ message }) => /element was ignored: (m:|w:(ruby|altChunk))/.test(message)).length,
  }
}

type Told = { comments: DocumentField[]; pictures: number; hasChanges: boolean; unread: number }

function remarksOf({ comments, pictures, hasChanges, unread }: Told): string[] {
  const remarks: string[] = []
  if (hasChanges) remarks.push(changesRemark)
  if (comments.length > 0) remarks.push(commentsRemark)
  if (pictures > 0) remarks.push(picturesRemark)
  if (unread > 0) remarks.push('Some of this document, such as formulas, is not in its text.')
  return remarks
}
