import type { DocumentField } from '../contract/documents.ts'
import type { TextBlocks } from './text-blocks.ts'
import { lettersOf, type Numbered } from './word-furniture.ts'
import type { WordDocument, WordElement } from './word-tree.ts'

export type WordWritten = {
  /** What is set as the title in the text, or its first heading. */
  title: string | undefined
  comments: DocumentField[]
  pictures: number
}

/** How far ahead an item is looked for among the numbers of lists. */
const lookahead = 20

/** Writes a Word document's paragraphs, headings, lists and tables; notes with their numbers at its end. */
export function writeWordText(document: WordDocument, numbers: readonly Numbered[], blocks: TextBlocks): WordWritten {
  const notes: WordElement[] = []
  const said = { title: undefined as string | undefined, heading: undefined as string | undefined, pictures: 0 }
  let nextNumber = 0

  function wordsIn(element: WordElement): string {
    switch (element.type) {
      case 'text':
        return element.value ?? ''
      case 'tab':
        return '\t'
      case 'break':
        return element.breakType === 'line' ? '\n' : ' '
      case 'checkbox':
        return element.checked ? '☑ ' : '☐ '
      case 'image':
        said.pictures++
        return ''
      case 'noteReference':
        return `[${notes.push(element)}]`
      default:
        return (element.children ?? []).map(wordsIn).join('')
    }
  }

  /** The words of blocks in one line, as in a cell. */
  function flat(elements: readonly WordElement[]): string {
    return elements.map(element => (isBlock(element) ? `${flat(element.children ?? [])} ` : wordsIn(element))).join('')
  }

  function writeParagraph(element: WordElement) {
    const words = wordsIn(element)
    const level = headingLevel(element)
    if (level !== null && /\S/.test(words)) {
      if (isTitle(element)) said.title ??= words
      said.heading ??= words
      return blocks.heading(words, level)
    }
    if (element.numbering && /\S/.test(words))
      return blocks.line(`${label(element.numbering, words)} ${words.trim()}`, Number(element.numbering.level) || 0)
    blocks.paragraph(words)
  }

  function label({ isOrdered }: { isOrdered: boolean }, words: string): string {
    if (!isOrdered) return '–'
    const letters = lettersOf(words.replaceAll(/\[\d+\]/g, ''))
    for (let at = nextNumber; at < Math.min(numbers.length, nextNumber + lookahead); at++) {
      const item = numbers[at]
      if (item?.letters !== letters) continue
      nextNumber = at + 1
      return `${item.number}.`
    }
    return '–'
  }

  function writeTable(table: WordElement) {
    const rows = (table.children ?? []).map(row => row.children ?? [])
    const [only] = rows.flat()
    // A table of one cell is a frame around a text.
    if (rows.flat().length === 1 && only) return writeAll(only.children ?? [])
    blocks.table(rows.map(cells => cells.map(cell => flat(cell.children ?? []))))
  }

  function writeAll(elements: readonly WordElement[]) {
    for (const element of elements) {
      if (blocks.isFull()) return
      if (element.type === 'paragraph') writeParagraph(element)
      else if (element.type === 'table') writeTable(element)
      else if (element.children?.some(isBlock)) writeAll(element.children)
      else blocks.paragraph(wordsIn(element))
    }
  }

  writeAll(document.children ?? [])
  // A note may have notes.
  for (let at = 0; at < notes.length && at < mostNotes; at++) {
    const reference = notes[at]
    const body = reference && document.notes.resolve(reference)?.body
    if (body) blocks.paragraph(`[${at + 1}] ${flat(body).trim()}`)
  }
  const comments = document.comments.slice(0, mostComments).flatMap(comment => {
    const value = flat(comment.body).replaceAll(/\s+/g, ' ').trim().slice(0, 2000)
    const author = comment.authorName?.trim()
    return value ? [{ name: 'Comment', value: author ? `${author}: ${value}` : value }] : []
  })
  return { title: said.title ?? said.heading, comments, pictures: said.pictures }
}

const mostNotes = 10_000
const mostComments = 150

const isBlock = ({ type }: WordElement) => ['paragraph', 'table', 'tableRow', 'tableCell'].includes(type)

const isTitle = ({ styleId, styleName }: WordElement) =>
  /^(title|название|заголовок)$/i.test(styleName ?? styleId ?? '')

/** By the built-in names of styles, which Word writes in English whatever it shows; Russian ones are of programs that do not. */
function headingLevel(element: WordElement): number | null {
  if (isTitle(element)) return 1
  const level = /^(?:heading|заголовок)\s*([1-9])$/i.exec(element.styleName ?? element.styleId ?? '')?.[1]
  return level ? Number(level) : null
}
