import { parseArgs } from 'node:util'
import { type Benchmark, type Given, WrongUse } from './benchmark.ts'
import { registry } from './registry.ts'

/** How a benchmark is called, on one line. */
function usageOf(name: string, benchmark: Benchmark): string {
  const options = Object.keys(benchmark.options).map(option => `[--${option} …]`)
  return ['npm run bench --', name, ...benchmark.operands, ...options, '[--json]'].join(' ')
}

/** The list of benchmarks, one a line. */
export function listOfBenchmarks(): string {
  const names = Object.keys(registry)
  const width = Math.max(...names.map(name => name.length))
  return names.map(name => `  ${name.padEnd(width)}  ${registry[name]?.about ?? ''}`).join('\n')
}

/** How one benchmark is used: its line, then its options. */
export function usageLines(name: string, benchmark: Benchmark): string {
  const options = Object.entries(benchmark.options).map(([option, about]) => `  --${option}  ${about}`)
  return [usageOf(name, benchmark), ...options, '  --json  a last line for machines'].join('\n')
}

/** Finds a benchmark by name. Throws WrongUse with the list of those there are. */
export async function findBenchmark(name: string | undefined): Promise<Benchmark> {
  const entry = name === undefined || !Object.hasOwn(registry, name) ? undefined : registry[name]
  if (entry) return entry.load()
  const what = name === undefined ? 'Name a benchmark.' : `There is no benchmark "${name}".`
  throw new WrongUse(`${what} There are:\n${listOfBenchmarks()}`)
}

/**
 * Reads what follows a benchmark's name.
 * Throws WrongUse with the benchmark's options where one is unknown or an operand is missing or too many.
 */
export function readGiven(name: string, benchmark: Benchmark, words: readonly string[]): Given & { json: boolean } {
  const options = Object.fromEntries(Object.keys(benchmark.options).map(key => [key, { type: 'string' as const }]))
  const wrong = (sentence: string) => new WrongUse(`${sentence}\n${usageLines(name, benchmark)}`)
  let parsed: { values: Record<string, string | boolean | undefined>; positionals: string[] }
  try {
    parsed = parseArgs({
      args: [...words],
      options: { ...options, json: { type: 'boolean' } },
      allowPositionals: true,
    })
  } catch {
    throw wrong(`The benchmark "${name}" was given an option it does not know, or one without its value.`)
  }
  if (parsed.positionals.length !== benchmark.operands.length) {
    const needs = benchmark.operands.length === 0 ? 'only options' : benchmark.operands.join(' ')
    throw wrong(`The benchmark "${name}" takes ${needs}.`)
  }
  const { json, ...rest } = parsed.values
  const strings = Object.entries(rest).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return { options: Object.fromEntries(strings), operands: parsed.positionals, json: json === true }
}
