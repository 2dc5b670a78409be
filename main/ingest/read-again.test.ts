import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CollateError } from '../contract/failure.ts'
import type { FileReader } from './file-reader.ts'
import { readAgain } from './read-again.ts'
import type { ImportStore } from './store.ts'

const noCall = { signal: { aborted: false, addEventListener() {} } }

test('what was taken out of a document is not left behind where reading it again is cut short', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'collate-read-again-'))
  const original = { path: '/mail.eml', shownAs: 'mail.eml', eventId: null, fileId: null, inside: null }
  const reader = {
    async extract(_, { partsFolder }) {
      mkdirSync(partsFolder)
      writeFileSync(join(partsFolder, '1'), 'An attachment.')
      throw new CollateError('cancelled', 'Cancelled.')
    },
  } satisfies Partial<FileReader>
  const store = { findOriginal: async () => original } satisfies Partial<ImportStore>
  const reading = readAgain({ ids: [1], plain: false }, noCall, {
    reader: reader as unknown as FileReader,
    store: store as unknown as ImportStore,
    newPlace: () => ({ stagingPath: join(folder, 'original'), partsFolder: join(folder, 'parts') }),
    onParts: async () => {},
  })
  await expect(reading).rejects.toMatchObject({ code: 'cancelled' })
  expect(readdirSync(folder)).toEqual([])
  rmSync(folder, { recursive: true })
})
