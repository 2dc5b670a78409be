import { strToU8, zipSync } from 'fflate'
import type { OfficeContentNode } from 'officeparser'
import type { OfficeInfo } from './office-info.ts'
import { readOfficeTree, wordsOf } from './office-tree.ts'
import type { WordPackage } from './word-package.ts'

/** Text over this size (bytes of XML) is not read for the numbers of its lists. */
const longestNumbered = 4_000_000

/** An item of a numbered list: its letters and digits, and the number before it. */
export type Numbered = { letters: string; number: number }

export type Furniture = {
  info: OfficeInfo
  headers: string[]
  footers: string[]
  /** Of numbered items in the order of the text. */
  numbers: Numbered[]
}

/** What mammoth does not tell: properties, headers and footers, numbers of lists. */
export async function readFurniture({ parts, main }: WordPackage): Promise<Furniture> {
  const isNumbered = (parts.get(main)?.length ?? 0) <= longestNumbered
  const packed = [...parts].filter(([name]) => isNumbered || name !== main)
  const bare = isNumbered ? [] : [[main, strToU8(emptyDocument)] as const]
  const zip = zipSync(Object.fromEntries([...packed, ...bare]), { level: 0 })
  const { metadata, auxiliary, content } = await readOfficeTree(zip, 'docx')
  return {
    info: {
      ...metadata,
      company: textOf(metadata.nativeProperties?.Company),
      language: textOf(metadata.nativeProperties?.['dc:language']),
    },
    headers: distinct(auxiliary?.headers),
    footers: distinct(auxiliary?.footers),
    numbers: [...numbersIn(content)],
  }
}

const emptyDocument =
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>'

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined)

/** Sections repeat them. */
function distinct(nodes: readonly OfficeContentNode[] = []): string[] {
  return [...new Set(nodes.map(node => wordsOf(node).trim()))].filter(words => /\p{L}/u.test(words))
}

function* numbersIn(nodes: readonly OfficeContentNode[]): Generator<Numbered> {
  for (const node of nodes) {
    if (node.type === 'list' && node.metadata?.listType === 'ordered')
      yield { letters: lettersOf(wordsOf(node)), number: node.metadata.itemIndex + 1 }
    else if (node.children) yield* numbersIn(node.children)
  }
}

/** What two readers of one paragraph agree on: its letters and digits. */
export const lettersOf = (words: string) => words.replaceAll(/[^\p{L}\p{N}]/gu, '')
