import { runCommandLine } from './run-command-line.ts'
import { createTerminal } from './terminal.ts'

/** For tests: runs a command over a library; answers its exit code and what it wrote. */
export async function runForTest(library: string, ...args: string[]) {
  const written = { out: '', notes: '' }
  const stream = (name: keyof typeof written) => ({
    write(text: string) {
      written[name] += text
    },
  })
  const terminal = createTerminal(stream('out'), stream('notes'), () => () => {})
  const code = await runCommandLine([...args, '--library', library], terminal)
  return { code, ...written }
}
