import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'

/** Resident memory of a process, in bytes; null where it cannot be told (Windows, or the process is gone). */
export async function residentMemory(pid: number): Promise<number | null> {
  if (process.platform === 'linux') return ofProc(pid)
  if (process.platform === 'darwin') return ofPs(pid)
  return null
}

async function ofProc(pid: number): Promise<number | null> {
  try {
    const status = await readFile(`/proc/${pid}/status`, 'latin1')
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]
    return kilobytes ? Number(kilobytes) * 1024 : null
  } catch {
    return null
  }
}

function ofPs(pid: number): Promise<number | null> {
  return new Promise(resolve => {
    execFile('/bin/ps', ['-o', 'rss=', '-p', String(pid)], (error, output) => {
      const kilobytes = Number.parseInt(output, 10)
      resolve(error || Number.isNaN(kilobytes) ? null : kilobytes * 1024)
    })
  })
}
