import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Where the invented sample archive lies: in the project two folders above this file, in source (main/host) as in the
 * bundle (out/main); in a package beside the application's archive, because another Node cannot read inside it.
 */
export function sampleFolder(): string {
  const { resourcesPath } = process as NodeJS.Process & { resourcesPath?: string }
  const unpacked = resourcesPath && join(resourcesPath, 'sample')
  if (unpacked && existsSync(unpacked)) return unpacked
  const inProject = fileURLToPath(new URL('../../assets/sample', import.meta.url))
  return inProject.replace(/\.asar([\\/])/, '.asar.unpacked$1')
}
