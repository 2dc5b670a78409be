import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Port } from '../contract/port.ts'
import { keepLibrary } from './keep-library.ts'
import { cleanEnvironment, startProgram } from './start-programs.ts'

const folder = mkdtempSync(join(tmpdir(), 'collate-programs-'))
afterAll(() => rmSync(folder, { recursive: true }))
const ports = JSON.stringify(new URL('./ports.ts', import.meta.url).href)
const rpc = JSON.stringify(new URL('../contract/rpc.ts', import.meta.url).href)
const service = JSON.stringify(new URL('../contract/service.ts', import.meta.url).href)

function program(name: string, script: string): string {
  const file = join(folder, `${name}.mjs`)
  writeFileSync(
    file,
    `import { parentProcessPort } from ${ports}
     const port = parentProcessPort()
     port.onClose(() => process.exit())
     ${script}`,
  )
  return file
}

const next = (port: Port) => new Promise<unknown>(resolve => port.listen(resolve))

describe('a program beside this one', () => {
  it('starts without our standard streams and with a clean environment', async () => {
    const file = program(
      'says',
      `console.log('never seen'); port.post({ pid: process.pid, options: process.env.NODE_OPTIONS ?? null })`,
    )
    const running = await startProgram(file, { ...process.env, NODE_OPTIONS: '--no-warnings', COLLATE_X: '1' })
    expect(await next(running.port)).toEqual({ pid: running.pid, options: null })
    running.port.close()
    await running.exited
  })

  it('ends when its parent is killed', async () => {
    const grandchild = program('grandchild', `port.post(process.pid)`)
    const starter = JSON.stringify(new URL('./start-programs.ts', import.meta.url).href)
    const parent = await startProgram(
      program(
        'parent',
        `const { startProgram } = await import(${starter})
         const running = await startProgram(${JSON.stringify(grandchild)})
         running.port.listen(pid => port.post(pid))`,
      ),
    )
    const pid = (await next(parent.port)) as number
    parent.kill()
    await parent.exited
    // It ends by itself as soon as its channel breaks: there is nothing to wait on but its absence.
    await expect.poll(() => isAlive(pid), { timeout: 30_000 }).toBe(false)
  })

  it('keeps what a program needs of the environment, and nothing that changes how it runs', () => {
    const env = cleanEnvironment({
      HOME: '/h',
      LC_ALL: 'C',
      COLLATE_CONFIG: '/c',
      NODE_OPTIONS: '-r x',
      ELECTRON_RUN_AS_NODE: '1',
      LD_PRELOAD: 'x',
    })
    expect(env).toEqual({ HOME: '/h', LC_ALL: 'C', COLLATE_CONFIG: '/c' })
  })
})

describe('a library process that is kept', () => {
  /** Serves just enough of the library: it opens whatever it is told, and dies on `library.recent`. */
  const stub = () =>
    program(
      'library',
      `import { serve } from ${rpc}
       import { libraryService } from ${service}
       let state = { state: 'none' }
       const emit = serve(libraryService, port, (method, params) => {
         if (method === 'library.recent') process.kill(process.pid, 'SIGKILL')
         if (method === 'library.open') {
           state = { state: 'open', id: 'x', folder: params.folder, name: 'x', isSample: false, isLocked: false, warnings: [] }
           emit('library.stateChanged', state)
           if (params.folder === 'deadly') process.kill(process.pid, 'SIGKILL')
         }
         return method === 'library.close' ? null : state
       })`,
    )

  it('is started again and opens what was open', async () => {
    const kept = keepLibrary(() => startProgram(stub()))
    const first = await kept.current()
    await first.client.call('library.open', { folder: '/elections' })
    const restarted = new Promise<void>(resolve => kept.onRestart(resolve))
    await expect(first.client.call('library.recent', {})).rejects.toMatchObject({ code: 'gone' })
    await restarted
    const second = await kept.current()
    expect(second.program.pid).not.toBe(first.program.pid)
    expect(await second.client.call('library.state', {})).toMatchObject({ state: 'open', folder: '/elections' })
    await kept.close()
    expect(isAlive(second.program.pid)).toBe(false)
  })

  it('stops reopening what kills it', async () => {
    const kept = keepLibrary(() => startProgram(stub()))
    const { client } = await kept.current()
    let restarts = 0
    const quiet = new Promise<void>(resolve => kept.onRestart(() => void (++restarts === 3 && resolve())))
    await client.call('library.open', { folder: 'deadly' }).catch(() => {})
    await quiet
    const last = await kept.current()
    expect(await last.client.call('library.state', {})).toEqual({ state: 'none' })
    await kept.close()
  })

  it('is given up when it cannot stay', async () => {
    const file = program('dies', `process.kill(process.pid, 'SIGKILL')`)
    const kept = keepLibrary(() => startProgram(file))
    await new Promise<void>(resolve => kept.onGiveUp(resolve))
    await expect(kept.current()).rejects.toMatchObject({ code: 'gone' })
    await kept.close()
  })
})

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
