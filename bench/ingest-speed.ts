import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Benchmark, type Figures, WrongUse, wholeNumber } from './benchmark.ts'
import { expectBuilt, type Imported, importFolder, inScratch, tellFailures } from './import-folder.ts'
import { median } from './middle.ts'
import { runWhole, type Taken } from './process-tree.ts'

/** Recoll's indexer over the same folder, into a new index. Undefined where it is not installed. */
async function indexByRecoll(folder: string, scratch: string): Promise<Taken | undefined> {
  const config = join(scratch, 'recoll')
  mkdirSync(config)
  writeFileSync(join(config, 'recoll.conf'), `topdirs = ${folder}\n`)
  return runWhole('recollindex', ['-c', config, '-z'], {})
}

const hasRecoll = () => {
  try {
    execFileSync('recollindex', ['-v'], { stdio: 'ignore' })
    return true
  } catch (error) {
    // What it answers to an option matters less than that it is there.
    return !(error instanceof Error && 'code' in error && error.code === 'ENOENT')
  }
}

function countFiles(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile()).length
}

/** How fast, and in how much memory, a folder is taken into a library, beside Recoll's indexer where that is installed. */
export const ingestSpeed: Benchmark = {
  options: { rounds: 'how often, each time into a new library; the median counts (1)' },
  operands: ['FOLDER'],
  async run({ operands, ...given }, say) {
    const folder = resolve(operands[0] ?? '')
    if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new WrongUse(`There is no folder ${folder}.`)
    expectBuilt()
    const rounds = wholeNumber({ ...given, operands }, 'rounds', 1)
    const files = countFiles(folder)
    const withRecoll = hasRecoll()
    if (!withRecoll) say('Recoll is not measured: recollindex is not on this machine.')
    const imported: Imported[] = []
    const indexed: Taken[] = []
    for (let round = 0; round < rounds; round++) {
      imported.push(await inScratch(scratch => importFolder(folder, scratch)))
      const recoll = withRecoll ? await inScratch(scratch => indexByRecoll(folder, scratch)) : undefined
      if (recoll) indexed.push(recoll)
      say(`  round ${round + 1}: collate ${secondsOf(imported.at(-1))} s, recoll ${secondsOf(recoll)} s`)
    }
    const last = imported.at(-1)
    if (last) tellFailures(last, say)
    return { ...figuresOfCollate(imported, files), ...figuresOf('recoll', indexed, files) }
  },
}

const secondsOf = (taken: Taken | undefined) => (taken === undefined ? '–' : (taken.ms / 1000).toFixed(1))

function figuresOf(system: string, taken: readonly Taken[], files: number): Figures {
  if (taken.length === 0) return {}
  return {
    [`${system}.filesPerSecond`]: files / (median(taken.map(({ ms }) => ms)) / 1000),
    [`${system}.peakMemoryMB`]: median(taken.map(({ peakMB }) => peakMB)),
  }
}

function figuresOfCollate(imported: readonly Imported[], files: number): Figures {
  const last = imported.at(-1)
  return {
    ...figuresOf('collate', imported, files),
    'collate.libraryMemoryMB': median(imported.map(({ firstMB }) => firstMB)),
    'collate.ingestMemoryMB': median(imported.map(({ othersMB }) => othersMB)),
    'collate.failed': last?.totals.failed ?? 0,
  }
}
