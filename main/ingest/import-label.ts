import { basename, isAbsolute } from 'node:path'

/** So many names stand in a label. */
const mostNames = 3

/**
 * What an import is called, in names alone: the folder that all of its files came in, as a browser hands over a folder file by file, or
 * else the first of their names. Paths are absolute, or begin at the folder that was chosen.
 */
export function labelOf(paths: readonly string[]): string {
  const folder = paths.length > 1 ? sharedFolder(paths) : undefined
  if (folder !== undefined) return folder
  const names = paths.slice(0, mostNames).map(path => basename(path) || path)
  return names.join(', ') + (paths.length > mostNames ? ', …' : '')
}

function sharedFolder(paths: readonly string[]): string | undefined {
  const folders = new Set(paths.map(path => (isAbsolute(path) ? '' : (/^([^/]+)\//.exec(path)?.[1] ?? ''))))
  const [folder] = folders
  return folders.size === 1 && folder !== '' ? folder : undefined
}
