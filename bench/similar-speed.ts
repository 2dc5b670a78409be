import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pairSomeDocuments } from '../main/compare/pair-documents.ts'
import { signSomeDocuments } from '../main/compare/sign-documents.ts'
import { createCancellation } from '../main/contract/cancellation.ts'
import { createComputeHandlers } from '../main/host/compute-handlers.ts'
import { openReader, type Writer } from '../main/library/database.ts'
import { databaseFile } from '../main/library/manifest.ts'
import { createMarkMerger } from '../main/library/merge-marks.ts'
import { keepNearPairs } from '../main/library/near-pairs.ts'
import { createSignatureKeeper } from '../main/library/signatures.ts'
import { createWriting } from '../main/library/writing.ts'
import { type Benchmark, type Figures, wholeNumber } from './benchmark.ts'
import { median, quantile } from './middle.ts'
import { hostOf, type Planted, twinOf } from './planted.ts'
import { createReportLibrary, type ReportLibrary } from './report-library.ts'
import { reportsBetween } from './reports.ts'
import type { Finder } from './signed-library.ts'

const batchSize = 500
/** Edits of each hundred words that nearly identical reports and copied passages are planted with. */
const twinRates = [1, 3, 5] as const
const passageRates = [0, 10, 20] as const

type Say = (line: string) => void

type Times = { clock: number[]; cpu: number[] }

const { signal } = createCancellation()

