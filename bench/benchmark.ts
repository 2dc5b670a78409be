/** What a benchmark measured: dotted names, the system first (`collate.word.p99Ms`), to numbers. */
export type Figures = Record<string, number>

/** Options after the name, as text: `--docs 5000` is `{docs: '5000'}`; what is not an option is an operand, in order. */
export type Given = { options: Readonly<Record<string, string | undefined>>; operands: readonly string[] }

export type Benchmark = {
  /** Options it takes, with a word or two on each; each takes a value. */
  options: Readonly<Record<string, string>>
  /** Names of the operands it needs, for example `['FOLDER']`. */
  operands: readonly string[]
  /** Measures. `say` is for progress and remarks, a line each. Throws WrongUse where it was asked for the impossible. */
  run(given: Given, say: (line: string) => void): Promise<Figures>
}

/** Asked for something that cannot be done. Its message is a sentence; the runner prints it and ends with 2. */
export class WrongUse extends Error {}

/**
 * A whole number among the options, at least `least`.
 * Throws WrongUse where it is something else.
 */
export function wholeNumber(given: Given, name: string, usual: number, least = 1): number {
  const text = given.options[name]
  if (text === undefined) return usual
  const value = Number(text)
  if (!Number.isSafeInteger(value) || value < least) {
    throw new WrongUse(`--${name} takes a whole number of at least ${least}, not "${text}".`)
  }
  return value
}
