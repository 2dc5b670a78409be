// Here too, since others than main compile this file: word-extractor has no types of its own.
/// <reference path="../word-extractor.d.ts" />

import { readCompoundFile, writeCompoundFile } from '../compound-file.ts'
import { type Content, type Format, type Source, unreadable } from '../format.ts'
import { commentsRemark } from '../office-info.ts'
import { unknownEncryption } from '../office-tree.ts'
import { createTextBlocks, type TextBlocks } from '../text-blocks.ts'

/** Word documents from 1997 to 2003, by word-extractor. */
export const doc: Format = {
  name: 'doc',
  extractor: 'doc/1',
  isDear: true,
  isProse: true,
  recognises: ({ members }) => members.includes('WordDocument'),
  read,
}

async function read(source: Source): Promise<Content> {
  const streams = await readCompoundFile(source.bytes())
  const text = streams.get('WordDocument')
  if (!text || text.length < 0x1aa)
    throw unreadable('The file is damaged: its text cannot be found. The original is kept.')
  if (isEncrypted(text)) throw unreadable(unknownEncryption)
  const { default: WordExtractor } = await import('word-extractor')
  // A chain of sectors that bites its own tail would keep word-extractor for ever; a file written anew has none.
  const sound = new Map([...streams].filter(([name]) => ['WordDocument', '0Table', '1Table'].includes(name)))
  const word = await new WordExtractor().extract(await writeCompoundFile(sound))
  const plain = { filterUnicode: false } as const
  const blocks = createTextBlocks()
  blocks.marked('header-footer', () => write(word.getHeaders({ ...plain, includeFooters: false }), blocks))
  write(word.getBody(plain), blocks)
  write(word.getTextboxes({ ...plain, includeHeadersAndFooters: false }), blocks)
  write(word.getFootnotes(plain), blocks)
  write(word.getEndnotes(plain), blocks)
  blocks.marked('header-footer', () => write(word.getFooters(plain), blocks))
  const comments = word
    .getAnnotations(plain)
    .split('\n')
    .map(said => said.trim())
  const fields = comments
    .filter(Boolean)
    .slice(0, mostComments)
    .map(value => ({ name: 'Comment', value: value.slice(0, 2000) }))
  const remarks = fields.length > 0 ? [commentsRemark] : []
  return { ...blocks.result(), fields, remarks }
}

const mostComments = 150

/** [MS-DOC] 2.5.2, FibBase: the flag fEncrypted. */
const isEncrypted = (text: Buffer) => (text.readUInt16LE(0x0a) & 0x0100) !== 0

/** Each line is a paragraph; each cell of a table ends with a tab, and each of its rows with another. */
function write(words: string, blocks: TextBlocks) {
  for (const paragraph of words.split('\n')) {
    if (!paragraph.includes('\t\t')) blocks.paragraph(paragraph)
    else blocks.table(paragraph.split('\t\t').map(row => row.split('\t')))
    if (blocks.isFull()) return
  }
}
