import { type Content, type Format, type Source, unreadable } from '../format.ts'
import { contentOf } from '../office-document.ts'
import { changesRemark, picturesRemark } from '../office-info.ts'
import { readOfficeTree, wordsOf } from '../office-tree.ts'
import { type TidyRtf, tidyRtf } from '../rtf-tidy.ts'

/** Rich Text Format, by officeparser. */
export const rtf: Format = {
  name: 'rtf',
  extractor: 'rtf/1',
  isDear: true,
  isProse: true,
  recognises: ({ latin1 }) => latin1.startsWith('{\\rtf'),
  read,
}

/** RTF without its pictures over this size (bytes) is not read: its tree takes a hundred times as much. */
const longestRtf = 8_000_000

async function read(source: Source): Promise<Content> {
  const tidied = tidyRtf(source.bytes().toString('latin1'))
  if (tidied.rtf.length > longestRtf) throw unreadable('This document is too long to be read. The original is kept.')
  const content = contentOf(await readOfficeTree(Buffer.from(tidied.rtf, 'latin1'), 'rtf'), await infoOf(tidied))
  const remarks = [...(content.remarks ?? [])]
  if (tidied.hasChanges) remarks.unshift(changesRemark)
  if (tidied.pictures > 0) remarks.push(picturesRemark)
  return { ...content, remarks }
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
