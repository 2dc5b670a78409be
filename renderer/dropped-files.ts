/** A file with the name a person knows it by: its path inside the dropped or chosen folder. */
export type NamedFile = { file: File; name: string }

/** All files of a drop or a choice, folders walked, in the order of their names. */
export async function filesOf(source: DataTransfer | readonly File[]): Promise<NamedFile[]> {
  if (!(source instanceof DataTransfer)) return source.map(file => ({ file, name: nameOf(file) }))
  // Entries must be taken before the first await: the list is emptied when the drop event ends.
  const entries = [...source.items].map(item => item.webkitGetAsEntry()).filter(entry => entry !== null)
  const found: NamedFile[] = []
  for (const entry of entries) await walk(entry, found)
  return found
}

function nameOf(file: File): string {
  return file.webkitRelativePath === '' ? file.name : file.webkitRelativePath
}

async function walk(entry: FileSystemEntry, found: NamedFile[]): Promise<void> {
  if (entry.name.startsWith('.')) return
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject))
    found.push({ file, name: entry.fullPath.replace(/^\//, '') })
  } else if (isDirectory(entry)) {
    for (const child of await childrenOf(entry)) await walk(child, found)
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

/** A reader answers at most 100 entries at a time and an empty list at the end. */
async function childrenOf(directory: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = directory.createReader()
  const children: FileSystemEntry[] = []
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (batch.length === 0) return children.sort((a, b) => a.name.localeCompare(b.name))
    children.push(...batch)
  }
}
