import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Benchmark, wholeNumber } from './benchmark.ts'
import { expectBuilt, importFolder, inScratch, tellFailures } from './import-folder.ts'
import { writeMixedFiles } from './mixed-files.ts'

/** What the library process and the ingest process hold at most, resident, while files of every kind are taken in. */
export const mixedMemory: Benchmark = {
  options: { gb: 'how many GB of files are made (2)' },
  operands: [],
  async run(given, say) {
    const gb = wholeNumber(given, 'gb', 2)
    expectBuilt()
    return inScratch(async scratch => {
      const folder = join(scratch, 'files')
      mkdirSync(folder)
      say(`Making ${gb} GB of files`)
      const { files, bytes } = await writeMixedFiles(folder, gb * 1e9)
      say(`Taking in ${files} files`)
      const imported = await importFolder(folder, scratch)
      tellFailures(imported, say)
      if (imported.code !== 0 && imported.code !== 1) throw new Error(`The import ended with ${imported.code}.`)
      return {
        'collate.libraryMemoryMB': imported.firstMB,
        'collate.ingestMemoryMB': imported.othersMB,
        'collate.imported': imported.totals.imported ?? 0,
        'collate.failed': imported.totals.failed ?? 0,
        'collate.seconds': imported.ms / 1000,
        files,
        gigabytes: bytes / 1e9,
      }
    })
  },
}
