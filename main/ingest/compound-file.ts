/** The streams of a compound file ([MS-CFB]) by their names. */
export type CompoundFile = Map<string, Buffer>

type Entry = { name: string; type: number; content?: Uint8Array | number[] }

/** The streams of a compound file, by SheetJS. Throws for a damaged one. */
export async function readCompoundFile(bytes: Buffer): Promise<CompoundFile> {
  const { CFB } = await import('@e965/xlsx')
  const { FileIndex }: { FileIndex: Entry[] } = CFB.read(bytes, { type: 'buffer' })
  const streams: CompoundFile = new Map()
  for (const { name, type, content } of FileIndex)
    if (type === 2 && content && !streams.has(name)) streams.set(name, Buffer.from(content))
  return streams
}

/** A sound compound file of these streams, whatever was wrong with the one they are from. */
export async function writeCompoundFile(streams: CompoundFile): Promise<Buffer> {
  const { CFB } = await import('@e965/xlsx')
  const file: unknown = CFB.utils.cfb_new()
  for (const [name, content] of streams) CFB.utils.cfb_add(file, `/${name}`, content)
  return Buffer.from(CFB.write(file, { type: 'buffer' }))
}

/** The same compound file written anew with its storages: whatever was wrong with its chains is not in it. Throws for a damaged one. */
export async function rewriteCompoundFile(bytes: Buffer): Promise<Buffer> {
  const { CFB } = await import('@e965/xlsx')
  const { FileIndex, FullPaths }: { FileIndex: Entry[]; FullPaths: string[] } = CFB.read(bytes, { type: 'buffer' })
  const file: unknown = CFB.utils.cfb_new()
  for (const [at, { type, content }] of FileIndex.entries()) {
    const path = FullPaths[at]?.replace(/^[^/]*\//, '')
    // Names are of 31 letters at most; SheetJS would cut longer ones, and print them.
    const isSound = path?.split('/').every(name => name.length < 32)
    if (type === 2 && path && isSound) CFB.utils.cfb_add(file, `/${path}`, Buffer.from(content ?? []))
  }
  return Buffer.from(CFB.write(file, { type: 'buffer' }))
}
