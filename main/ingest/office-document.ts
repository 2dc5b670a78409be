import { zipSync } from 'fflate'
import type { OfficeParserAST, SupportedFileType } from 'officeparser'
import { type Content, found, type Source } from './format.ts'
import {
  changesRemark,
  commentsRemark,
  hiddenRemark,
  infoContent,
  type OfficeInfo,
  picturesRemark,
} from './office-info.ts'
import { writeOfficeText } from './office-text.ts'
import { readOfficeTree, wordsOf } from './office-tree.ts'
import { readPackage } from './read-package.ts'
import { createTextBlocks } from './text-blocks.ts'

/** Reads a zipped Office file by officeparser, from its parts of XML only: no picture costs memory. Throws `unreadable`. */
export async function readOfficeDocument(source: Source, fileType: SupportedFileType): Promise<Content> {
  const bytes = source.bytes()
  const parts = await readPackage(bytes, name => /\.(xml|rels)$|^mimetype$/i.test(name))
  // The parts of an encrypted OpenDocument file are read where they lie, since what they are is told by the whole.
  const isEncrypted = parts.get('META-INF/manifest.xml')?.includes('encryption-data') ?? false
  const light = isEncrypted ? bytes : zipSync(Object.fromEntries(parts), { level: 0 })
  source.progress()
  const content = contentOf(await readOfficeTree(light, fileType, source.password))
  const hasChanges = parts.get('content.xml')?.includes('<text:tracked-changes') ?? false
  const hasHidden = parts.get('content.xml')?.includes('table:display="false"') ?? false
  const remarks = [...(hasChanges ? [changesRemark] : []), ...(hasHidden ? [hiddenRemark] : [])]
  return { ...content, remarks: [...remarks, ...(content.remarks ?? [])] }
}

/** Text, properties and remarks of what officeparser has read. */
export function contentOf(tree: OfficeParserAST, told = infoOf(tree.metadata)): Content {
  const { content, auxiliary } = tree
  const blocks = createTextBlocks()
  const { headers = [], footers = [] } = auxiliary ?? {}
  blocks.marked('header-footer', () => headers.map(wordsOf).forEach(blocks.paragraph))
  const { title, comments, pictures } = writeOfficeText(content, blocks)
  blocks.marked('header-footer', () => footers.map(wordsOf).forEach(blocks.paragraph))
  const info = infoContent(told)
  const remarks = cutRemarks(tree)
  if (comments.length > 0) remarks.push(commentsRemark)
  if (pictures > 0) remarks.push(picturesRemark)
  return {
    ...info,
    ...blocks.result(),
    title: info.title ?? found(title, 'text'),
    fields: [...(info.fields ?? []), ...comments],
    remarks,
  }
}

/** What officeparser left out by its limits. */
function cutRemarks({ warnings }: OfficeParserAST): string[] {
  const has = (...codes: string[]) => warnings.some(({ code }) => codes.includes(code))
  const remarks: string[] = []
  if (has('TABLE_CELL_LIMIT_EXCEEDED', 'REPEATED_CONTENT_LIMIT_EXCEEDED'))
    remarks.push('There are more cells in its tables than can be read; what comes after is only in the original.')
  if (has('CONTENT_PART_NOT_READ')) remarks.push('A part of this file is damaged, and is not in its text.')
  return remarks
}

/** In OpenDocument, `dc:creator` is who changed the file last. */
function infoOf(metadata: OfficeParserAST['metadata']): OfficeInfo {
  const own = (name: string) => {
    const value: unknown = metadata.nativeProperties?.[name]
    return typeof value === 'string' ? value : undefined
  }
  const initial = own('meta:initial-creator')
  return {
    ...metadata,
    ...(initial === undefined ? {} : { author: initial, lastModifiedBy: own('dc:creator') }),
    company: own('Company'),
    language: own('dc:language'),
  }
}
