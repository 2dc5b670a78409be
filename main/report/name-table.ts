import type { NameList, RowAnswer } from '../contract/batch.ts'
import { writeCsv } from './csv.ts'

export type AnsweredList = Pick<NameList, 'table' | 'hasHead'> & {
  /** For each row below the head; null where it was not searched for. */
  answers: readonly (RowAnswer | null)[]
}

/**
 * A list with what was found as a CSV: its own columns, then how many documents there are, the first of them, and what was not
 * understood. In UTF-8 with a byte order mark, without which spreadsheets take Cyrillic for something else.
 */
export function writeNameTable({ table, hasHead, answers }: AnsweredList): string {
  const [first = []] = table
  const head = hasHead ? first : first.map((_, column) => (first.length === 1 ? 'name' : `column ${column + 1}`))
  const rows = table.slice(Number(hasHead)).map((row, at) => [...row, ...answerCells(answers[at] ?? null)])
  return `\ufeff${writeCsv([[...head, ...answerHead], ...rows])}\r\n`
}

const answerHead = ['documents', 'first documents', 'searched for', 'remark']

function answerCells(answer: RowAnswer | null): (string | number)[] {
  if (answer === null) return ['', '', '', 'Not searched for.']
  const { query, total, isAbout, documents, remark } = answer
  const told = documents.map(({ id, title, outlet, date }) =>
    [`#${id} ${title}`, outlet, date].filter(known => known !== null).join(', '),
  )
  return [isAbout ? `over ${total}` : total, told.join(' | '), query, remark ?? '']
}
