import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Benchmark, Figures } from './benchmark.ts'
import { readCollection } from './relevance/collection.ts'
import { engines } from './relevance/engines.ts'
import { type Measures, meanOf, measure } from './relevance/measures.ts'

/** How well each engine ranks a judged collection, asked for any of a query's words and otherwise as it comes. */
export const relevance: Benchmark = {
  options: {},
  operands: ['FOLDER'],
  async run({ operands }, say) {
    const { documents, queries } = readCollection(operands[0] ?? '')
    say(`${documents.length} documents, ${queries.length} judged queries`)
    const figures: Figures = {}
    for (const [name, engine] of Object.entries(engines)) {
      const folder = mkdtempSync(join(tmpdir(), 'collate-relevance-'))
      try {
        const indexed = engine(documents, folder)
        const measured: Measures[] = []
        for (const { text, relevant } of queries) measured.push(measure(await indexed.rank(wordsOf(text)), relevant))
        indexed.close?.()
        for (const [what, value] of Object.entries(meanOf(measured))) figures[`${name}.${what}`] = value
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
      say(name)
    }
    return figures
  },
}

/** The words of a query in small letters, without signs that an engine could take for its language. */
function wordsOf(query: string): string[] {
  return query.toLowerCase().match(/[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu) ?? []
}
