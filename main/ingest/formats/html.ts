import type { Format, Source } from '../format.ts'
import { readPage } from '../page.ts'

/** A saved web page: its main text, and what the page says of itself. */
export const html: Format = {
  name: 'html',
  extractor: 'html/2',
  isDear: true,
  recognises,
  read: source => readPage(source.text()),
}

const markup = /<(!doctype\s+html|html|head|body|meta|title|div|p|article|table|span|h1|script)[\s>/]/i

/** A page by its first tag; by its extension only where there is any tag at all. */
function recognises({ start, extension }: Source): boolean {
  if (start === null) return false
  const opening = start.replace(/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*/, '').slice(0, 200)
  if (/^<(!doctype\s+html|html)[\s>]/i.test(opening)) return true
  if (/^<(head|body|meta|title)[\s>]/i.test(opening)) return extension !== 'md'
  return ['html', 'htm', 'xhtml', 'shtml'].includes(extension) && markup.test(start)
}

/** The charset that a page's first bytes name for it; undefined for what is no page. */
export function declaredCharset(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, 8192).toString('latin1')
  if (!markup.test(head)) return undefined
  const meta = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]
  return meta ?? /^<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1]
}
