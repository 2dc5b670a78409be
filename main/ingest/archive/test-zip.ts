import { crc32, deflateRawSync } from 'node:zlib'

export type TestMember = {
  name: string | Buffer
  content: string | Buffer
  /** General purpose bits: 1 encrypted, 0x800 a name in UTF-8. */
  bits?: number
  method?: 0 | 8 | 99
  /** The mode that Unix gives the file, with its kind. */
  mode?: number
  /** What the directory says of its size, where that is not true. */
  statedSize?: number
}

/** For tests: a ZIP archive, sound or not (PKWARE APPNOTE, 4.3). */
export function writeZip(members: readonly TestMember[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const member of members) {
    const { method = 8, bits = 0, mode } = member
    const name = Buffer.from(member.name)
    const content = Buffer.from(member.content)
    const packed = method === 8 ? deflateRawSync(content) : content
    const size = member.statedSize ?? content.length
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(bits, 2)
    common.writeUInt16LE(method, 4)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(size, 18)
    common.writeUInt16LE(name.length, 22)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(((mode ?? 0) << 16) >>> 0, 6)
    tail.writeUInt32LE(offset, 10)
    const madeBy = Buffer.from([20, mode === undefined ? 0 : 3])
    directory.push(Buffer.from('PK\x01\x02', 'latin1'), madeBy, common, tail, name)
    bodies.push(Buffer.from('PK\x03\x04', 'latin1'), common, name, packed)
    offset += 4 + 26 + name.length + packed.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(members.length, 8)
  end.writeUInt16LE(members.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, list, end])
}
