/**
 * What no report may carry: control characters (XML forbids most of them), characters that turn the direction of what stands
 * after them, and non-characters. Half a surrogate pair is put right by `toWellFormed`.
 */
const unfit = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu

/** Words on one line, as a report may carry them: white space is one space, and what no format can hold is left out. */
export function plainLine(text: string): string {
  return text.toWellFormed().replace(/\s+/gu, ' ').replace(unfit, '')
}

/** A text of several paragraphs, one line each. */
export function plainParagraphs(text: string): string[] {
  return text
    .split(/[\n\r\u2028\u2029]+/u)
    .map(line => plainLine(line).trim())
    .filter(line => line !== '')
}
