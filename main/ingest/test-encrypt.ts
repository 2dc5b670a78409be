import { createCipheriv, createHash } from 'node:crypto'
import { writeCompoundFile } from './compound-file.ts'

/** For tests: an Office file under a password, by the standard encryption ([MS-OFFCRYPTO] 2.3.4.5 to 2.3.4.9). */
export function encryptOffice(file: Uint8Array, password: string): Promise<Buffer> {
  const salt = Buffer.alloc(16, 7)
  const key = keyOf(password, salt)
  const encrypt = (bytes: Uint8Array) => {
    const cipher = createCipheriv('aes-128-ecb', key, null).setAutoPadding(false)
    return cipher.update(Buffer.concat([bytes, Buffer.alloc((16 - (bytes.length % 16)) % 16)]))
  }
  const verifier = Buffer.alloc(16, 5)
  const header = Buffer.alloc(34)
  for (const [at, value] of [0x24, 0, 0x660e, 0x8004, 128, 0x18].entries()) header.writeUInt32LE(value, at * 4)
  const info = Buffer.concat([
    Buffer.from([4, 0, 2, 0]),
    word(0x24),
    ...[word(header.length), header],
    ...[word(16), salt, encrypt(verifier)],
    ...[word(20), encrypt(sha1(verifier))],
  ])
  const size = Buffer.alloc(8)
  size.writeUInt32LE(file.length)
  const streams: [string, Buffer][] = [
    ['EncryptionInfo', info],
    ['EncryptedPackage', Buffer.concat([size, encrypt(file)])],
  ]
  return writeCompoundFile(new Map(streams))
}

function keyOf(password: string, salt: Buffer): Buffer {
  let hash = sha1(salt, Buffer.from(password, 'utf16le'))
  for (let at = 0; at < 50_000; at++) hash = sha1(word(at), hash)
  const block = Buffer.alloc(64, 0x36)
  for (const [at, byte] of sha1(hash, word(0)).entries()) block[at] = 0x36 ^ byte
  return sha1(block).subarray(0, 16)
}

function sha1(...parts: Uint8Array[]): Buffer {
  return createHash('sha1').update(Buffer.concat(parts)).digest()
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
