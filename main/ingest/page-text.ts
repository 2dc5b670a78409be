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

type Break = '' | ' ' | '\t' | '\n' | '\n\n'
const strength = (gap: Break) => ['', ' ', '\t', '\n', '\n\n'].indexOf(gap)

/**
 * The text of an element as a person reads it: paragraphs as lines with a blank line between, list items and table rows
 * as lines, cells apart by a tab, other white space as one blank. Walks without recursion, since pages may nest deeply.
 */
export function visibleText(root: Element): string {
  const parts: string[] = []
  let gap: Break = ''
  const widen = (next: Break) => {
    if (strength(next) > strength(gap)) gap = next
  }
  const write = (words: string) => {
    if (parts.length > 0) parts.push(gap)
    parts.push(words)
    gap = ''
  }

  walk(root, {
    enter(element) {
      const name = element.localName
      if (silent.has(name) || isHidden(element)) return false
      if (name === 'br') widen(gap === '\n' ? '\n\n' : '\n')
      widen(gapAround(name))
      return true
    },
    leave: element => widen(gapAround(element.localName)),
    text(node) {
      const isKept = node.parentElement?.closest('pre')
      if (isKept) return writePreformatted(node.data, write, widen)
      const words = node.data.replaceAll(/[ \t\n\r\f]+/g, ' ')
      if (words.startsWith(' ')) widen(' ')
      if (words.trim() === '') return
      write(words.replace(/^ | $/g, ''))
      if (words.endsWith(' ')) widen(' ')
    },
  })
  return parts.join('')
}

function gapAround(name: string): Break {
  if (paragraphs.has(name)) return '\n\n'
  if (lines.has(name)) return '\n'
  return name === 'td' || name === 'th' ? '\t' : ''
}

function writePreformatted(words: string, write: (words: string) => void, widen: (gap: Break) => void) {
  const trimmed = words.replace(/^\r?\n/, '').replace(/\s+$/, '')
  if (trimmed) write(trimmed)
  if (/\n\s*$/.test(words)) widen('\n')
  else if (/\s$/.test(words)) widen(' ')
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
