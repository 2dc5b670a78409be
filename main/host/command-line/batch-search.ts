import { readFileSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import {
  largestList,
  mostAtOnce,
  type NameList,
  type RowAnswer,
  type RowReading,
  rowReadings,
} from '../../contract/batch.ts'
import { createCancellation } from '../../contract/cancellation.ts'
import { CollateError } from '../../contract/failure.ts'
import type { ParamsOf } from '../../contract/method.ts'
import type { LibraryMethods } from '../../contract/service.ts'
import { refuseExisting, writeWhole } from '../write-whole.ts'
import { WrongUse } from './command.ts'
import { count } from './document-lines.ts'
import type { Terminal } from './terminal.ts'
import { table } from './text-columns.ts'
import type { LibraryClient } from './with-library.ts'

type Choice = Omit<ParamsOf<LibraryMethods['search.batch']>, 'rows' | 'reading'>
export type BatchOptions = Partial<Record<'as' | 'column' | 'out', string>> & {
  batch: string
  force?: boolean
  json?: boolean
}
type Answered = { list: NameList; answers: RowAnswer[]; unreadable: number }

/** Searches for each name of a list in a file, and tells what was found or writes it into a file. */
export async function searchBatch(client: LibraryClient, choice: Choice, options: BatchOptions, terminal: Terminal) {
  const reading = readReading(options.as)
  const out = options.out === undefined ? null : resolve(options.out)
  if (out !== null && options.force !== true) refuseExisting(out)
  const file = { base64: readList(options.batch).toString('base64'), name: basename(options.batch) }
  const read = await client.call('batch.read', { source: file })
  const list = options.column === undefined ? read : { ...read, ...columnNamed(read, options.column) }
  const answered = { list, ...(await searchRows(client, { ...choice, reading }, list, terminal)) }
  if (out !== null) {
    const bytes = await fileOf(client, answered, options.json === true)
    writeWhole(out, bytes, { mayReplace: options.force === true })
  } else if (options.json) terminal.out(JSON.stringify(asJson(answered)))
  else show(answered, terminal)
  for (const remark of list.remarks) terminal.note(remark)
  summarise(answered, out, terminal)
}

function readReading(given: string | undefined): RowReading {
  const reading = rowReadings.find(one => one === (given ?? 'name'))
  if (reading === undefined) throw new WrongUse(`--as takes ${rowReadings.join(', ')}.`)
  return reading
}

/** Looked at before it is read, so that a huge file takes no memory. Fails: not-found, invalid. */
function readList(path: string): Buffer {
  try {
    if (statSync(path).size <= largestList) return readFileSync(path)
  } catch (error) {
    const sentence = `The file ${path} could not be read. Check its name, and that you may read it.`
    throw new CollateError('not-found', sentence, { cause: error })
  }
  const most = largestList / 1024 ** 2
  throw new CollateError('invalid', `A list can have ${most} MB at most. Leave columns out, or split it.`)
}

/** Columns by their headings, or by their numbers from 1; several are one name. */
function columnNamed({ table: [first = []], hasHead }: NameList, given: string): Pick<NameList, 'hasHead' | 'columns'> {
  const folded = first.map(heading => heading.toLowerCase())
  const columns = given.split(',').map(part => {
    const named = folded.indexOf(part.trim().toLowerCase())
    if (named >= 0) return { at: named, isNamed: true }
    const number = Number(part)
    if (Number.isSafeInteger(number) && number >= 1 && number <= first.length) return { at: number - 1, isNamed: false }
    throw new WrongUse(`There is no column “${part.trim()}” in the list. Its first row is: ${first.join(', ')}.`)
  })
  return { columns: columns.map(({ at }) => at), hasHead: hasHead || columns.every(({ isNamed }) => isNamed) }
}

const rowsOf = ({ table: rows, hasHead }: NameList) => rows.slice(Number(hasHead))
const nameIn = (row: readonly string[], columns: readonly number[]) =>
  columns
    .map(column => row[column] ?? '')
    .join(' ')
    .trim()

async function searchRows(
  client: LibraryClient,
  choice: Omit<ParamsOf<LibraryMethods['search.batch']>, 'rows'>,
  list: NameList,
  terminal: Terminal,
): Promise<Omit<Answered, 'list'>> {
  const names = rowsOf(list).map(row => nameIn(row, list.columns))
  const { signal, abort } = createCancellation()
  const stop = terminal.onInterrupt(abort)
  const answers: RowAnswer[] = []
  let unreadable = 0
  try {
    while (answers.length < names.length) {
      terminal.progress(`${answers.length} of ${count(names.length, 'name')}`)
      const rows = names.slice(answers.length, answers.length + mostAtOnce)
      const found = await client.call('search.batch', { ...choice, rows }, { signal })
      answers.push(...found.answers)
      unreadable = found.unreadable
    }
  } finally {
    stop()
    terminal.progress(null)
  }
  return { answers, unreadable }
}

async function fileOf(client: LibraryClient, answered: Answered, isJson: boolean): Promise<Buffer> {
  if (isJson) return Buffer.from(`${JSON.stringify(asJson(answered))}\n`)
  const { list, answers } = answered
  const { table: rows, hasHead, columns } = list
  const { base64 } = await client.call('batch.table', { table: rows, hasHead, columns, answers })
  return Buffer.from(base64, 'base64')
}

function asJson({ list, answers, unreadable }: Answered) {
  const names = rowsOf(list).map((row, at) => {
    const { query = '', total = 0, isAbout = false, documents = [], remark = null } = answers[at] ?? {}
    return {
      name: nameIn(row, list.columns),
      row,
      query,
      total,
      ...(isAbout ? { isAbout } : {}),
      documents,
      ...(remark === null ? {} : { remark }),
    }
  })
  return { unreadable, ...(list.hasHead ? { head: list.table[0] } : {}), names }
}

function show({ list, answers }: Answered, terminal: Terminal) {
  const rows = rowsOf(list).map((row, at) => {
    const { total = 0, isAbout = false, documents = [], remark = null } = answers[at] ?? {}
    const first = documents.map(({ id, title }) => `#${id} ${title}`).join(' | ')
    return [isAbout ? `>${total}` : total, nameIn(row, list.columns), remark ?? first]
  })
  for (const line of table(rows, terminal.columns)) terminal.out(line)
}

function summarise({ answers, unreadable }: Answered, out: string | null, terminal: Terminal) {
  const found = answers.filter(({ total }) => total > 0).length
  terminal.note(`${found.toLocaleString('en')} of ${count(answers.length, 'name')} found.`)
  if (unreadable > 0)
    terminal.note(
      `${count(unreadable, 'document')} could not be searched: no readable text (collate list --unreadable).`,
    )
  if (out !== null) terminal.note(`Written: ${out}`)
}
