import type { Format } from './format.ts'
import { html } from './formats/html.ts'
import { markdown } from './formats/markdown.ts'
import { plainText } from './formats/plain-text.ts'

/** Every format that is read, the surest first: what none recognises is plain text. */
const formats: Format[] = [html, markdown, plainText]

/** Recognises the format of a decoded text by its content before its extension. */
export function formatOf(text: string, extension: string): Format {
  const start = text.slice(0, 4096)
  return formats.find(format => format.recognises(start, extension)) ?? plainText
}
