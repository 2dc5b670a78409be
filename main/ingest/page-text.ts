/** Elements whose content nobody reads. */
const silent = new Set(
  'script style noscript template head title svg math iframe object embed canvas audio video button select textarea input datalist dialog'.split(
    ' ',
  ),
)
/** Elements that stand in paragraphs of their own. */
const paragraphs = new Set(
  'address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section summary table ul'.split(
    ' ',
  ),
)
/** Elements that begin a line. */
const lines = new Set(['li', 'tr', 'option', 'caption'])

export type Break = '' | ' ' | '\t' | '\n' | '\n\n'
const strength = (gap: Break) => ['', ' ', '\t', '\n', '\n\n'].indexOf(gap)

/** Words of one text node, with what stands between them and the words before, the element they are in, and whether they link. */
export type Piece = { words: string; gap: Break; element: Element; isLink: boolean }

/**
 * The text of an element as a person reads it: paragraphs as lines with a blank line between, list items and table rows
 * as lines, cells apart by a tab, other white space as one blank.
 */
export function visibleText(root: Element): string {
  return readPieces(root)
    .map(({ words, gap }) => gap + words)
    .join('')
}

/** The words of an element piece by piece; the first has no gap. Walks without recursion, since pages may nest deeply. */
export function readPieces(root: Element): Piece[] {
  const pieces: Piece[] = []
  let gap: Break = ''
  let openLinks = 0
  const widen = (next: Break) => {
    if (strength(next) > strength(gap)) gap = next
  }
  const write = (words: string, node: Text) => {
    pieces.push({
      words,
      gap: pieces.length > 0 ? gap : '',
      element: node.parentElement ?? root,
      isLink: openLinks > 0,
    })
    gap = ''
  }

  walk(root, {
    enter(element) {
      const name = element.localName
      if (silent.has(name) || isHidden(element)) return false
      if (name === 'br') widen(gap === '\n' ? '\n\n' : '\n')
      widen(gapAround(name))
      if (name === 'a') openLinks++
      return true
    },
    leave(element) {
      widen(gapAround(element.localName))
      if (element.localName === 'a') openLinks--
    },
    text(node) {
      const isKept = node.parentElement?.closest('pre')
      if (isKept) return writePreformatted(node, write, widen)
      const words = node.data.replaceAll(/[ \t\n\r\f]+/g, ' ')
      if (words.startsWith(' ')) widen(' ')
      if (words.trim() === '') return
      write(words.replace(/^ | $/g, ''), node)
      if (words.endsWith(' ')) widen(' ')
    },
  })
  return pieces
}

function gapAround(name: string): Break {
  if (paragraphs.has(name)) return '\n\n'
  if (lines.has(name)) return '\n'
  return name === 'td' || name === 'th' ? '\t' : ''
}

function writePreformatted(node: Text, write: (words: string, node: Text) => void, widen: (gap: Break) => void) {
  const words = node.data
  const trimmed = words.replace(/^\r?\n/, '').trimEnd()
  if (trimmed) write(trimmed, node)
  const blanks = words.slice(words.trimEnd().length)
  if (blanks.includes('\n')) widen('\n')
  else if (blanks !== '') widen(' ')
}

/** Hidden by the page itself; style sheets are not read. */
function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  return /display:\s*none|visibility:\s*hidden/i.test(element.getAttribute('style') ?? '')
}

type Visitor = { enter(element: Element): boolean; leave(element: Element): void; text(node: Text): void }

function walk(root: Element, visitor: Visitor) {
  let node: Node | null = root
  while (node) {
    const isElement = node.nodeType === 1
    const goesDown = isElement && visitor.enter(node as Element)
    if (node.nodeType === 3) visitor.text(node as Text)
    if (goesDown && node.firstChild) {
      node = node.firstChild
      continue
    }
    if (goesDown) visitor.leave(node as Element)
    node = following(node, root, visitor)
  }
}

/** The node after this one and all in it; leaves the elements that end between. */
function following(from: Node, root: Element, visitor: Visitor): Node | null {
  let node: Node | null = from
  while (node && node !== root) {
    if (node.nextSibling) return node.nextSibling
    node = node.parentNode
    if (node?.nodeType === 1) visitor.leave(node as Element)
  }
  return null
}
