import * as v from 'valibot'
import { tagColours } from '../contract/tags.ts'
import { createDocumentAdder, type NewDocument, newDocumentSchema } from './add-documents.ts'
import type { Writing } from './writing.ts'

const tagSchema = v.object({
  name: v.string(),
  documents: v.optional(v.array(v.string()), []),
  children: v.optional(v.array(v.object({ name: v.string(), documents: v.optional(v.array(v.string()), []) })), []),
})

/** `archive.json` of the invented sample: what its files are, which events they report, how they are tagged. */
export const sampleArchiveSchema = v.object({
  notice: v.string(),
  events: v.array(v.object({ key: v.string(), name: v.string(), date: v.nullable(v.string()) })),
  documents: v.array(
    v.object({
      file: v.string(),
      title: v.string(),
      outlet: v.string(),
      byline: v.nullable(v.string()),
      date: v.nullable(v.string()),
      language: v.string(),
      event: v.string(),
    }),
  ),
  tags: v.array(tagSchema),
})
export type SampleArchive = v.InferOutput<typeof sampleArchiveSchema>

export const sampleFillingSchema = v.object({
  archive: sampleArchiveSchema,
  /** One for each document of the archive, in its order, as the file was read. */
  documents: v.array(newDocumentSchema),
})

/** Fills a new library with the sample archive. It leaves nothing to undo: the sample is where one starts. */
export function fillSample(writing: Writing, { archive, documents }: v.InferOutput<typeof sampleFillingSchema>) {
  const events = new Map<string, number>()
  writing.mutate('sample.fill', documents.length, changes => {
    for (const { key, name, date } of archive.events) events.set(key, changes.insert('events', { name, date }))
  })
  const described = archive.documents.map((entry, place) =>
    withMetadata(documents[place] as NewDocument, entry, events),
  )
  const added = createDocumentAdder(writing)(described)
  const ids = new Map(archive.documents.map((entry, place) => [entry.file, added[place]?.id as number]))
  writing.mutate('sample.fill', documents.length, changes => {
    const insert = (tag: { name: string; documents: string[] }, parentId: number | null, colour: string) => {
      const id = changes.insert('tags', { parent_id: parentId, name: tag.name, colour })
      for (const file of tag.documents) {
        const documentId = ids.get(file)
        if (documentId !== undefined) changes.insert('document_tags', { document_id: documentId, tag_id: id })
      }
      return id
    }
    archive.tags.forEach((tag, place) => {
      const colour = tagColours[1 + (place % (tagColours.length - 1))] as string
      const id = insert(tag, null, colour)
      for (const child of tag.children) insert(child, id, colour)
    })
  })
  writing.db.prepare('delete from steps').run()
  writing.announce(['history'])
}

function withMetadata(
  document: NewDocument,
  entry: SampleArchive['documents'][number],
  events: Map<string, number>,
): NewDocument {
  const { title, outlet, byline, date, language } = entry
  const fieldOrigins = { title: 'file', outlet: 'file', byline: 'file', date: 'file', language: 'file' } as const
  return {
    ...document,
    ...{ title, outlet, byline, date, language, fieldOrigins },
    eventId: events.get(entry.event) ?? null,
    origin: { kind: 'sample', path: entry.file, address: null, retrievedAt: null, part: null },
  }
}
