import type { Source } from './format.ts'

/**
 * True for a zip that holds a part of this name; where its directory is cut off, for one whose beginning has the name, so that what it
 * was can still be said.
 */
export function isPackage({ members, latin1 }: Source, part: RegExp, beginning: string): boolean {
  if (members.length > 0) return members.some(name => part.test(name))
  return latin1.startsWith('PK\x03\x04') && latin1.includes(beginning)
}
