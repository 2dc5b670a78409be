import { readFileSync } from 'node:fs'
import * as v from 'valibot'

/** The version in package.json, two folders above this file in source (main/host) as in the bundle (out/main). */
export function programVersion(): string {
  const file = new URL('../../package.json', import.meta.url)
  return v.parse(v.object({ version: v.string() }), JSON.parse(readFileSync(file, 'utf8'))).version
}
