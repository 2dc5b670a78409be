import type { Source } from './format.ts'

/**
 * True for a zip that holds a part of this name; where its directory is cut off, for one whose beginning has the name, so that what it
 * was can still be said.
 */
export function isPackage({ members, latin1 }: Source, part: RegExp, beginning: string): boolean {
  if (members.length > 0) return members.some(name => part.test(name))
  return latin1.startsWith('PK\x03\x04') && latin1.includes(beginning)
}

/** True for an OpenDocument file of this kind, "text": its first part says what it is, unpacked; a template is as good. */
export function isOpenDocument(
  { members, latin1, extension }: Source,
  kind: string,
  extensions: readonly string[],
): boolean {
  if (!latin1.startsWith('PK\x03\x04')) return false
  const type = /mimetypeapplication\/vnd\.oasis\.opendocument\.([a-z]+)/.exec(latin1.slice(0, 200))?.[1]
  if (type !== undefined) return type === kind
  return members.includes('content.xml') && members.includes('META-INF/manifest.xml') && extensions.includes(extension)
}
