import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Benchmark, WrongUse } from './benchmark.ts'
import { meanOf, wordF1 } from './pages/bag-of-words.ts'
import { allWords, parsePage } from './pages/parse-page.ts'
import { readPage } from './pages/read-page.ts'

/** What Readability makes of a page, as its own tests keep it. */
type Expected = { title: string | null; byline: string | null; publishedTime: string | null }

/**
 * Main text, title, byline and day of publication of saved pages, against what Readability makes of them: each folder holds
 * `source.html`, `expected.html` and `expected-metadata.json`. Where Collate reads a page better this counts as wrong: it only
 * guards against getting worse.
 */
export const pages: Benchmark = {
  options: {},
  operands: ['FOLDER'],
  async run({ operands }, say) {
    const folder = operands[0] ?? ''
    const judged: Judged[] = []
    for (const name of pagesIn(folder)) {
      const one = await judge(join(folder, name))
      judged.push(one)
      if (one.f1 < 0.99 || !one.title) say(`${name}: f1 ${one.f1.toFixed(3)}${one.title ? '' : ', another title'}`)
    }
    const share = (what: 'title' | 'byline' | 'published') => meanOf(judged.map(one => Number(one[what])))
    return {
      'collate.f1': meanOf(judged.map(({ f1 }) => f1)),
      'collate.title': share('title'),
      'collate.byline': share('byline'),
      'collate.published': share('published'),
    }
  },
}

function pagesIn(folder: string): string[] {
  let names: string[] = []
  try {
    names = readdirSync(folder).sort()
  } catch {
    throw new WrongUse(`The folder ${folder} cannot be read.`)
  }
  const pageNames = names.filter(name => isReadable(join(folder, name, 'expected.html')))
  if (pageNames.length === 0) throw new WrongUse(`${folder} holds no folders with source.html and expected.html.`)
  return pageNames
}

function isReadable(file: string): boolean {
  try {
    return readFileSync(file).length >= 0
  } catch {
    return false
  }
}

type Judged = { f1: number; title: boolean; byline: boolean; published: boolean }

async function judge(folder: string): Promise<Judged> {
  const expected = JSON.parse(readFileSync(join(folder, 'expected-metadata.json'), 'utf8')) as Expected
  const text = allWords(parsePage(readFileSync(join(folder, 'expected.html'), 'utf8')).body)
  const found = await readPage(join(folder, 'source.html'))
  // A page without a title is called by its file.
  const title = found.title === 'source' ? '' : found.title
  return {
    f1: wordF1(found.text, text),
    title: title === oneLine(expected.title),
    byline: oneLine(found.byline) === oneLine(expected.byline),
    published: (found.date ?? '') === (expected.publishedTime ?? '').slice(0, 10),
  }
}

const oneLine = (value: string | null) => (value ?? '').replaceAll(/\s+/g, ' ').trim()
