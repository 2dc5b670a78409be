import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readability } from '@mozilla/readability'
import { type Benchmark, type Figures, WrongUse } from './benchmark.ts'
import { meanOf, wordF1, wordsOf } from './pages/bag-of-words.ts'
import { allWords, parsePage } from './pages/parse-page.ts'
import { type PageReading, readPage } from './pages/read-page.ts'

/** What a person reads in a page; see the README beside the pages. */
type Expected = {
  split: 'dev' | 'held'
  title: string
  byline: string | null
  date: string | null
  outlet: string | null
  language: string
  canonical: string | null
  dateline: string | null
  updated: string | null
  paragraphs: string[]
}

type Judged = { split: 'dev' | 'held'; f1: number; readability: number; right: Record<string, boolean> }

const madePages = join(import.meta.dirname, '../e2e/corpus/pages')

/**
 * Main text and metadata of the saved pages made for this project, against what a person marked in them, beside the words of
 * plain Readability's article in the same call. `dev` are those that the reader of pages was tuned on and
 * may be looked at one by one, `held` the others.
 */
export const ownPages: Benchmark = {
  options: { folder: 'other pages in the same form' },
  operands: [],
  async run({ options }, say) {
    const folder = options.folder ?? madePages
    const judged: Judged[] = []
    for (const name of namesIn(folder)) {
      const one = await judge(folder, name)
      judged.push(one)
      // The held pages stay unseen one by one: whoever looks tunes.
      if (one.split === 'held') continue
      const wrong = Object.keys(one.right).filter(what => !one.right[what])
      const also = wrong.length > 0 ? `; other: ${wrong.join(', ')}` : ''
      say(`${name}: f1 ${one.f1.toFixed(3)}, Readability ${one.readability.toFixed(3)}${also}`)
    }
    const [dev, held] = (['dev', 'held'] as const).map(split => judged.filter(one => one.split === split))
    return {
      ...figuresOf('collate', judged),
      'readability.f1': meanOf(judged.map(({ readability }) => readability)),
      ...figuresOf('collate.dev', dev ?? []),
      ...figuresOf('collate.held', held ?? []),
      'readability.held.f1': meanOf((held ?? []).map(({ readability }) => readability)),
    }
  },
}

function namesIn(folder: string): string[] {
  let names: string[] = []
  try {
    names = readdirSync(folder, { withFileTypes: true })
      .filter(entry => entry.isDirectory())
      .map(entry => entry.name)
      .sort()
  } catch {
    throw new WrongUse(`The folder ${folder} cannot be read.`)
  }
  if (names.length === 0) throw new WrongUse(`${folder} holds no pages.`)
  return names
}

async function judge(folder: string, name: string): Promise<Judged> {
  const source = join(folder, name, 'source.html')
  const expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected
  const text = expected.paragraphs.join('\n')
  const found = await readPage(source)
  return {
    split: expected.split,
    f1: wordF1(found.text, text),
    readability: wordF1(readabilityText(readFileSync(source)), text),
    right: rightValues(found, expected),
  }
}

/** jsdom is handed the bytes: it finds the charset that the page names. */
function readabilityText(bytes: Buffer): string {
  const article = new Readability(parsePage(bytes), { serializer: node => node }).parse()
  return article?.content ? allWords(article.content) : ''
}

function rightValues(found: PageReading, expected: Expected): Record<string, boolean> {
  return {
    title: found.title === expected.title,
    byline: namesAlike(found.byline, expected.byline),
    date: found.date === expected.date,
    outlet: found.outlet === expected.outlet,
    language: found.language === expected.language,
    canonical: found.address === expected.canonical,
    dateline: fieldOf(found, 'Dateline') === expected.dateline,
    updated: fieldOf(found, 'Last updated') === expected.updated,
  }
}

const fieldOf = ({ fields }: PageReading, name: string) => fields.find(field => field.name === name)?.value ?? null

/** The same names in the same order, in whatever letters. */
const namesAlike = (one: string | null, other: string | null) =>
  wordsOf(one ?? '').join(' ') === wordsOf(other ?? '').join(' ')

function figuresOf(system: string, judged: readonly Judged[]): Figures {
  const names = Object.keys(judged[0]?.right ?? {})
  return {
    [`${system}.f1`]: meanOf(judged.map(({ f1 }) => f1)),
    ...Object.fromEntries(
      names.map(name => [`${system}.${name}`, meanOf(judged.map(({ right }) => Number(right[name])))]),
    ),
  }
}
