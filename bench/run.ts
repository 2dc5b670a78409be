import { type Figures, WrongUse } from './benchmark.ts'
import { findBenchmark, listOfBenchmarks, readGiven, usageLines } from './command.ts'
import { tableOf } from './table.ts'

/** `npm run bench -- NAME [options] [--json]`: 0 measured, 1 failed, 2 wrong use. Progress goes to standard error. */
async function main(words: readonly string[]): Promise<number> {
  const [name, ...rest] = words
  if (name === '--help' || name === '-h') {
    console.log(`npm run bench -- NAME [options] [--json]\n${listOfBenchmarks()}`)
    return 0
  }
  const benchmark = await findBenchmark(name)
  if (rest.includes('--help')) {
    console.log(usageLines(String(name), benchmark))
    return 0
  }
  const { json, ...given } = readGiven(String(name), benchmark, rest)
  const figures = await benchmark.run(given, line => console.error(line))
  console.log(json ? JSON.stringify({ bench: name, figures: rounded(figures) }) : tableOf(figures))
  return 0
}

/** Four decimals: more would be noise. */
function rounded(figures: Figures): Figures {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Math.round(value * 10_000) / 10_000]))
}

// Ending by `exit` lets every benchmark stop what it started and remove its folders.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof WrongUse)) throw error
  console.error(error.message)
  process.exitCode = 2
}
