import { parseArgs } from 'node:util'
import type { Terminal } from './terminal.ts'

/** An option as `parseArgs` takes it, with what the help says of it. */
export type Option = {
  type: 'string' | 'boolean'
  multiple?: boolean
  short?: string
  /** The name of its value in the help, such as FOLDER. */
  value?: string
  help: string
}
export type Options = Record<string, Option>

type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true; strict: true; args: string[] }>
>['values']

/** What a command is given: its options, its other words, and where to write. */
export type Given<O extends Options> = { values: Parsed<O>; words: string[]; terminal: Terminal }

/** 0: done; 1: some or all of it failed; 2: wrong use. */
export type ExitCode = 0 | 1 | 2

export type Definition<O extends Options> = {
  /** After `collate`, such as `show ID`. */
  usage: string
  summary: string
  /** More for `--help`, in lines. */
  details?: readonly string[]
  options: O
  run(given: Given<O>): Promise<ExitCode>
}

export type Command = {
  usage: string
  summary: string
  help(): string
  run(args: string[], terminal: Terminal): Promise<ExitCode>
}

/** A command that was not used as it must be: told with its help, exit code 2. */
export class WrongUse extends Error {}

/** Defines a command once; its help and the parsing of its arguments are derived. */
export function command<const O extends Options>(definition: Definition<O>): Command {
  return {
    usage: definition.usage,
    summary: definition.summary,
    help: () => helpOf(definition),
    run(args, terminal) {
      const { values, positionals } = parse(args, definition.options)
      return definition.run({ values, words: positionals, terminal })
    },
  }
}

function parse<O extends Options>(args: string[], options: O) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (error) {
    // Its messages are sentences about the arguments: "Unknown option '--jsn'. To specify …"
    throw new WrongUse(error instanceof Error ? error.message.split('. To specify')[0] : undefined, { cause: error })
  }
}

function helpOf({ usage, summary, details = [], options }: Definition<Options>): string {
  const rows = [...Object.entries(options), ['help', { type: 'boolean', help: 'Show this.' }] as const].map(
    ([name, option]) =>
      [`  --${name}${'value' in option && option.value ? ` ${option.value}` : ''}`, option.help] as const,
  )
  const width = Math.max(...rows.map(([left]) => left.length)) + 3
  const lines = rows.map(([left, right]) => left.padEnd(width) + right)
  return [`collate ${usage}`, '', summary, ...(details.length > 0 ? ['', ...details] : []), '', ...lines].join('\n')
}
