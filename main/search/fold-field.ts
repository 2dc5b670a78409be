import { scanWords, type VisitWord } from '../text/scan-words.ts'

/** What of ASCII the index's own tokenizer drops between words, as FTS5's `ascii` has it: all but letters, digits and the point. */
const dropped = new Uint8Array(0x80)
for (let code = 0x01; code < dropped.length; code++)
  dropped[code] = /[a-z0-9.]/i.test(String.fromCharCode(code)) ? 0 : 1

/**
 * A field in lower case (`lowerInPlace`) as its folded forms with something between them that the index's tokenizer drops, so
 * that it parts them again without loss. Stretches of the field that are so already are taken as they stand. `visit` sees every
 * word.
 */
export function foldField(lower: string, visit: VisitWord): string {
  let folded = ''
  let from = 0
  let to = 0
  scanWords(lower, (start, end, term, hash, check) => {
    visit(start, end, term, hash, check)
    if (term === null && to > from && isDropped(lower, to, start)) {
      to = end
      return
    }
    if (to > from) folded += `${lower.slice(from, to)} `
    if (term !== null) folded += `${term} `
    from = start
    to = term === null ? end : start
  })
  return to > from ? folded + lower.slice(from, to) : folded
}

function isDropped(lower: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (dropped[lower.charCodeAt(at)] !== 1) return false
  return to > from
}
