import { CollateError } from '../contract/failure.ts'
import { decode } from './charset.ts'
import { countWords } from './count-words.ts'
import { extensionOf, titleOfFileName } from './file-name-title.ts'
import { type Content, type Format, found } from './format.ts'
import { declaredCharset } from './formats/html.ts'
import { plainText } from './formats/plain-text.ts'
import { formatOf } from './formats.ts'
import { longestText } from './limits.ts'
import type { Extracted, Reading } from './service.ts'
import { recogniseSignature } from './signatures.ts'

/** A BCP 47 tag of the language a text is in; null when unsure. */
export type DetectLanguage = (text: string) => string | null

export type ExtractInput = {
  bytes: Buffer
  /** False when `bytes` are only the beginning of the file. */
  isWhole: boolean
  /** The name the file is known by. */
  path: string
  /** True for pasted text: what looks like the source of a page or of an e-mail is meant as text. */
  isPlain?: boolean | undefined
}

/** A file whose charset and format are known; `finish` does the dear part. */
export type Recognised = { isDear: boolean; finish(): Promise<Extracted> }

const notText = 'This is not a text that Collate can read. The original is kept.'

/** Recognises what a file is, by its content before its extension. Never throws for what a file holds. */
export function recognise(input: ExtractInput, detectLanguage: DetectLanguage): Recognised {
  const known = input.isPlain ? null : recogniseSignature(input.bytes, input.path)
  if (known)
    return unread(
      input.path,
      known.format,
      `This is ${known.name}; Collate cannot read these yet. The original is kept.`,
    )
  const decoded = decode(input.bytes, {
    isWhole: input.isWhole,
    declared: input.isPlain ? undefined : declaredCharset(input.bytes),
  })
  if (!decoded) return unread(input.path, 'unknown', notText)
  const format = input.isPlain ? plainText : formatOf(decoded.text, extensionOf(input.path))
  return {
    isDear: format.isDear,
    finish: () => read(format, decoded.text, decoded.remarks, input, detectLanguage),
  }
}

function unread(path: string, format: string, reason: string): Recognised {
  const extracted: Extracted = { status: 'no-text', format, title: titleOfFileName(path), reason }
  return { isDear: false, finish: () => Promise.resolve(extracted) }
}

async function read(
  format: Format,
  text: string,
  remarks: string[],
  input: ExtractInput,
  detectLanguage: DetectLanguage,
): Promise<Extracted> {
  try {
    const content = await format.read({ text, path: input.path })
    if (!/\S/.test(content.text))
      throw new CollateError('unreadable', 'There are no words in this file. The original is kept.')
    return toReading(format, content, remarks, input, detectLanguage)
  } catch (error) {
    // A foreign error is a parser that gave up on a hostile file; its message may hold the file's words.
    const reason = error instanceof CollateError ? error.message : damagedSentence
    return { status: 'no-text', format: format.name, title: titleOfFileName(input.path), reason }
  }
}

const damagedSentence = 'The file is damaged or too tangled to be read. The original is kept.'

function toReading(
  format: Format,
  content: Content,
  remarks: string[],
  { path, isWhole }: ExtractInput,
  detectLanguage: DetectLanguage,
): Reading & { status: 'read' } {
  const text = cut(content.text)
  const title = content.title ?? { value: titleOfFileName(path), origin: 'file' as const }
  const language = content.language ?? found(detectLanguage(text), 'guess')
  const fields = { title, byline: content.byline, outlet: content.outlet, date: content.date, language }
  const isCut = !isWhole || text.length < content.text.length
  return {
    status: 'read',
    format: format.name,
    title: title.value,
    byline: content.byline?.value ?? null,
    outlet: content.outlet?.value ?? null,
    date: content.date?.value ?? null,
    language: language?.value ?? null,
    fieldOrigins: Object.fromEntries(
      Object.entries(fields).flatMap(([name, field]) => (field ? [[name, field.origin]] : [])),
    ),
    address: content.address ?? null,
    text,
    words: countWords(text),
    extractor: format.extractor,
    remarks: [...remarks, ...(content.remarks ?? []), ...(isCut ? [cutRemark(text.length)] : [])],
  }
}

const cutRemark = (length: number) =>
  `The text is cut: only its first ${length.toLocaleString('en')} characters can be read and searched here. The rest is in the original.`

/** At most `longestText`, ending at a line or at least between two letters. */
function cut(text: string): string {
  if (text.length <= longestText) return text
  const line = text.lastIndexOf('\n', longestText)
  const end = line > longestText - 100_000 ? line + 1 : longestText
  const splitsPair = /[\ud800-\udbff]/.test(text.charAt(end - 1))
  return text.slice(0, splitsPair ? end - 1 : end)
}
