import { spawnSync } from 'node:child_process'
import { runCommandLine } from './command-line/run-command-line.ts'
import { processTerminal } from './command-line/terminal.ts'
import { findNode, isNodeEnough } from './start-programs.ts'

/** Under a Node too old for the SQLite driver, the same command on one that is not. */
function runOnOtherNode(): number {
  const { status } = spawnSync(findNode(), process.argv.slice(1), { stdio: 'inherit' })
  return status ?? 1
}

const args = process.argv.slice(2)
const code = isNodeEnough() ? await runCommandLine(args, processTerminal()) : runOnOtherNode()
// A thread or a pipe that is still open must not keep a command that is done.
process.stdout.write('', () => process.exit(code))