/** Signatures of a library's texts, and questions over all of it: similar accounts, and where else a wording stands. */
export const similarSpeed: Benchmark = {
  options: {
    docs: 'how many synthetic reports (20000)',
    queries: 'how many documents are asked about (200)',
  },
  operands: [],
  async run(given, say) {
    const docs = wholeNumber(given, 'docs', 20_000, 1000)
    const queries = wholeNumber(given, 'queries', 200, 10)
    const folder = mkdtempSync(join(tmpdir(), 'collate-bench-'))
    const library = createReportLibrary(folder)
    try {
      const planted = fill(library, docs, Math.min(100, Math.floor(docs / 20)), say)
      const figures = signAll(library.db, say)
      Object.assign(figures, await pairAll(library.db, folder))
      say('Near duplicates looked for')
      const reader = openReader({ file: databaseFile(folder) })
      try {
        const finder = createComputeHandlers(reader)
        Object.assign(figures, await askTwins(finder, planted.twins), await askPassages(finder, planted.hosts))
        say('Planted reports looked for')
        return Object.assign(figures, await askAny(finder, docs, queries))
      } finally {
        reader.close()
      }
    } finally {
      library.close()
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

type ByRate = Map<number, Planted[]>

/** Fills the library: reports, then those planted, `each` at each rate, whose sources are spread over the reports. */
function fill(library: ReportLibrary, docs: number, each: number, say: Say): { twins: ByRate; hosts: ByRate } {
  for (let first = 1; first <= docs; first += batchSize) {
    library.add(library.stage(reportsBetween(first, Math.min(docs, first + batchSize - 1))))
    if (first % 10_000 === 1) say(`${first - 1} reports of ${docs}`)
  }
  let id = docs
  const plant = (make: typeof twinOf, rates: readonly number[]): ByRate =>
    new Map(
      rates.map(rate => {
        const planted = Array.from({ length: each }, () => {
          id++
          const place = (id - docs) / (each * (twinRates.length + passageRates.length))
          return make(Math.ceil(place * docs), id, rate)
        })
        library.add(library.stage(planted.map(({ report }) => report)))
        return [rate, planted]
      }),
    )
  return { twins: plant(twinOf, twinRates), hosts: plant(hostOf, passageRates) }
}

/** Signs every text as the background work does, and says what it took. */
function signAll(db: Writer, say: Say): Figures {
  const keeper = createSignatureKeeper(db)
  const total = db.prepare('select count(*) from documents').pluck().get() as number
  const pages = () => db.pragma('page_count', { simple: true }) as number
  const before = pages()
  const times: Times = { clock: [], cpu: [] }
  let done = 0
  for (;;) {
    const signed = timed(times, () => {
      const some = signSomeDocuments(db)
      keeper.keep(some)
      return some.length
    })
    if (signed === 0) break
    done += signed
    if (done % 10_000 < signed) say(`${done} texts of ${total} signed`)
  }
  const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0)
  const bytes = (pages() - before) * (db.pragma('page_size', { simple: true }) as number)
  return {
    'collate.signature.msPerDocument': sum(times.clock) / total,
    'collate.signature.cpuMsPerDocument': sum(times.cpu) / total,
    'collate.signature.bytesPerDocument': bytes / total,
  }
}

/** Looks at every document for what is nearly the same, as the background work does, the merging of the index before it included. */
async function pairAll(db: Writer, folder: string): Promise<Figures> {
  const writing = createWriting(db, folder, () => {})
  const merge = createMarkMerger(db)
  const begun = performance.now()
  const spent = process.cpuUsage()
  while (merge());
  const merged = performance.now() - begun
  let looked = 0
  for (;;) {
    const paired = await pairSomeDocuments(db, { signal })
    if (paired.length === 0) break
    keepNearPairs(writing, paired)
    looked += paired.length
  }
  const { user, system } = process.cpuUsage(spent)
  return {
    'collate.pair.msPerDocument': (performance.now() - begun) / looked,
    'collate.pair.cpuMsPerDocument': (user + system) / 1000 / looked,
    'collate.pair.mergeMs': merged,
  }
}

/** Of the answers called near-identical, those that are (precision), and of the planted twins those so found. */
async function askTwins(finder: Finder, twins: ByRate): Promise<Figures> {
  const figures: Figures = {}
  let answers = 0
  let right = 0
  for (const [rate, planted] of twins) {
    let found = 0
    for (const { source, report } of planted) {
      const { accounts } = await finder['similar.accounts']({ document: report.id, limit: 20 }, { signal })
      const near = accounts.filter(({ nearIdentical }) => nearIdentical !== null)
      const isSource = ({ document }: { document: { id: number } }) => document.id === source
      answers += near.length
      right += near.filter(isSource).length
      if (near.some(isSource)) found++
    }
    figures[`collate.nearIdentical.recall${rate}`] = found / planted.length
  }
  return { ...figures, 'collate.nearIdentical.precision': right / answers }
}

/** Of the places answered for a planted passage, those where it stands, and of those planted the ones found. */
async function askPassages(finder: Finder, hosts: ByRate): Promise<Figures> {
  const figures: Figures = {}
  const times: Times = { clock: [], cpu: [] }
  let answers = 0
  let right = 0
  for (const [rate, planted] of hosts) {
    let found = 0
    for (const { source, report, passage } of planted) {
      const ask = () => finder['similar.wording']({ document: source, range: passage }, { signal })
      const { places } = await timed(times, ask)
      answers += places.length
      const isHost = places.filter(({ document }) => document.id === report.id).length
      right += isHost
      found += isHost
    }
    figures[`collate.passage.recall${rate}`] = found / planted.length
  }
  return { ...figures, 'collate.passage.precision': right / answers, ...figuresOf('passage', times) }
}

/** Times of questions about documents spread over the library. */
async function askAny(finder: Finder, docs: number, queries: number): Promise<Figures> {
  const similar: Times = { clock: [], cpu: [] }
  const wording: Times = { clock: [], cpu: [] }
  for (let at = 0; at < queries; at++) {
    const document = 1 + ((at * 104_729) % docs)
    await timed(similar, () => finder['similar.accounts']({ document, limit: 20 }, { signal }))
    await timed(wording, () => finder['similar.wording']({ document }, { signal }))
  }
  return { ...figuresOf('similar', similar), ...figuresOf('wording', wording) }
}

function figuresOf(name: string, { clock, cpu }: Times): Figures {
  return {
    [`collate.${name}.medianMs`]: median(clock),
    [`collate.${name}.p99Ms`]: quantile(clock, 0.99),
    [`collate.${name}.cpuMedianMs`]: median(cpu),
    [`collate.${name}.cpuP99Ms`]: quantile(cpu, 0.99),
  }
}

/** Takes the time of some work, by the clock and of the processor, ms. */
function timed<T>(times: Times, work: () => T): T {
  const [started, cpu] = [performance.now(), process.cpuUsage()]
  const note = () => {
    const { user, system } = process.cpuUsage(cpu)
    times.clock.push(performance.now() - started)
    times.cpu.push((user + system) / 1000)
  }
  const result = work()
  if (result instanceof Promise) void result.then(note)
  else note()
  return result
}
