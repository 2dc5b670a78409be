import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const module = JSON.stringify(new URL('./keep-quiet.ts', import.meta.url).href)

/** Runs a script in a process of its own that keeps quiet. */
function run(script: string) {
  const source = `const { keepQuiet } = await import(${module}); keepQuiet(); ${script}`
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', source], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('what a library prints, or leaves to nobody, is not said and ends nothing', () => {
  const script = `
    console.error('the words'); console.log('the words'); console.warn('the words')
    Promise.reject(new Error('the words'))
    setTimeout(() => process.exit(7), 20)`
  expect(run(script)).toEqual({ status: 7, stdout: '', stderr: '' })
})

test('an error that nobody caught ends the process without its words', () => {
  expect(run(`setTimeout(() => { throw new RangeError('the words') })`)).toEqual({
    status: 1,
    stdout: '',
    stderr: 'ingest process: RangeError\n',
  })
  expect(run(`const error = new Error('the'); error.name = 'The words'; throw error`).stderr).not.toMatch(/words/)
})
