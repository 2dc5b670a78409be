import type { Source } from './format.ts'

/** A kind of file that is recognised but not read: its name in the library, and what a person calls it. */
export type KnownFormat = { format: string; name: string }

type Signature = KnownFormat & { starts?: string; at?: number; bytes: string | number[] }

/** First bytes of formats, from their specifications. */
const signatures: Signature[] = [
  {
    format: 'office-97',
    name: 'an Office file of the old kind, such as .ppt',
    bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  },
  { format: 'heic', name: 'a HEIC image', at: 4, bytes: 'ftyphei' },
  { format: 'djvu', name: 'a DjVu document', bytes: 'AT&TFORM' },
  { format: '7z', name: 'a 7-Zip archive', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { format: 'rar', name: 'a RAR archive', bytes: 'Rar!\x1a\x07' },
  { format: 'xz', name: 'an XZ archive', bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a] },
  { format: 'bzip2', name: 'a bzip2 archive', starts: 'BZh', at: 4, bytes: '1AY&SY' },
  { format: 'zstd', name: 'a Zstandard archive', bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { format: 'mp4', name: 'an MP4 recording', at: 4, bytes: 'ftyp' },
  { format: 'mp3', name: 'an MP3 recording', bytes: 'ID3\x03' },
  { format: 'mp3', name: 'an MP3 recording', bytes: 'ID3\x04' },
  { format: 'wav', name: 'a WAV recording', starts: 'RIFF', at: 8, bytes: 'WAVE' },
  { format: 'ogg', name: 'an Ogg recording', bytes: 'OggS' },
  { format: 'flac', name: 'a FLAC recording', bytes: 'fLaC' },
  { format: 'matroska', name: 'a Matroska or WebM recording', bytes: [0x1a, 0x45, 0xdf, 0xa3] },
  { format: 'sqlite', name: 'an SQLite database', bytes: 'SQLite format 3\0' },
  { format: 'program', name: 'a program', bytes: '\x7fELF' },
  { format: 'program', name: 'a program', bytes: [0xcf, 0xfa, 0xed, 0xfe] },
]

/** What lies in a ZIP container, by a name that its first entries have. */
const zipContents: [string, KnownFormat][] = [['application/epub+zip', { format: 'epub', name: 'an EPUB book' }]]

/** Part of a file's beginning that a container's content is told by, in bytes. */
const headerSize = 16 * 1024

/**
 * Recognises formats that Collate does not read yet by their first bytes, whatever the file is called. Null when the
 * bytes are none of them, and so may be text.
 */
export function recogniseSignature(source: Source): KnownFormat | null {
  const { latin1 } = source
  if (latin1.startsWith('PK\x03\x04') || latin1.startsWith('PK\x05\x06')) return recogniseZip(source)
  const found = signatures.find(
    ({ starts = '', at = 0, bytes }) => latin1.startsWith(starts) && latin1.startsWith(asLatin1(bytes), at),
  )
  return found ? { format: found.format, name: found.name } : null
}

/** By the names inside; where they cannot be told, by what stands in the first bytes. */
function recogniseZip({ members, latin1 }: Source): KnownFormat {
  const first = latin1.slice(0, headerSize)
  const content = zipContents.find(([name]) =>
    members.length > 0 && name.endsWith('/') ? members.some(member => member.startsWith(name)) : first.includes(name),
  )
  return content?.[1] ?? { format: 'zip', name: 'a ZIP archive' }
}

function asLatin1(bytes: string | number[]): string {
  return typeof bytes === 'string' ? bytes : String.fromCharCode(...bytes)
}
