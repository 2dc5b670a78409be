import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ExtractInput, recognise } from './extract.ts'
import { wholeRoom } from './room.ts'
import type { Extracted, Part } from './service.ts'

/** What was inside, with its bytes. */
export type ReadPart = Part & { content: Buffer }
export type ReadBytes = Extracted & { contents: ReadPart[] }

type Options = Partial<Pick<ExtractInput, 'room' | 'known' | 'password' | 'charset' | 'isPlain' | 'progress'>>

/** For tests: reads bytes as the ingest process reads a file of this name, parts and all, in a temporary folder. */
export async function readBytes(
  content: string | Uint8Array,
  name = 'report.txt',
  options: Options = {},
): Promise<ReadBytes> {
  const folder = mkdtempSync(join(tmpdir(), 'collate-read-'))
  const path = join(folder, 'original')
  const partsFolder = join(folder, 'parts')
  writeFileSync(path, content)
  try {
    const input = { path, shownAs: name, partsFolder, room: wholeRoom, ...options }
    const extracted = await recognise(input, () => null).finish()
    const contents = extracted.parts.map(part => ({ ...part, content: readFileSync(join(partsFolder, part.file)) }))
    return { ...extracted, contents }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
