import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A temporary folder that only this person can enter. */
export type PrivateFolder = { path: string; remove(): void }

/**
 * Makes a private temporary folder, which is gone when this process ends in order; what killed processes left behind of the
 * same kind is removed first. The name is short, because a socket's whole path may have 103 bytes on macOS.
 */
export function makePrivateFolder(kind: 'uploads' | 'socket'): PrivateFolder {
  const prefix = join(tmpdir(), `collate-${kind}-`)
  removeAbandoned(tmpdir(), new RegExp(`^collate-${kind}-(\\d+)-\\w{6}$`))
  // mkdtemp makes it for this person only (0700).
  const path = mkdtempSync(`${prefix}${process.pid}-`)
  const remove = () => {
    process.off('exit', remove)
    rmSync(path, { recursive: true, force: true })
  }
  process.on('exit', remove)
  return { path, remove }
}

function removeAbandoned(folder: string, name: RegExp) {
  for (const entry of readdirSync(folder)) {
    const pid = entry.match(name)?.[1]
    if (pid === undefined || isAlive(Number(pid))) continue
    try {
      rmSync(join(folder, entry), { recursive: true, force: true })
    } catch {
      // Another person's: theirs to remove.
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
