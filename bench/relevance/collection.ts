import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { WrongUse } from '../benchmark.ts'

/** A document of a judged collection; the title is empty where its file has none. */
export type JudgedDocument = { id: number; title: string; text: string }
/** A query in words, and the ids of the documents that people found relevant to it: at least one. */
export type JudgedQuery = { number: number; text: string; relevant: ReadonlySet<number> }
export type Collection = { documents: JudgedDocument[]; queries: JudgedQuery[] }

/**
 * Reads a judged collection as the SMART system kept them: documents (`*.ALL*`), queries (`*.QUE`, `*.QRY`) and judgements
 * (`*.REL`, `*qrel`), in the one form (`*TEXT`, `*FIND`) or the other (`.I`, `.T`, `.W`). Queries that nobody judged are left
 * out. Throws WrongUse where a file is missing or holds nothing of the kind.
 */
export function readCollection(folder: string): Collection {
  const documents = readDocuments(readOne(folder, /\.all(\.\d+)?$/i, 'documents (.ALL)'))
  const relevant = readJudgements(readOne(folder, /(\.rel|qrel[^.]*)$/i, 'judgements (.REL)'))
  const queries = readQueries(readOne(folder, /\.(que|qry)$/i, 'queries (.QUE or .QRY)')).flatMap((text, at) => {
    const judged = relevant.get(at + 1)
    return judged ? [{ number: at + 1, text, relevant: judged }] : []
  })
  if (documents.length === 0 || queries.length === 0) throw new WrongUse(`${folder} holds no judged collection.`)
  return { documents, queries }
}

function readOne(folder: string, name: RegExp, what: string): string {
  try {
    const file = readdirSync(folder).find(one => name.test(one))
    // Latin 1 takes any byte; what these collections hold is ASCII.
    if (file !== undefined) return readFileSync(join(folder, file), 'latin1')
  } catch {
    throw new WrongUse(`The folder ${folder} cannot be read.`)
  }
  throw new WrongUse(`${folder} holds no file of ${what}.`)
}

/** Two articles of TIME are missing after the 370th; its judgements count them. */
const lastBeforeGap = 370
const missing = 2

function readDocuments(content: string): JudgedDocument[] {
  if (!content.trimStart().startsWith('.I')) {
    return sectionsAfter(content, /^\*TEXT.*$/m).map((text, at) => ({
      id: at < lastBeforeGap ? at + 1 : at + 1 + missing,
      title: '',
      text: inOneLine(text),
    }))
  }
  return [...content.matchAll(/^\.I\s+(\d+)\s*\n([\s\S]*?)(?=^\.I\s|(?![\s\S]))/gm)].map(
    ([, id = '', record = '']) => ({
      id: Number(id),
      title: inOneLine(fieldOf(record, 'T')),
      text: inOneLine(fieldOf(record, 'W')),
    }),
  )
}

/** Queries in the order of the file: a query's number is its place, whatever stands beside its mark. */
function readQueries(content: string): string[] {
  if (content.trimStart().startsWith('.I'))
    return sectionsAfter(content, /^\.W\s*$/m).map(text => inOneLine(cutAtMark(text)))
  return sectionsAfter(content, /^\*FIND.*$/m).map(inOneLine)
}

/** Lines of a query and its documents, or of a query, one document and how good it is: every listed pair counts. */
function readJudgements(content: string): Map<number, Set<number>> {
  const judged = new Map<number, Set<number>>()
  const lines = content.split('\n').map(line => line.trim().split(/\s+/).map(Number))
  const arePairs = lines.filter(numbers => numbers.length > 1).every(numbers => numbers.length === 3)
  for (const [query = 0, ...listed] of lines) {
    const documents = arePairs ? listed.slice(0, 1) : listed
    if (documents.length > 0) judged.set(query, new Set([...(judged.get(query) ?? []), ...documents]))
  }
  return judged
}

function sectionsAfter(content: string, mark: RegExp): string[] {
  return content
    .replace(/^\*STOP[\s\S]*/m, '')
    .split(mark)
    .slice(1)
}

const cutAtMark = (text: string) => text.split(/^\.I\s/m)[0] ?? ''

function fieldOf(record: string, name: string): string {
  return new RegExp(`^\\.${name}\\s*\\n([\\s\\S]*?)(?=^\\.[A-Z]\\s*$|(?![\\s\\S]))`, 'm').exec(record)?.[1] ?? ''
}

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
