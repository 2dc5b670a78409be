import { runCommandLine } from './command-line/run-command-line.ts'
import { processTerminal } from './command-line/terminal.ts'

const code = await runCommandLine(process.argv.slice(2), processTerminal())
// A thread or a pipe that is still open must not keep a command that is done.
process.stdout.write('', () => process.exit(code))
