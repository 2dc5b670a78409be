import { describe, expect, it } from 'vitest'
import { type Benchmark, WrongUse, wholeNumber } from './benchmark.ts'
import { findBenchmark, readGiven } from './command.ts'
import { registry } from './registry.ts'

const benchmark: Benchmark = { options: { docs: 'how many' }, operands: ['FOLDER'], run: async () => ({}) }

describe('the runner’s command line', () => {
  it('finds every benchmark by its name', async () => {
    for (const name of Object.keys(registry)) expect((await findBenchmark(name)).run).toBeTypeOf('function')
  })

  it('answers an unknown name, or none, with the list', async () => {
    for (const name of ['indx', 'toString', undefined]) {
      await expect(findBenchmark(name)).rejects.toThrow(WrongUse)
      await expect(findBenchmark(name)).rejects.toThrow(/\n {2}index /)
    }
  })

  it('reads options, operands and --json', () => {
    const given = readGiven('x', benchmark, ['folder', '--docs', '12', '--json'])
    expect(given).toEqual({ options: { docs: '12' }, operands: ['folder'], json: true })
    expect(wholeNumber(given, 'docs', 5)).toBe(12)
    expect(wholeNumber(given, 'rounds', 5)).toBe(5)
  })

  it('refuses what it does not know, with the options there are', () => {
    expect(() => readGiven('x', benchmark, ['folder', '--dcos', '1'])).toThrow(/--docs/)
    expect(() => readGiven('x', benchmark, [])).toThrow(WrongUse)
    expect(() => readGiven('x', benchmark, ['one', 'two'])).toThrow(WrongUse)
    for (const docs of ['0', 'many', '1.5', '-3']) {
      expect(() => wholeNumber({ options: { docs }, operands: [] }, 'docs', 5)).toThrow(WrongUse)
    }
  })
})
