import { CollateError, toFailure } from '../../contract/failure.ts'
import { analyse } from '../commands/analyse.ts'
import { backup } from '../commands/backup.ts'
import { check } from '../commands/check.ts'
import { compare } from '../commands/compare.ts'
import { create } from '../commands/create.ts'
import { describeDocuments } from '../commands/describe.ts'
import { draft } from '../commands/draft.ts'
import { edit } from '../commands/edit.ts'
import { erase } from '../commands/erase.ts'
import { event } from '../commands/event.ts'
import { importFiles } from '../commands/import.ts'
import { ledger } from '../commands/ledger.ts'
import { list } from '../commands/list.ts'
import { ocr } from '../commands/ocr.ts'
import { reindex } from '../commands/reindex.ts'
import { restore } from '../commands/restore.ts'
import { search } from '../commands/search.ts'
import { searches } from '../commands/searches.ts'
import { serve } from '../commands/serve.ts'
import { show } from '../commands/show.ts'
import { similar } from '../commands/similar.ts'
import { tag } from '../commands/tag.ts'
import { trash } from '../commands/trash.ts'
import { redo, undo } from '../commands/undo.ts'
import { versions } from '../commands/versions.ts'
import { watch } from '../commands/watch.ts'
import { wording } from '../commands/wording.ts'
import { programVersion } from '../program-version.ts'
import { type Command, type ExitCode, WrongUse } from './command.ts'
import type { Terminal } from './terminal.ts'

const commands = new Map<string, Command>(
  Object.entries({
    create,
    import: importFiles,
    watch,
    list,
    search,
    searches,
    show,
    tag,
    event,
    edit,
    describe: describeDocuments,
    compare,
    draft,
    analyse,
    ledger,
    versions,
    similar,
    wording,
    trash,
    erase,
    undo,
    redo,
    backup,
    restore,
    check,
    ocr,
    reindex,
    serve,
  }),
)

/** Runs one command line: 0 done, 1 some or all of it failed, 2 wrong use. Never throws. */
export async function runCommandLine(args: string[], terminal: Terminal): Promise<ExitCode> {
  const [name = '--help', ...rest] = args
  if (name === '--version') return say(terminal, programVersion())
  if (name === '--help' || name === '-h' || name === 'help')
    return say(terminal, commands.get(rest[0] ?? '')?.help() ?? overview())
  const command = commands.get(name)
  if (!command) {
    terminal.note(`There is no command “${name}”.\n\n${overview()}`)
    return 2
  }
  if (isHelpAsked(rest)) return say(terminal, command.help())
  try {
    return await command.run(rest, terminal)
  } catch (error) {
    return explain(error, name, terminal)
  }
}

function say(terminal: Terminal, text: string): ExitCode {
  terminal.out(text)
  return 0
}

/** `--help` counts wherever it stands, but for what follows `--`. */
function isHelpAsked(args: string[]): boolean {
  const end = args.indexOf('--')
  return (end < 0 ? args : args.slice(0, end)).some(arg => arg === '--help' || arg === '-h')
}

function explain(error: unknown, name: string, terminal: Terminal): ExitCode {
  if (error instanceof WrongUse) {
    terminal.note(`${error.message}\nSee: collate ${name} --help`)
    return 2
  }
  terminal.note(toFailure(error).sentence)
  if (!(error instanceof CollateError) && process.env.COLLATE_LOG) console.error(error)
  return 1
}

function overview(): string {
  const rows = [...commands].map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`)
  return [
    'collate COMMAND [options]',
    '',
    'An offline archive for journalists: read, search, tag who said what, and compare accounts of one event.',
    '',
    ...rows,
    '',
    'collate COMMAND --help says more. Exit codes: 0 done, 1 some of it failed, 2 wrong use.',
  ].join('\n')
}
