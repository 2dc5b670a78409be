import type { OfficeContentNode } from 'officeparser'
import type { DocumentField } from '../contract/documents.ts'
import { wordsOf } from './office-tree.ts'
import type { TextBlocks } from './text-blocks.ts'

export type OfficeWritten = { title: string | undefined; comments: DocumentField[]; pictures: number }

const mostComments = 150
const mostNotes = 10_000

/** Writes officeparser's tree: slides and sheets under headings, paragraphs, lists, tables; notes with their numbers at the end. */
export function writeOfficeText(nodes: readonly OfficeContentNode[], blocks: TextBlocks): OfficeWritten {
  const notes: OfficeContentNode[] = []
  /** Levels of headings around: a slide's title stands under the slide's own. */
  let outer = 0
  const written: OfficeWritten = { title: undefined, comments: [], pictures: 0 }

  /** The words of a paragraph, with the numbers of its notes; gathers its comments. */
  function words(node: OfficeContentNode): string {
    for (const comment of node.comments ?? []) keepComment(comment)
    const own = node.children?.length ? node.children.map(words).join('') : wordsOf(node)
    if (node.type === 'image') written.pictures++
    const numbers = (node.notes ?? []).map(note => `[${notes.push(note)}]`)
    return own + numbers.join('')
  }
  function keepComment(comment: OfficeContentNode) {
    const value = wordsOf(comment).replaceAll(/\s+/g, ' ').trim().slice(0, 2000)
    const author = comment.type === 'comment' ? comment.metadata?.author?.trim() : undefined
    if (value && written.comments.length < mostComments)
      written.comments.push({ name: 'Comment', value: author ? `${author}: ${value}` : value })
  }

  /** What stands in a cell, in one line. */
  function flat(node: OfficeContentNode): string {
    if (!node.children?.some(isBlock)) return words(node)
    return node.children.map(child => `${flat(child)} `).join('')
  }
  const cellsOf = (table: OfficeContentNode) => childrenOf(table, 'row').map(row => childrenOf(row, 'cell'))

  function writeTable(table: OfficeContentNode) {
    const rows = cellsOf(table)
    const [only] = rows.flat()
    if (rows.flat().length === 1 && only) return writeAll(only.children ?? [])
    blocks.table(rows.map(cells => inColumns(cells, flat)))
  }

  /** An item whose number is typed, or printed as text, stands in a line as the items of lists do. */
  function writeParagraph(said: string) {
    const item = typedItem.exec(said)
    if (item) blocks.line(`${item[1]} ${said.slice(item[0].length)}`)
    else blocks.paragraph(said)
  }

  function writeOne(node: OfficeContentNode) {
    switch (node.type) {
      case 'heading': {
        const said = words(node)
        if (/\S/.test(said)) written.title ??= said
        return blocks.heading(said, (node.metadata?.level ?? 1) + outer)
      }
      case 'list': {
        const label = node.metadata?.listType === 'ordered' ? `${node.metadata.itemIndex + 1}.` : '–'
        const said = words(node)
        return /\S/.test(said) ? blocks.line(`${label} ${said.trim()}`, node.metadata?.indentation) : undefined
      }
      case 'table':
        return writeTable(node)
      case 'slide':
        return writeSlide(node)
      case 'sheet':
        blocks.heading(node.metadata?.sheetName ?? '', 1)
        return blocks.table(childrenOf(node, 'row').map(row => inColumns(childrenOf(row, 'cell'), flat)))
      case 'comment':
        return keepComment(node)
      case 'note':
        return void notes.push(node)
      default:
        if (node.children?.some(isBlock)) writeMixed(node.children)
        else writeParagraph(words(node))
    }
  }

  /** Blocks among words, as a box of text in a paragraph: the words around it stay together. */
  function writeMixed(children: readonly OfficeContentNode[]) {
    let around = ''
    for (const child of children) {
      if (!isBlock(child)) around += words(child)
      else {
        blocks.paragraph(around)
        around = ''
        writeOne(child)
      }
    }
    blocks.paragraph(around)
  }

  /** A slide's notes stand under it, since they are read out with it. */
  function writeSlide(slide: OfficeContentNode) {
    const number = slide.type === 'slide' ? slide.metadata?.slideNumber : undefined
    blocks.heading(`Slide ${number ?? ''}`, 1)
    outer = 1
    writeAll(slide.children ?? [])
    outer = 0
    for (const note of slide.notes ?? []) {
      // The number of the page stands under its notes.
      const said = wordsOf(note)
        .replace(/\n\d+\s*$/, '')
        .trim()
      if (said !== '') blocks.paragraph(`Notes: ${said}`)
    }
    for (const comment of slide.comments ?? []) keepComment(comment)
  }

  function writeAll(all: readonly OfficeContentNode[]) {
    for (const node of all) {
      if (blocks.isFull()) return
      writeOne(node)
    }
  }

  writeAll(nodes)
  for (let at = 0; at < notes.length && at < mostNotes; at++) {
    const note = notes[at]
    if (note) blocks.paragraph(`[${at + 1}] ${flat(note).trim()}`)
  }
  return written
}

/** "4.", "b)" or a dash, and the tab behind it. */
const typedItem = /^\s*((?:\d{1,3}|\p{L}{1,4})[.)]|[•·–—-])\t\s*/u

const childrenOf = (node: OfficeContentNode, type: OfficeContentNode['type']) =>
  (node.children ?? []).filter(child => child.type === type)

const inline = new Set(['text', 'break', 'image', 'code', 'comment'])
const isBlock = ({ type }: OfficeContentNode) => !inline.has(type)

/** Cells by their columns, up to so many empty ones between them: sheets leave out empty cells. */
const mostColumns = 1000

function inColumns(cells: readonly OfficeContentNode[], wordsIn: (cell: OfficeContentNode) => string): string[] {
  const row: string[] = []
  for (const cell of cells) {
    const column = cell.type === 'cell' ? (cell.metadata?.col ?? row.length) : row.length
    while (row.length < Math.min(column, mostColumns)) row.push('')
    row.push(wordsIn(cell))
  }
  return row
}
