import { type Content, type Format, found, type Source, unreadable } from '../format.ts'
import { changesRemark, commentsRemark, infoContent, picturesRemark } from '../office-info.ts'
import { writeOfficeText } from '../office-text.ts'
import { readOfficeTree, wordsOf } from '../office-tree.ts'
import { type TidyRtf, tidyRtf } from '../rtf-tidy.ts'
import { createTextBlocks } from '../text-blocks.ts'

/** Rich Text Format, by officeparser. */
export const rtf: Format = {
  name: 'rtf',
  extractor: 'rtf/1',
  isDear: true,
  recognises: ({ latin1 }) => latin1.startsWith('{\\rtf'),
  read,
}

/** RTF without its pictures over this size (bytes) is not read: its tree takes a hundred times as much. */
const longestRtf = 8_000_000

async function read(source: Source): Promise<Content> {
  const tidied = tidyRtf(source.bytes().toString('latin1'))
  if (tidied.rtf.length > longestRtf) throw unreadable('This document is too long to be read. The original is kept.')
  const { content, auxiliary } = await readOfficeTree(Buffer.from(tidied.rtf, 'latin1'), 'rtf')
  const blocks = createTextBlocks()
  const { headers = [], footers = [] } = auxiliary ?? {}
  blocks.marked('header-footer', () => headers.map(wordsOf).forEach(blocks.paragraph))
  const { title, comments } = writeOfficeText(content, blocks)
  blocks.marked('header-footer', () => footers.map(wordsOf).forEach(blocks.paragraph))
  const info = infoContent(await infoOf(tidied))
  const remarks: string[] = []
  if (tidied.hasChanges) remarks.push(changesRemark)
  if (comments.length > 0) remarks.push(commentsRemark)
  if (tidied.pictures > 0) remarks.push(picturesRemark)
  return {
    ...info,
    ...blocks.result(),
    title: info.title ?? found(title, 'text'),
    fields: [...(info.fields ?? []), ...comments],
    remarks,
  }
}

/** Titles and names are RTF themselves, in the file's charset: each is read as a paragraph. */
async function infoOf({ rtf, info, created, modified }: TidyRtf) {
  const charset = /\\ansicpg\d+/.exec(rtf.slice(0, 1000))?.[0] ?? ''
  const names = [...info.keys()]
  const lines = names.map(name => `${info.get(name)}\\par `).join('\n')
  const { content } = await readOfficeTree(Buffer.from(`{\\rtf1\\ansi${charset}\\pard ${lines}}`, 'latin1'), 'rtf')
  const said = (name: string) => {
    const node = content[names.indexOf(name)]
    return names.includes(name) && content.length === names.length && node ? wordsOf(node) : undefined
  }
  return {
    ...{ title: said('title'), author: said('author'), lastModifiedBy: said('operator'), subject: said('subject') },
    ...{ keywords: said('keywords'), description: said('doccomm'), company: said('company'), created, modified },
  }
}
