let parserPromise: Promise<DOMParser> | undefined

/**
 * One parser for all pages. A document made by DOMParser belongs to no window: its scripts never run, its style sheets
 * and images are never fetched (DOM Parsing, "scripting is disabled"), and it takes half the time of a JSDOM of its own.
 */
export function pageParser(): Promise<DOMParser> {
  parserPromise ??= makeParser()
  return parserPromise
}

async function makeParser(): Promise<DOMParser> {
  // Loaded on the first page: it takes a second, which an import of plain text need not wait for.
  const { JSDOM, VirtualConsole } = await import('jsdom')
  // A console without listeners: what jsdom reports of a page may hold its words.
  const { window } = new JSDOM('', { virtualConsole: new VirtualConsole() })
  return new window.DOMParser()
}

/** Without images that are written into the page itself, which can be most of a saved page's bytes. */
export function withoutInlined(source: string): string {
  return source.replaceAll(/(["'(=]\s*)data:[\w.+-]+\/[\w.+-]+;base64,[A-Za-z0-9+/=\s%]{256,}/g, '$1data:,')
}
