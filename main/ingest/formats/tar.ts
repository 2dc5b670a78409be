import { createReadStream } from 'node:fs'
import { readTar } from '../archive/read-tar.ts'
import type { Format } from '../format.ts'

/** Where POSIX and GNU tar write "ustar", in bytes. */
const magicAt = 257

/** A tar archive, opened in place: what is inside becomes documents named by their paths. */
export const tar: Format = {
  name: 'tar',
  extractor: 'tar/1',
  isDear: true,
  streams: true,
  recognises: ({ latin1 }) => latin1.startsWith('ustar', magicAt),
  read: source => readTar(createReadStream(source.file), source),
}
