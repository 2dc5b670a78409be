import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { CollateError } from '../contract/failure.ts'
import { type Client, createClient } from '../contract/rpc.ts'
import { type IngestService, ingestService } from '../ingest/service.ts'
import type { NewDocument } from '../library/add-documents.ts'
import { isLibrary } from '../library/manifest.ts'
import { newOriginalId, stagingFolder } from '../library/originals.ts'
import { type SampleArchive, sampleArchiveSchema } from '../library/sample.ts'
import { createLibrary, type OpenLibrary, type OpenSurroundings, openLibrary } from './open-library.ts'

/** Opens the sample archive in a folder, making it there first where it is not yet. */
export async function openSample(
  sampleFolder: string,
  folder: string,
  surroundings: OpenSurroundings,
): Promise<OpenLibrary> {
  if (isLibrary(folder)) return openLibrary(folder, undefined, surroundings)
  const archive = await readArchive(sampleFolder)
  const library = await createLibrary({ folder, name: 'Sample archive', isSample: true }, surroundings)
  try {
    const documents = await readDocuments(archive, sampleFolder, folder, surroundings)
    await library.threads.writer.call('sample.fill', { archive, documents })
    return library
  } catch (error) {
    await library.close()
    throw error
  }
}

async function readArchive(sampleFolder: string): Promise<SampleArchive> {
  try {
    return v.parse(sampleArchiveSchema, JSON.parse(await readFile(join(sampleFolder, 'archive.json'), 'utf8')))
  } catch (error) {
    throw new CollateError('not-found', 'The sample archive is missing from this copy of Collate. Install it again.', {
      cause: error,
    })
  }
}

async function readDocuments(archive: SampleArchive, from: string, library: string, { startIngest }: OpenSurroundings) {
  const ingest = await startIngest()
  const client = createClient(ingestService, ingest.port)
  try {
    const documents: NewDocument[] = []
    for (const [ticket, { file }] of archive.documents.entries()) {
      documents.push(await readDocument(client, ticket, join(from, file), library))
    }
    return documents
  } finally {
    ingest.kill()
  }
}

async function readDocument(client: Client<IngestService>, ticket: number, path: string, library: string) {
  const original = newOriginalId()
  const stagingPath = join(stagingFolder(library), original)
  const request = { ticket, shownAs: path, partsFolder: `${stagingPath}.parts`, room: { bytes: 0, parts: 0 } }
  const stored = await client.call('ingest.read', { ...request, path, stagingPath })
  const reading =
    stored.status === 'stored'
      ? { ...stored, ...(await client.call('ingest.extract', { ...request, path: stagingPath })) }
      : stored
  if (reading.status !== 'read')
    throw new CollateError('damaged', 'The sample archive cannot be read. Install Collate again.')
  return {
    ...reading,
    importId: null,
    original,
    unreadable: null,
    eventId: null,
    origin: { kind: 'sample', path, address: null, retrievedAt: null, part: null },
  } satisfies NewDocument
}
