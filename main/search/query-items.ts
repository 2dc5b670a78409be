import { readNamed, readParenthesis, readValue } from './query-atoms.ts'
import { type Names, type QueryItem, quotationMarks, type Reading, report, take } from './query-reading.ts'
import { type Problem, withReplaced } from './query-remarks.ts'

const space = /\s+/uy
const operator = new RegExp(`(?:AND|OR|NOT)(?=[\\s()${quotationMarks}]|$)`, 'uy')
const mark = new RegExp(`[+-](?=[\\p{L}\\p{N}*(${quotationMarks}])`, 'uy')
const distance = /~\d*/uy
const operators: Record<string, 'and' | 'or' | 'not'> = { AND: 'and', OR: 'or', NOT: 'not' }

/** Parts a query; what cannot be understood becomes words, and a problem. Never throws. */
export function readItems(
  query: string,
  { any, isTyping }: Pick<Reading, 'any' | 'isTyping'>,
  names: Names,
  problems: Problem[],
): QueryItem[] {
  const reading: Reading = { query, names, any, isTyping, at: 0, items: [], open: [], isMarkAllowed: true, problems }
  while (reading.at < query.length) readNext(reading)
  for (const start of reading.open) {
    const sentence = 'A parenthesis is not closed, so it was taken to end with the query. Close it.'
    report(reading, sentence, { start, end: start + 1 }, query.trimEnd() + ')'.repeat(reading.open.length), true)
    reading.items.push({ kind: 'close', start: query.length, end: query.length })
  }
  return reading.items
}

function readNext(reading: Reading): void {
  const { query, items, at: start } = reading
  if (take(reading, space) !== null) {
    reading.isMarkAllowed = true
    return
  }
  const kind = operators[take(reading, operator) ?? '']
  if (kind !== undefined) items.push({ kind, start, end: reading.at })
  else if (reading.isMarkAllowed && take(reading, mark) !== null) {
    items.push({ kind: query[start] === '+' ? 'must' : 'mustNot', start, end: reading.at })
    reading.isMarkAllowed = false
  } else if (query[start] === ')') closeParenthesis(reading)
  else if (query[start] === '(') readParenthesis(reading, start, null)
  else if (!readNamed(reading)) readValue(reading, start, null)
}

function closeParenthesis(reading: Reading): void {
  const span = { start: reading.at, end: ++reading.at }
  if (reading.open.pop() !== undefined) reading.items.push({ kind: 'close', ...span })
  else {
    const sentence = 'A parenthesis is closed that was never opened, and was passed over. Leave it out.'
    report(reading, sentence, span, withReplaced(reading.query, span.start, span.end, ''))
  }
  passDistance(reading)
}

/** Words that operators join have no distance. */
function passDistance(reading: Reading): void {
  const start = reading.at
  const written = take(reading, distance)
  if (written === null) return
  const span = { start, end: reading.at }
  const sentence = `“${written}” after parentheses is for plain words near each other, so it was passed over. Leave operators and quotations out of them.`
  report(reading, sentence, span, withReplaced(reading.query, span.start, span.end, ''))
}
