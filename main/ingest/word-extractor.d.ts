/** What is used of word-extractor 1.0, which has no types of its own. */
declare module 'word-extractor' {
  /** `filterUnicode` makes quotation marks and dashes plain ones. */
  type Plain = { filterUnicode: false }
  export type WordExtracted = {
    getBody(options: Plain): string
    getFootnotes(options: Plain): string
    getEndnotes(options: Plain): string
    getHeaders(options: Plain & { includeFooters: false }): string
    getFooters(options: Plain): string
    getAnnotations(options: Plain): string
    getTextboxes(options: Plain & { includeHeadersAndFooters: false }): string
  }
  export default class WordExtractor {
    extract(source: Buffer): Promise<WordExtracted>
  }
}
