import { resolve } from 'node:path'

/** The library named by `--library FOLDER` among arguments that also hold what Electron and Chromium were given. */
export function libraryArgument(args: readonly string[], workingFolder: string): string | undefined {
  const at = args.findIndex(arg => arg === '--library' || arg.startsWith('--library='))
  const value = args[at]?.startsWith('--library=') ? args[at]?.slice('--library='.length) : args[at + 1]
  return at < 0 || !value ? undefined : resolve(workingFolder, value)
}
