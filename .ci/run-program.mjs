// Starting other programs: quietly, with a limit of time, and never left behind.
import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { findProjectNode, root } from './find.mjs'

const running = new Map()
process.on('exit', () => {
  for (const child of running.keys()) stop(child)
})
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
])
  process.on(signal, () => process.exit(code))

/**
 * Runs a program to its end.
 * `quiet` keeps what it prints for the caller; otherwise it prints where we print. `limit` is in ms.
 * Never rejects: a program that cannot be started ends with code 127, one that took too long with 124.
 */
export function runProgram(command, args, { quiet = false, limit, env = {}, input = 'ignore', shell = false } = {}) {
  return new Promise(resolve => {
    // A download starts children of its own: only a group of their own lets a limit end them all.
    const detached = limit !== undefined && process.platform !== 'win32'
    const child = spawn(command, args, {
      cwd: root,
      shell,
      env: { ...withProjectNode(process.env), ...(quiet ? { NO_COLOR: '1' } : {}), ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : [input, 'inherit', 'inherit'],
      detached,
    })
    running.set(child, detached)
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', text => {
        output += text
      })
    let isLate = false
    const giveUpWaiting = () => {
      isLate = true
      stop(child)
    }
    const timer = limit && setTimeout(giveUpWaiting, limit)
    const end = code => {
      clearTimeout(timer)
      running.delete(child)
      resolve({ code: isLate ? 124 : code, output })
    }
    child.on('error', error => {
      output += error.message
      end(127)
    })
    child.on('close', (code, signal) => end(code ?? (signal ? 1 : 0)))
  })
}

/**
 * Runs a script of an installed package on the project's own Node: `runTool('vitest/vitest.mjs', ['run'])`.
 * Node keeps what it compiled: tests start Collate's own programs from their sources, some hundred times.
 */
export function runTool(script, args, options = {}) {
  const env = { NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node'), ...options.env }
  return runProgram(findProjectNode() ?? process.execPath, [join(root, 'node_modules', script), ...args], {
    ...options,
    env,
  })
}

/** Runs npm, the one that started us when there is one. */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath
  if (npm?.endsWith('.js')) return runProgram(process.execPath, [npm, ...args], options)
  return runProgram('npm', args, { ...options, shell: process.platform === 'win32' })
}

/** The same environment with the project's own `node` first on PATH, for programs that start `node` themselves. */
function withProjectNode(env) {
  const name = Object.keys(env).find(key => key.toUpperCase() === 'PATH') ?? 'PATH'
  const bin = join(root, 'node_modules', '.bin')
  const folders = (env[name] ?? '').split(delimiter)
  return folders[0] === bin ? env : { ...env, [name]: [bin, ...folders].join(delimiter) }
}

function stop(child) {
  if (!running.get(child)) return child.kill()
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    child.kill('SIGKILL')
  }
}
