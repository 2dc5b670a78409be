import { JSDOM, VirtualConsole } from 'jsdom'

/** A page parsed as jsdom parses it: no scripts are run, nothing is fetched. */
export function parsePage(source: string | Buffer): Document {
  return new JSDOM(source, { virtualConsole: new VirtualConsole() }).window.document
}

const inline = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
const silent = new Set(['script', 'style', 'template', 'noscript'])

/** All words in an element, those of neighbouring blocks apart: a plain reading that belongs to no system measured here. */
export function allWords(root: Node): string {
  const parts: string[] = []
  const waiting: (Node | string)[] = [root]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') parts.push(next)
    else if (next.nodeType === 3) parts.push(next.nodeValue ?? '')
    else if (!silent.has(next.nodeName.toLowerCase())) {
      const gap = inline.has(next.nodeName.toLowerCase()) ? '' : ' '
      waiting.push(gap, ...[...next.childNodes].reverse(), gap)
    }
  }
  return parts.join('')
}
