import * as v from 'valibot'
import { type FieldName, fieldNames } from '../contract/documents.ts'
import { CollateError } from '../contract/failure.ts'
import { documentDateSchema, languageSchema } from '../contract/shapes.ts'
import { countWords } from './count-words.ts'
import { cutRemark, cutText } from './cut-text.ts'
import { titleOfFileName } from './file-name-title.ts'
import { type Content, type Format, type Found, found, UnreadableError } from './format.ts'
import { plainText } from './formats/plain-text.ts'
import { formatOf } from './formats.ts'
import { mostFields } from './limits.ts'
import { createPartWriter } from './part-writer.ts'
import type { Extracted, NoReading, Request } from './service.ts'
import { soundMarks } from './sound-marks.ts'
import { notText, type OpenedSource, openSource } from './source.ts'
import { readTextMetadata, type TextMetadata } from './text-metadata.ts'

/** A BCP 47 tag of the language a text is in; null when unsure. */
export type DetectLanguage = (text: string) => string | null

export type ExtractInput = Request & {
  /** All bytes of `path`, where they are in memory already. */
  bytes?: Buffer | undefined
  /** Hears that a piece of long work is done. */
  progress?(): void
}

/** A file whose format is known; `finish` does the dear part. */
export type Recognised = { isDear: boolean; streams: boolean; finish(): Promise<Extracted> }

/** Recognises what a file is, by its content before its extension. Never throws for what a file holds. Fails: unreadable. */
export function recognise(input: ExtractInput, detectLanguage: DetectLanguage): Recognised {
  const { shownAs: name, path: file, bytes, known, password, charset, isPlain, progress = () => {} } = input
  let writer: ReturnType<typeof createPartWriter> | undefined
  const source = openSource({
    ...{ name, file, bytes, known, password, charset, isPlain, progress },
    addPart(...part) {
      writer ??= createPartWriter({ folder: input.partsFolder, room: input.room, size: source.size, progress })
      return writer.addPart(...part)
    },
  })
  const format = isPlain ? plainText : formatOf(source)
  if (!format) return unread(name, 'unknown', notText)
  if (!('read' in format))
    return unread(name, format.format, `This is ${format.name}; Collate cannot read these yet. The original is kept.`)
  const finish = async () => {
    const extracted = await read(format, source, detectLanguage)
    return writer
      ? { ...extracted, parts: writer.parts, remarks: [...extracted.remarks, ...writer.remarks()] }
      : extracted
  }
  return { isDear: format.isDear, streams: format.streams ?? false, finish }
}

function unread(name: string, format: string, reason: string): Recognised {
  const extracted: Extracted = { status: 'no-text', ...nothingKnown(name, format), reason }
  return { isDear: false, streams: false, finish: () => Promise.resolve(extracted) }
}

/** What is known of a file that was not read but for its name. */
export function nothingKnown(name: string, format: string): Omit<NoReading, 'reason'> {
  return {
    ...{ format, title: titleOfFileName(name), fieldOrigins: { title: 'file' as const } },
    ...{ byline: null, outlet: null, date: null, language: null, address: null, extractor: '' },
    ...{ remarks: [], needs: null, fields: [], parts: [] },
  }
}

async function read(format: Format, source: OpenedSource, detectLanguage: DetectLanguage): Promise<Extracted> {
  try {
    const content = await format.read(source)
    if (/\S/.test(content.text)) return toReading(format, content, source, detectLanguage)
    const reason = content.unreadable ?? 'There are no words in this file. The original is kept.'
    return { status: 'no-text', ...metadataOf(format, content, source, null), reason }
  } catch (error) {
    // The disk is not the file's fault.
    if (error instanceof CollateError && error.code !== 'unreadable') throw error
    // A foreign error is a parser that gave up on a hostile file; its message may hold the file's words.
    const reason = error instanceof CollateError ? error.message : damagedSentence
    const needs = error instanceof UnreadableError ? error.needs : null
    const described = metadataOf(format, { text: '' }, source, null)
    return { status: 'no-text', ...described, extractor: format.extractor, needs, reason }
  }
}

const damagedSentence = 'The file is damaged or too tangled to be read. The original is kept.'

function toReading(format: Format, content: Content, source: OpenedSource, detectLanguage: DetectLanguage): Extracted {
  const text = cutText(content.text)
  const isCut = !source.decoding().isWhole || text.length < content.text.length
  const detected = detectLanguage(text)
  const told = format.isProse ? withTextMetadata(content, readTextMetadata(text, detected)) : content
  const described = metadataOf(format, told, source, detected)
  const remarks = isCut ? [...described.remarks, cutRemark(text.length)] : described.remarks
  const marks = soundMarks(content.marks ?? [], text.length)
  return { status: 'read', ...described, text, words: countWords(text), marks, remarks }
}

/** What the file says of itself, and where it says nothing what its words tell. */
function withTextMetadata(content: Content, told: TextMetadata): Content {
  const { title, byline, outlet, date, fields } = told
  const own = Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined))
  return { title, byline, outlet, date, ...own, text: content.text, fields: [...(content.fields ?? []), ...fields] }
}

/** Metadata, with what the container knew where the file itself has no better than a guess. */
function metadataOf(format: Format, content: Content, source: OpenedSource, detected: string | null) {
  const { known } = source
  const { charset, remarks } = source.decoding()
  const fileTitle: Found = { value: titleOfFileName(source.name), origin: 'file' }
  const fields: Partial<Record<FieldName, Found>> = {}
  for (const name of fieldNames) {
    const value = better(sound(name, content[name]), sound(name, known[name]))
    if (value) fields[name] = value
  }
  fields.title ??= fileTitle
  const language = fields.language ?? found(detected, 'guess')
  if (language) fields.language = language
  const more = charset && charset !== 'utf-8' ? [{ name: 'Character set', value: charset }] : []
  return {
    format: format.name,
    title: fields.title.value,
    byline: fields.byline?.value ?? null,
    outlet: fields.outlet?.value ?? null,
    date: fields.date?.value ?? null,
    language: fields.language?.value ?? null,
    fieldOrigins: Object.fromEntries(Object.entries(fields).map(([name, { origin }]) => [name, origin])),
    address: content.address ?? known.address ?? null,
    extractor: format.extractor,
    remarks: [...remarks, ...(content.remarks ?? [])],
    needs: content.needs ?? null,
    fields: [...(content.fields ?? []), ...more].slice(0, mostFields),
    parts: [],
  }
}

function better(own: Found | undefined, known: Found | undefined): Found | undefined {
  const isGuess = !own || own.origin === 'guess' || own.origin === 'file'
  return isGuess ? (known ?? own) : own
}

/** A date or a language that the library would not take is no value: what a file says of itself can be anything. */
function sound(name: FieldName, value: Found | undefined): Found | undefined {
  if (!value) return undefined
  if (name === 'date') return v.is(documentDateSchema, value.value) ? value : undefined
  if (name === 'language') return v.is(languageSchema, value.value) ? value : undefined
  return value
}
