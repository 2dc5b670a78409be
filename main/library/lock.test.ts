import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockLibrary } from './lock.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a library that another process holds is refused, until that process is killed', async () => {
  const script = `import { lockLibrary } from ${JSON.stringify(fileURLToPath(new URL('./lock.ts', import.meta.url)))}
    lockLibrary(${JSON.stringify(folder)}); console.log('held'); setInterval(() => {}, 1000)`
  const holder = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(holder.stdout, 'data')
  try {
    expect(() => lockLibrary(folder)).toThrow('open in another window')
  } finally {
    holder.kill('SIGKILL')
    await once(holder, 'exit')
  }
  lockLibrary(folder).release()
})

test('a released library can be locked again', () => {
  lockLibrary(folder).release()
  lockLibrary(folder).release()
})
