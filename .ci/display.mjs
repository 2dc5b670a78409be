// A display without a screen (Xvfb), for Electron where there is none.
import { spawn } from 'node:child_process'
import { installPackages } from './debian.mjs'
import { canInstallPackages, findOnPath, hasDisplay } from './find.mjs'
import { minutes } from './say.mjs'

/**
 * A display for as long as this process lives: `{ env }` names it to other programs, or `{ why }` there is none.
 * Xvfb chooses a free number itself and says which.
 */
export async function readyDisplay() {
  if (hasDisplay()) return { env: {} }
  if (!findOnPath('Xvfb') && canInstallPackages()) await installPackages(['xvfb'])
  const xvfb = findOnPath('Xvfb')
  if (!xvfb) return { why: 'there is no display here and no Xvfb to stand in for one' }
  const number = await startXvfb(xvfb)
  return number ? { env: { DISPLAY: `:${number}` } } : { why: 'there is no display here and Xvfb could not be started' }
}

function startXvfb(xvfb) {
  return new Promise(resolve => {
    const args = ['-displayfd', '1', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp', '-noreset']
    const child = spawn(xvfb, args, { stdio: ['ignore', 'pipe', 'ignore'] })
    const timer = setTimeout(() => child.kill(), minutes(0.5))
    const answer = number => {
      clearTimeout(timer)
      resolve(number)
    }
    child.stdout.setEncoding('utf8').once('data', text => answer(text.trim()))
    child.once('close', () => answer(undefined))
    child.once('error', () => answer(undefined))
    process.once('exit', () => child.kill())
    // The display must not keep us alive once the tests are done.
    child.unref()
    child.stdout.unref()
  })
}
