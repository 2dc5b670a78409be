import { isAscii, isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { guessCyrillicCharset } from '../cyrillic-charset.ts'

/**
 * The names in an archive that does not say in which charset they are: UTF-8, or all in one charset of DOS or Windows, guessed from all
 * of them together. Without Cyrillic they are in cp437, as the ZIP specification has it (PKWARE APPNOTE, appendix D).
 */
export function decodeNames(names: readonly Buffer[]): string[] {
  const foreign = names.filter(name => !isAscii(name) && !isUtf8(name))
  const sample = foreign.slice(0, 500).flatMap(name => [name, Buffer.from('\n')])
  const charset = foreign.length > 0 ? (guessCyrillicCharset(Buffer.concat(sample)) ?? 'cp437') : 'utf8'
  return names.map(name => (isUtf8(name) ? name.toString('utf8') : iconv.decode(name, charset)))
}

/** What the systems of Apple and Microsoft put into archives beside the files: resource forks, window positions, thumbnails. */
export function isSystemFile(path: string): boolean {
  const steps = path.split(/[/\\]/)
  const name = steps.at(-1) ?? ''
  return steps.includes('__MACOSX') || name.startsWith('._') || /^(\.DS_Store|Thumbs\.db|desktop\.ini)$/i.test(name)
}

/** Whether a name would lead out of the folder that the archive is unpacked to. */
export function leadsOutside(path: string): boolean {
  return /^[/\\]|^[A-Za-z]:[/\\]/.test(path) || path.split(/[/\\]/).includes('..')
}
