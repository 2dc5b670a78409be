import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { corpusFolders } from './fuzz.ts'
import { fuzzReading, samplesIn } from './fuzz-reading.ts'
import { mutants } from './mutate.ts'
import { seededRandom } from './random.ts'

test('300 harmed files end with their text or a sentence, and the process that reads them lives on', async () => {
  const samples = corpusFolders.filter(existsSync).flatMap(samplesIn)
  const { read, sentences, harms, deaths } = await fuzzReading(samples, { count: 300, seed: 1 })
  expect(harms).toEqual([])
  expect({ deaths, ended: read + sentences }).toEqual({ deaths: 0, ended: 300 })
}, 180_000)

test('the same seed harms files in the same way', () => {
  const samples = [{ name: 'a.txt', bytes: Buffer.from('On Sunday the count went on.') }]
  const harmed = (seed: number) =>
    [...mutants(samples, 20, seededRandom(seed))].map(({ bytes }) => bytes.toString('hex'))
  expect(harmed(3)).toEqual(harmed(3))
  expect(harmed(3)).not.toEqual(harmed(4))
})
