import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js'
import { TypeEnum } from '@kenjiuno/msgreader/lib/Reader.js'

/** A property: its tag as in [MS-OXPROPS] ("0037001F", a subject), and its value. */
export type TestProperties = Record<string, string | Buffer | number>

export type TestMessage = {
  properties: TestProperties
  recipients?: TestProperties[]
  attachments?: TestProperties[]
}

/** For tests: a mail as Outlook saves it. */
export function writeMsg({ properties, recipients = [], attachments = [] }: TestMessage): Buffer {
  const entries: Entry[] = [{ name: 'Root Entry', type: TypeEnum.ROOT, length: 0, children: [] }]
  addProperties(entries, 0, properties, 32)
  for (const [kind, members] of [
    ['recip', recipients],
    ['attach', attachments],
  ] as const) {
    for (const [at, own] of members.entries()) {
      const number = at.toString(16).padStart(8, '0')
      const index = add(entries, 0, {
        name: `__${kind}_version1.0_#${number}`,
        type: TypeEnum.DIRECTORY,
        length: 0,
        children: [],
      })
      addProperties(entries, index, own, 8)
    }
  }
  return Buffer.from(burn(entries))
}

function add(entries: Entry[], parent: number, entry: Entry): number {
  entries[parent]?.children?.push(entries.length)
  return entries.push(entry) - 1
}

function addProperties(entries: Entry[], parent: number, properties: TestProperties, headerSize: number) {
  const fixed: Buffer[] = [Buffer.alloc(headerSize)]
  for (const [tag, value] of Object.entries(properties)) {
    if (typeof value === 'number') fixed.push(fixedProperty(tag, value))
    else
      addStream(
        entries,
        parent,
        `__substg1.0_${tag}`,
        typeof value === 'string' ? Buffer.from(value, 'utf16le') : value,
      )
  }
  addStream(entries, parent, '__properties_version1.0', Buffer.concat(fixed))
}

/** Times are FILETIME, in units of 100 ns since 1601; given here in ms since 1970. */
function fixedProperty(tag: string, value: number): Buffer {
  const bytes = Buffer.alloc(16)
  bytes.writeUInt32LE(Number.parseInt(tag, 16), 0)
  if (tag.endsWith('0040')) bytes.writeBigUInt64LE((BigInt(value) + 11_644_473_600_000n) * 10_000n, 8)
  else bytes.writeUInt32LE(value, 8)
  return bytes
}

function addStream(entries: Entry[], parent: number, name: string, content: Buffer) {
  add(entries, parent, {
    name,
    type: TypeEnum.DOCUMENT,
    length: content.length,
    binaryProvider: () => Uint8Array.from(content),
  })
}
