import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { CollateError } from '../main/contract/failure.ts'
import { startIngestProcess } from '../main/host/start-programs.ts'
import { watchLimits } from '../main/ingest/excess.ts'
import { createFileReader } from '../main/ingest/file-reader.ts'
import { wholeRoom } from '../main/ingest/room.ts'
import { type Mutant, mutants, type Sample } from './mutate.ts'
import { seededRandom } from './random.ts'

/** No harmed file may take longer, ms. */
const longest = 20_000
/** Files under way at once. */
const atOnce = 4

/** A harmed file that was not met with its text or a sentence. `file` is a copy of it. */
export type Harm = { name: string; how: string; what: string }
export type Fuzzed = {
  read: number
  sentences: number
  harms: Harm[]
  /** Ingest processes that died by themselves. */
  deaths: number
}

/** All files below a folder, each with its name. */
export function samplesIn(folder: string): Sample[] {
  return readdirSync(folder, { recursive: true })
    .map(name => join(folder, String(name)))
    .filter(path => statSync(path).isFile())
    .sort()
    .map(path => ({ name: basename(path), bytes: readFileSync(path) }))
}

/**
 * Has the ingest process read so many harmed files. Whatever is neither text nor a sentence, takes too long, or ends the process, is
 * a harm; where `keep` names a folder, such a file is kept there. `say` hears now and then how far it is.
 */
export async function fuzzReading(
  samples: readonly Sample[],
  { count, seed, keep, say = () => {} }: { count: number; seed: number; keep?: string; say?: (line: string) => void },
): Promise<Fuzzed> {
  const folder = mkdtempSync(join(tmpdir(), 'collate-fuzz-'))
  const fuzzed: Fuzzed = { read: 0, sentences: 0, harms: [], deaths: 0 }
  const reader = createFileReader({
    startIngest: startIngestProcess,
    log: line => {
      if (line === 'ingest process died') fuzzed.deaths++
    },
    limits: { ...watchLimits, reading: longest },
  })
  const owner = {}
  let made = 0
  let ended = 0

  async function readOne({ name, how, bytes }: Mutant) {
    const place = join(folder, String(++made))
    const path = join(place, name)
    mkdirSync(place)
    writeFileSync(path, bytes)
    const begun = performance.now()
    const harm = (what: string) => {
      fuzzed.harms.push({ name, how, what })
      if (keep === undefined) return
      mkdirSync(keep, { recursive: true })
      writeFileSync(join(keep, `${fuzzed.harms.length}-${name}`), bytes)
    }
    try {
      const request = { path, shownAs: name, partsFolder: join(place, 'parts'), room: wholeRoom }
      const answer = await reader.extract(owner, request)
      fuzzed[answer.status === 'read' ? 'read' : 'sentences']++
      if (answer.status === 'no-text' && !answer.reason.endsWith('.')) harm('its reason is no sentence')
    } catch (error) {
      const isSaid = error instanceof CollateError && error.code === 'unreadable'
      harm(isSaid ? error.message : 'the reading failed')
    } finally {
      rmSync(place, { recursive: true, force: true })
    }
    const ms = performance.now() - begun
    if (ms > atOnce * longest) harm(`took ${Math.round(ms / 1000)} s`)
    if (++ended % 500 === 0) say(`  ${ended} of ${count} files, ${fuzzed.harms.length} harms`)
  }

  try {
    const given = mutants(samples, count, seededRandom(seed))
    const readSome = async () => {
      for (const mutant of given) await readOne(mutant)
    }
    await Promise.all(Array.from({ length: atOnce }, readSome))
  } finally {
    await reader.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return fuzzed
}
