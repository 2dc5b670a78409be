import { type Found, found } from './format.ts'
import type { JsonValue } from './json-ld.ts'
import type { Block, Box } from './page-blocks.ts'
import { jsonText, type PageFacts } from './page-facts.ts'
import { withoutSigns } from './page-header.ts'
import { hasBylineLabel, isPersonName, readPersonNames } from './person-names.ts'
import { findWrittenDate } from './written-date.ts'

const metaNames =
  'dc.creator dcterms.creator dcterm.creator author article:author parsely-author sailthru.author byl'.split(' ')

/**
 * Who wrote a report: the persons that the page's metadata names, else those named in the lines around the headline or after the
 * text, else what the metadata says as it is. The outlet itself is nobody. Null where nobody is named.
 */
export function readPageByline(
  facts: PageFacts,
  lines: { header: readonly Block[]; end: readonly Block[] },
  readabilityByline: string | null,
  outlet: string | null,
): Found | null {
  const stated = [authorsOf(facts.article?.author), ...metaNames.map(name => facts.meta.get(name) ?? []), facts.authors]
  const isOther = (name: string) => !outlet || withoutSigns(name) !== withoutSigns(outlet)
  const persons = (names: readonly string[]) => [...new Set(names.flatMap(readPersonNames).filter(isOther))].join(', ')
  const named = stated.map(persons).find(names => names !== '')
  if (named) return found(named, 'page') ?? null
  const shown = persons([...namesInHeader(lines.header), ...namesAtEnd(lines.end)])
  if (shown) return found(shown, 'text') ?? null
  const other = [...stated.flat(), readabilityByline ?? ''].map(cleanName).find(name => isUsable(name) && isOther(name))
  return found(other, 'page') ?? null
}

function namesInHeader(lines: readonly Block[]): string[] {
  const hasDate = lines.some(({ text }) => findWrittenDate(text) !== null)
  for (const [at, block] of lines.entries()) {
    const marked = block.runs.filter(({ text, box }) => hasBylineLabel(text) || isBylineBox(box))
    const names = [...marked.map(({ text }) => text), ...inLine(block.text)]
      .map(readPersonNames)
      .find(found => found.length > 0)
    if (names) return marked.length > 1 ? namesOfAll(marked) : names
    if (hasBylineLabel(block.text) || isBylineBox(block.box)) {
      const all = readPersonNames(block.text)
      if (all.length > 0) return all
    }
    // A bare name may be a heading; between headline and date it is who wrote it.
    const bare = [block, ...block.runs].find(({ text }) => isNothingElse(text))
    if (hasDate && at < 3 && bare) return readPersonNames(bare.text)
  }
  return []
}

const namesOfAll = (runs: readonly { text: string }[]) => [
  ...new Set(runs.flatMap(({ text }) => readPersonNames(text))),
]

/** "Posted on February 19, 2014 by Ada Quillfeather". */
function inLine(text: string): string[] {
  const by = /\b(?:posted|published|written|on)\b.*\s(by\s+\p{Lu}.*)$/u.exec(text)?.[1]
  return by ? [by] : []
}

const isBylineBox = (box: Box) => [box, box.parent].some(one => one !== null && bylineBox.test(one.names))
const bylineBox = /(^|[\s_-])(by-?lines?|authors?|auth|writers?|credits?|journalist|reporter|submitted)([\s_-]|$)/

/** A line of one name, perhaps with a date or a role after it. */
function isNothingElse(text: string): boolean {
  const [name = ''] = text.split(/\s*[|·•,]\s*|\s[-–—]\s/u)
  return text.length < 60 && /^\p{Lu}/u.test(name) && isPersonName(name)
}

/** "Автор: …" under the text. */
function namesAtEnd(lines: readonly Block[]): string[] {
  return lines
    .filter(({ text }) => text.length < 100 && hasBylineLabel(text) && /[:：]/.test(text))
    .flatMap(({ text }) => readPersonNames(text))
}

/** Names of one or several authors in JSON-LD. */
function authorsOf(author: JsonValue | undefined): string[] {
  return (Array.isArray(author) ? author : [author]).slice(0, 20).flatMap(one => {
    const name = typeof one === 'object' && one !== null && !Array.isArray(one) ? jsonText(one.name) : jsonText(one)
    return name ? [name] : []
  })
}

const cleanName = (name: string) =>
  name
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^by[:\s]\s*/i, '')

/** Whatever else is said to have written it: a collective, a pen name. No address, handle or account of the house. */
function isUsable(name: string): boolean {
  return (
    /\p{L}.*\p{L}/u.test(name) &&
    name.length < 100 &&
    !/^(https?:|www\.|@|admin|administrator|webmaster|editor|staff|root|redaktion|редакция)\b|^\S+@\S+$/iu.test(name)
  )
}
