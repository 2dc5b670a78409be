import { join, resolve } from 'node:path'
import { root } from '../.ci/find.mjs'
import { type Benchmark, wholeNumber } from './benchmark.ts'
import { fuzzReading, samplesIn } from './fuzz-reading.ts'

/** A folder with a file of each format, and saved pages. */
export const corpusFolders = ['desk', 'pages'].map(name => join(root, 'e2e', 'corpus', name))

/** Harmed files of every format: each must end with its text or a sentence, in time, without ending the process that reads it. */
export const fuzz: Benchmark = {
  options: {
    files: 'how many (10000)',
    seed: 'another seed harms them otherwise (1)',
    folder: 'harms the files of this folder instead of the project’s own',
    keep: 'a folder for the files that did harm',
  },
  operands: [],
  async run(given, say) {
    const count = wholeNumber(given, 'files', 10_000)
    const { folder, keep } = given.options
    const samples = (folder === undefined ? corpusFolders : [resolve(folder)]).flatMap(samplesIn)
    say(`Harming ${samples.length} files`)
    const { read, sentences, harms, deaths } = await fuzzReading(samples, {
      count,
      seed: wholeNumber(given, 'seed', 1, 0),
      ...(keep === undefined ? {} : { keep: resolve(keep) }),
      say,
    })
    for (const { name, how, what } of harms.slice(0, 100)) say(`  ${name}, ${how}: ${what}`)
    return {
      'collate.files': count,
      'collate.read': read,
      'collate.sentences': sentences,
      'collate.harms': harms.length,
      'collate.deaths': deaths,
    }
  },
}
